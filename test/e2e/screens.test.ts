/** The screens of one person, company and deal: what is said there is held, put away, deleted and taken back. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import type { DrivenBrowser, DrivenPage } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const WANG = "wei.wang@big.test";
const LI = "li.chen@big.test";
const SECRET = "Told us the budget over lunch";

describe.each(BROWSERS)("one thing's screen in %s", (kind) => {
  describe.skipIf(missing(kind))("workbench", () => {
    let sample: Listening;
    let browser: DrivenBrowser;
    let panel: Panel;
    let page: DrivenPage;

    // biome-ignore lint/performance/useDomNodeTextContent: only what is seen counts
    const text = () => page.evaluate(() => document.querySelector("main")?.innerText ?? "");

    const shows = (selector: string) =>
      page.until(
        `${selector} to be shown`,
        (wanted) => document.querySelector<HTMLElement>(wanted)?.checkVisibility() ?? false,
        selector,
      );

    const says = (words: string) =>
      page.until(
        `"${words}" to be read`,
        // biome-ignore lint/performance/useDomNodeTextContent: only what is seen counts
        (wanted) => document.querySelector("main")?.innerText.includes(wanted) ?? false,
        words,
      );

    const chosen = (selector: string) =>
      page.until(
        `${selector} to be chosen`,
        (wanted) => {
          const option = document.querySelector(wanted);
          return option?.ariaPressed === "true" || option?.ariaChecked === "true";
        },
        selector,
      );

    const select = (selector: string, value: string) =>
      page.evaluate(
        (wanted, chosenValue) => {
          const field = document.querySelector<HTMLSelectElement>(wanted);
          if (!field) throw new Error(`No ${wanted}`);
          field.value = chosenValue;
          field.dispatchEvent(new Event("change", { bubbles: true }));
        },
        selector,
        value,
      );

    const undo = () => page.click('[data-action="undo"]');

    /** Opens the first row that the list's search leaves. */
    const open = async (list: string, search: string) => {
      await page.goto(browser.extension(`workbench.html#/${list}?q=${encodeURIComponent(search)}&kept=any`));
      await page.until(
        "the one row",
        (link) => {
          const rows = document.querySelectorAll("[data-index]");
          return rows.length === 1 && rows[0]?.querySelector(`[data-column="name"] a[href^="${link}"]`);
        },
        `#/${list}/`,
      );
      await page.click('[data-index="0"] [data-column="name"] a');
      await shows("article");
    };

    beforeAll(async () => {
      sample = await serveSample();
      browser = await launch(kind);
      const mail = await browser.open(`${sample.origin}/thread/erp-rollout`);
      panel = await Panel.beside(browser, mail);
      await panel.leads(WANG);
      await panel.newDeal();
      await panel.inDeal();
      await panel.settled();
      await panel.choose(LI, "role", "coach");
      page = await browser.open(browser.extension("workbench.html#/deals"));
      await page.resize(1280, 900);
    });
    afterAll(async () => {
      await browser?.close();
      await sample?.close();
    });

    it("tags a person in a deal as the panel does", async () => {
      await open("people", WANG);
      await page.click('[data-part="part"] [data-control="role"] [data-value="economic-buyer"]');
      await chosen('[data-part="part"] [data-control="role"] [data-value="economic-buyer"]');
      await page.click('[data-part="part"] [data-control="support"] [data-value="2"]');
      await chosen('[data-part="part"] [data-control="support"] [data-value="2"]');
      await page.click('[data-part="part"] [data-control="influence"] [data-value="high"]');
      await chosen('[data-part="part"] [data-control="influence"] [data-value="high"]');
      await panel.chose(WANG, "role", "economic-buyer");
      await panel.chose(WANG, "support", "2");
      await undo();
      await page.until(
        "the influence to be taken back",
        () =>
          document.querySelector('[data-control="influence"] [data-value="high"]')?.ariaChecked === "false",
      );
    });

    it("says a person's level, needs and note", async () => {
      await select('[data-control="level"]', "board");
      await page.evaluate(() =>
        document
          .querySelector('[data-control="needs"]')
          ?.closest("details:not([open])")
          ?.querySelector("summary")
          ?.click(),
      );
      await page.click('[data-control="needs"] [data-value="recognition"]');
      await chosen('[data-control="needs"] [data-value="recognition"]');
      await page.fill('[data-part="note"]', "Golf on Sundays");
      await page.press("Tab");
      await panel.open(WANG);
      await panel.page.until(
        "the level on the card",
        (key) =>
          document.querySelector<HTMLSelectElement>(`[data-person="${key}"] [data-control="level"]`)
            ?.value === "board",
        WANG,
      );
      await panel.page.click(`[data-person="${WANG}"] [data-part="note-tab"]`);
      await panel.page.until(
        "the note in the panel",
        () => document.querySelector<HTMLTextAreaElement>('[data-part="note"]')?.value === "Golf on Sundays",
      );
      await page.goto(browser.extension("workbench.html#/deals?q=erp"));
      await page.click('[data-index="0"] [data-column="name"] a');
      await says("Golf on Sundays");
    });

    it("says in a closed deal's head how it ended, and why", async () => {
      await select('[data-value="status"]', "lost");
      await page.fill('[data-value="status-reason"]', "They built it themselves");
      await page.press("Tab");
      await page.until("the head to say so", () => {
        const head = document.querySelector(".deal-title")?.textContent ?? "";
        return head.includes("lost") && head.includes("They built it themselves");
      });
      await select('[data-value="status"]', "open");
      await page.until(
        "the stage again",
        () => !document.querySelector(".deal-title")?.textContent?.includes("They built"),
      );
    });

    it("hides a Coach's note while the screen is shared", async () => {
      await open("people", LI);
      await page.fill('[data-part="note"]', SECRET);
      await page.press("Tab");
      await page.until(
        "the note to be saved",
        () => document.querySelector("article")?.getAttribute("data-saved") !== null,
      );
      await page.click('.work-shared input[type="checkbox"]');
      await page.until("the note to go", () => document.querySelector('[data-part="note"]') === null);
      expect(await text()).not.toContain(SECRET);
      expect(await text()).not.toMatch(/coach/i);
      expect(await page.evaluate(() => document.querySelector('[data-value="coach"]'))).toBeNull();
      await page.click('.work-shared input[type="checkbox"]');
      await page.until(
        "the note to be back",
        (secret) => document.querySelector<HTMLTextAreaElement>('[data-part="note"]')?.value === secret,
        SECRET,
      );
    });

    it("puts a person away and brings them back; deletes them, and Undo brings them back", async () => {
      await open("people", LI);
      await page.click('article [data-action="archive"]');
      await shows('article [data-action="bring-back"]');
      await page.click('article [data-action="bring-back"]');
      await shows('article [data-action="archive"]');
      await page.click('article [data-action="archive"]');
      await shows('article [data-action="bring-back"]');
      await panel.open(LI);
      await panel.page.click(`[data-person="${LI}"] [data-part="put-away"] [data-action="bring-back"]`);
      await shows('article [data-action="archive"]');
      await page.click('article [data-action="delete"]');
      await page.until("the list again", () => document.querySelector("[data-picked]") !== null);
      await page.goto(browser.extension(`workbench.html#/people?q=${LI}`));
      await page.until("nobody of that name", () => document.querySelectorAll("[data-index]").length === 0);
    });

    it("says beside the mail that its deal was put away, and brings it back from there", async () => {
      const deal = await panel.page.until(
        "the deal",
        () => document.querySelector<HTMLElement>("[data-deal]")?.dataset.deal,
      );
      await page.goto(browser.extension(`workbench.html#/deals/${deal}`));
      await page.click('.keep-this [data-action="archive"]');
      await shows('.keep-this [data-action="bring-back"]');
      await panel.page.until(
        "the panel to say so",
        () => document.querySelector('.put-away-deal [data-part="put-away"]') !== null,
      );
      await panel.page.click('.put-away-deal [data-action="bring-back"]');
      await shows('.keep-this [data-action="archive"]');
      await panel.page.until(
        "the mail to be in its deal again",
        (id) =>
          document.querySelector(`[data-deal="${id}"]`) !== null &&
          document.querySelector('.put-away-deal [data-part="put-away"]') === null,
        deal,
      );
    });

    it("says that a person has changed to another company, by one step, and takes that back", async () => {
      await open("people", WANG);
      await page.fill('[data-value="new-company"]', "Hengtai Group");
      await page.click('[data-action="change-company"]');
      await page.until(
        "both companies, the new one first",
        () =>
          [...document.querySelectorAll<HTMLInputElement>('[data-value="company-name"]')]
            .map(({ value }) => value)
            .join() === "Hengtai Group,Big",
      );
      await says("until");
      await undo();
      await page.until(
        "the old company alone",
        () => document.querySelectorAll('[data-value="company-name"]').length === 1,
      );
      await page.until(
        "no day until which",
        // biome-ignore lint/performance/useDomNodeTextContent: only what is seen counts
        () => !/\buntil\b/.test(document.querySelector("main")?.innerText ?? ""),
      );
    });

    it("holds what passed in confidence, and takes it out of its deal", async () => {
      await open("people", WANG);
      const passed = () => page.evaluate(() => document.querySelectorAll(".timeline .passed").length);
      await shows('.timeline [data-action="contact-edit"]');
      const all = await passed();
      const first = ".timeline .passed:first-child";
      await page.click(`${first} [data-action="contact-edit"]`);
      await shows(`${first} [data-control="contact-deal"]`);
      await select(`${first} [data-control="contact-deal"]`, "");
      await page.until(
        "it to be in no deal",
        () => document.querySelector(".timeline .passed-who")?.textContent?.includes("no deal") ?? false,
      );
      await undo();
      await page.until(
        "it to be in its deal again",
        () => document.querySelector(".timeline .passed-who")?.textContent?.includes("ERP rollout") ?? false,
      );
      await page.click(`${first} [data-value="confidential"]`);
      await page.until("the mark", () =>
        document.querySelector(".timeline .passed-who")?.textContent?.includes("told in confidence"),
      );
      await page.click('.work-shared input[type="checkbox"]');
      await page.until(
        "it to be hidden",
        (count) => document.querySelectorAll(".timeline .passed").length === count - 1,
        all,
      );
      await page.click('.work-shared input[type="checkbox"]');
      await page.until(
        "it to be shown again",
        (count) => document.querySelectorAll(".timeline .passed").length === count,
        all,
      );
    });

    it("puts a company under another, links both ways, and refuses a circle", async () => {
      await open("companies", "Big");
      await page.fill('[data-control="parent"] input', "Big");
      await page.press("Enter");
      await shows('[data-control="parent"] [role="alert"]');
      await page.fill('[data-control="parent"] input', "Big Holding");
      await page.press("Enter");
      await says("belongs to Big Holding");
      await page.click('header a[href^="#/companies/"]');
      await says("Companies that belong to it");
      await page.click(".links a");
      await says("belongs to Big Holding");
      await page.click('[data-control="parent"] .chip-off');
      await page.until("no parent", () => document.querySelector('[data-control="parent"] .chip') === null);
      await undo();
      await shows('[data-control="parent"] .chip');
    });

    it("deletes a company from its screen; Undo, beside the list, brings it back", async () => {
      await open("companies", "Holding");
      await page.click('article [data-action="delete"]');
      await page.until("it to be gone", () => document.querySelectorAll("[data-index]").length === 0);
      await undo();
      await page.until("it to be back", () => document.querySelectorAll("[data-index]").length === 1);
    });
  });
});
