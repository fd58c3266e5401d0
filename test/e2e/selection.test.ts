/**
 * A selected sentence becomes a task, a pain, a Coach note or evidence. No driver can open the browser's own menu: in
 * Chromium the menu's event is given to the background as the browser would; in Firefox the sentence is handed over as
 * the background does it.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import type { Chromium } from "../drivers/chromium.ts";
import { type DrivenBrowser, type DrivenPage, until } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const WANG = "wei.wang@big.test";
const CHEN = "li.chen@big.test";
const FIELD = '[data-control="selection"]';

interface Api {
  contextMenus: { onClicked: { dispatch(info: unknown, tab: unknown): void } };
  tabs: { get(id: number): Promise<unknown> };
  storage: { session: { set(items: object): Promise<void>; get(key: string): Promise<object> } };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** The menu's event, in the worker that hears it; the worker is woken first. */
async function chooseInChromium(
  browser: Chromium,
  page: DrivenPage,
  kind: string,
  text: string,
  tab: number,
) {
  const worker = await until("the background to be awake", async () => {
    await page.evaluate(() => {
      void (globalThis as unknown as { chrome: Api }).chrome.runtime
        .sendMessage({ type: "tasks-changed" })
        .catch(() => undefined);
    });
    const target = browser.puppeteer.targets().find((one) => one.type() === "service_worker");
    return target?.worker();
  });
  await worker?.evaluate(
    async (id, selectionText, tabId) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      chrome.contextMenus.onClicked.dispatch({ menuItemId: id, selectionText }, await chrome.tabs.get(tabId));
    },
    `selection-${kind}`,
    text,
    tab,
  );
}

function chooseInFirefox(page: DrivenPage, kind: string, text: string, tab: number): Promise<void> {
  return page.evaluate(
    async (chosen, selected, id) => {
      const { browser } = globalThis as unknown as { browser: Api };
      const intent = { kind: chosen, text: selected, tab: id, at: Date.now() };
      await browser.storage.session.set({ "selection-intent": intent });
    },
    kind,
    text,
    tab,
  );
}

describe.each(BROWSERS)("selected text in %s", (kind) => {
  describe.skipIf(missing(kind))("sample mailbox", () => {
    let sample: Listening;
    let browser: DrivenBrowser;
    let mail: DrivenPage;
    let panel: Panel;
    let tab: number;

    async function choose(what: string, text: string): Promise<void> {
      if (browser.kind === "chromium")
        await chooseInChromium(browser as Chromium, panel.page, what, text, tab);
      else await chooseInFirefox(panel.page, what, text, tab);
      await panel.page.until(
        "the sentence to arrive, under the cursor",
        (selector) => document.activeElement?.matches(selector),
        FIELD,
      );
    }

    const holds = (selector: string, text: string) =>
      panel.page.until(
        `${selector} to hold "${text}"`,
        (at, wanted) => document.querySelector<HTMLTextAreaElement>(at)?.value === wanted,
        selector,
        text,
      );

    beforeAll(async () => {
      sample = await serveSample();
      browser = await launch(kind, { language: "en-US" });
      mail = await browser.open(`${sample.origin}/thread/erp-rollout`);
      tab = await browser.tabOf(mail);
      panel = await Panel.beside(browser, mail);
      await panel.newDeal();
      await panel.choose(WANG, "role", "economic-buyer");
      await panel.choose(CHEN, "role", "coach");
      await panel.page.front();
    });
    afterAll(async () => {
      await browser?.close();
      await sample?.close();
    });

    it("becomes a task with its sentence", async () => {
      await choose("task", "Please send Wei the price list");
      await panel.page.press("Enter");
      await panel.page.until("the task", () =>
        document.querySelector("[data-task]")?.textContent?.includes("Please send Wei the price list"),
      );
    });

    it("becomes a pain of the correspondent", async () => {
      const before = await panel.saved(WANG);
      await choose("pain", "Every month-end takes us nine days");
      await panel.page.press("Enter");
      await panel.acknowledged(WANG, before);
      await holds(`[data-person="${WANG}"] [data-value="difficulty"]`, "Every month-end takes us nine days");
    });

    it("becomes a note in confidence of whom we know to be a Coach", async () => {
      const before = await panel.saved(CHEN);
      await choose("coach-note", "The board has already asked Sapphire for a price");
      await panel.page.press("Enter");
      await panel.acknowledged(CHEN, before);
      await holds(
        `[data-person="${CHEN}"] [data-part="note"]`,
        "The board has already asked Sapphire for a price",
      );
      await panel.page.until(
        "it to be confidential",
        (at) => document.querySelector<HTMLInputElement>(at)?.checked,
        `[data-person="${CHEN}"] [data-value="confidential"]`,
      );
    });

    it("becomes evidence once it says where it puts them", async () => {
      const before = await panel.saved(WANG);
      await choose("evidence", "Your planning is the best we have seen");
      await panel.page.press("Enter");
      await panel.page.until("the step to be asked for", () =>
        document.querySelector('.hand-over [role="alert"]'),
      );
      await panel.page.click('.hand-over [data-control="support"] [data-value="2"]');
      await panel.page.click('[data-action="keep-selection"]');
      await panel.acknowledged(WANG, before);
      await panel.chose(WANG, "support", "2");
      await holds(
        `[data-person="${WANG}"] textarea[data-part="quote"]`,
        "Your planning is the best we have seen",
      );
    });

    it("is dropped by Escape, and nothing of it is kept", async () => {
      await choose("task", "Not this one");
      await panel.page.press("Escape");
      await panel.page.until("the form to go", (at) => document.querySelector(at) === null, FIELD);
      expect(await panel.page.evaluate(() => document.body.textContent)).not.toContain("Not this one");
    });
  });
});
