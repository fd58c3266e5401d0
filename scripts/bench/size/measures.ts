/** What a rep waits for, as a table: how each is done once, and what is on the screen when it is done. */
import type { DrivenPage } from "../../../test/drivers/driver.ts";
import { opening, type Taken, taking } from "./watch.ts";
import type { World } from "./world.ts";

export interface Measure {
  what: string;
  once: (world: World) => Promise<Taken>;
}

async function opened(
  world: World,
  path: string,
  selector: string,
): Promise<{ page: DrivenPage; taken: Taken }> {
  const page = await world.browser.open(world.browser.extension(path));
  return { page, taken: await opening(page, { selector }) };
}

/** Opens a page, measures something on it, and closes it. */
const onPage =
  (path: string, selector: string, work?: (page: DrivenPage, world: World) => Promise<Taken>) =>
  async (world: World): Promise<Taken> => {
    const { page, taken } = await opened(world, path, selector);
    try {
      return work ? await work(page, world) : taken;
    } finally {
      await page.close();
    }
  };

const DEALS = "workbench.html#/deals";
const FIRST_ROW = '[data-index="0"]';

async function find(page: DrivenPage): Promise<Taken> {
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-action="find"]')?.click());
  await page.until("everything to be found", () => document.querySelector(".find-input") !== null);
  await taking(page, { type: "a", into: ".find-input" }, { selector: '[data-found^="person:"]' });
  return taking(
    page,
    { type: "an", into: ".find-input" },
    { selector: '.find-box [role="status"]', changes: "text" },
  );
}

async function openADeal(page: DrivenPage): Promise<Taken> {
  const hash = await page.evaluate(
    () => document.querySelector<HTMLAnchorElement>("[data-index] a")?.hash ?? "",
  );
  return taking(page, { hash }, { selector: "article.deal-screen" });
}

/** Asked by a page of the extension: its background may sleep. */
async function tabAt(page: DrivenPage, url: string): Promise<number> {
  await page.evaluate((wanted) => {
    void chrome.tabs.query({ url: wanted }).then(([tab]) => {
      document.documentElement.dataset.tab = `${tab?.id ?? ""}`;
    });
  }, url);
  return Number(await page.until("the tab of the mail", () => document.documentElement.dataset.tab));
}

/** With the panel beside a mail between people who are all on record. */
const besideMail =
  (work: (page: DrivenPage, taken: Taken) => Promise<Taken>) =>
  async ({ browser, mail, addresses }: World): Promise<Taken> => {
    const letter = await browser.open(`${mail.origin}/`);
    const page = await browser.open(browser.extension("popup.html"));
    try {
      await page.goto(browser.extension(`sidepanel.html?tab=${await tabAt(page, `${mail.origin}/*`)}`));
      return await work(page, await opening(page, { selector: "[data-person]", count: addresses.length }));
    } finally {
      await page.close();
      await letter.close();
    }
  };

async function tag(page: DrivenPage): Promise<Taken> {
  const card = "[data-person]:has([data-control='influence'])";
  await page.until("an open card", (selector) => document.querySelector(selector) !== null, card);
  const option = `${card} [data-control="influence"] [aria-checked="false"]`;
  return taking(page, { click: option }, { selector: card, changes: "data-saved" });
}

export const MEASURES: Measure[] = [
  { what: "popup open: deals in need", once: onPage("popup.html", ".popup-deals [data-deal]") },
  { what: "list of deals: first rows", once: onPage(DEALS, FIRST_ROW) },
  { what: "list of people: first rows", once: onPage("workbench.html#/people", FIRST_ROW) },
  {
    what: "list of deals: filtered",
    once: onPage(DEALS, FIRST_ROW, (page) =>
      taking(
        page,
        { click: '[data-control="gaps"] [data-value="idle"]' },
        { selector: "[data-picked]", changes: "text" },
      ),
    ),
  },
  {
    what: "list of people: sorted by name, the other way",
    once: onPage("workbench.html#/people", FIRST_ROW, (page) =>
      taking(
        page,
        { click: '[data-control="sort"][data-value="name"]' },
        { selector: FIRST_ROW, changes: "text" },
      ),
    ),
  },
  { what: "find box: one letter more", once: onPage(DEALS, FIRST_ROW, find) },
  { what: "a deal's screen", once: onPage(DEALS, FIRST_ROW, openADeal) },
  { what: "panel: a thread of known people", once: besideMail(async (_, taken) => taken) },
  { what: "panel: a tag until both copies hold it", once: besideMail(tag) },
];
