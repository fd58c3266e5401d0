/** Keys act where one sees them act; what is taken back is said; looking at a deal files nothing. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import type { DrivenBrowser, DrivenPage } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const WANG = "wei.wang@big.test";
const CHEN = "li.chen@big.test";
const MARTA = "marta.kovacs@big.test";
const PRIVATE = "m.kovacs@gmail.com";
const DUE = '[data-control="due"]';

const card = (key: string) => `[data-person="${key}"]`;

describe.each(BROWSERS)("the panel's keys in %s", (kind) => {
  describe.skipIf(missing(kind))("sample mailbox", () => {
    let sample: Listening;
    let browser: DrivenBrowser;
    let mail: DrivenPage;
    let panel: Panel;
    let page: DrivenPage;

    const go = async (thread: string) => {
      await mail.evaluate(
        (id) => document.querySelector<HTMLElement>(`[data-thread="${id}"]`)?.click(),
        thread,
      );
    };
    const there = (what: string, selector: string) =>
      page.until(what, (wanted) => document.querySelector(wanted) !== null, selector);
    const gone = (what: string, selector: string) =>
      page.until(what, (wanted) => document.querySelector(wanted) === null, selector);
    const focused = (selector: string) =>
      page.until(
        `the focus on ${selector}`,
        (wanted) => document.activeElement?.matches(wanted) ?? false,
        selector,
      );
    const says = (words: string) =>
      page.until(
        words,
        (wanted) => document.querySelector(".told-words")?.textContent?.includes(wanted) ?? false,
        words,
      );
    const add = async (text: string) => {
      await page.click('[data-action="add-somebody"]');
      await focused('.also-add [data-part="correct"]');
      await page.type(text);
      await page.press("Enter");
    };

    beforeAll(async () => {
      sample = await serveSample();
      browser = await launch(kind);
      mail = await browser.open(`${sample.origin}/thread/erp-rollout`);
      panel = await Panel.beside(browser, mail);
      page = panel.page;
      await panel.leads(WANG);
    });
    afterAll(async () => {
      await browser?.close();
      await sample?.close();
    });

    it("knows contact from the open thread before anybody is tagged", async () => {
      await there("that he wrote", `${card(WANG)} [data-contact="they-wrote"]`);
    });

    it("names a new deal and goes on to its people", async () => {
      await page.click('[data-action="new-deal"]');
      await panel.named();
      await page.press("Enter");
      await focused(card(WANG));
      await gone("the fields of its name", '[data-part="deal-name"]');
    });

    it("gives the focus to the card that the first key acts on", async () => {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.press("e");
      await panel.chose(WANG, "role", "economic-buyer");
      await focused(card(WANG));
      await page.press("j", "t");
      await panel.chose(CHEN, "role", "technical-buyer");
      expect(await panel.chosen(WANG, "role")).toEqual(["economic-buyer"]);
    });

    it("says what Undo took back, and does it again", async () => {
      await page.press("z");
      await says("Role Technical Buyer of Chen, Li · ");
      await page.press("z");
      await says("Role Economic Buyer of 王伟 · ");
      await page.press("Shift+Z");
      await panel.chose(WANG, "role", "economic-buyer");
      await page.click('[data-action="redo"]');
      await panel.chose(CHEN, "role", "technical-buyer");
      await says("Done again");
    });

    it("opens a task's day into its field, tags nobody by what is typed there, and gives the focus back", async () => {
      await page.press("s");
      await panel.atNewTask();
      await page.type("Call Wei on friday");
      await page.press("Enter", "Escape");
      await page.click('[data-action="change-due"]');
      await focused(DUE);
      await page.type("next mon");
      await page.press("Escape", "Escape");
      await focused('[data-action="change-due"]');
      await gone("the form", DUE);
      await page.press("u", "3", "h");
      await page.press("?");
      await there("the keys", "dialog[open]");
      await page.press("Escape");
      expect(await panel.chosen(WANG, "role")).toEqual(["economic-buyer"]);
      expect(await panel.chosen(WANG, "support")).toEqual([]);
    });

    it("gives somebody added the focus, and one card to one person with two addresses", async () => {
      await add(`Marta Kovacs <${PRIVATE}>`);
      await focused(card(PRIVATE));
      await there("the question", `${card(PRIVATE)} [data-action="join"]`);
      await page.press("f");
      await page.until(
        "one card with both addresses",
        (one, other, address) =>
          document.querySelector(other) === null &&
          (document.querySelector(one)?.textContent?.includes(address) ?? false),
        card(MARTA),
        card(PRIVATE),
        PRIVATE,
      );
      await focused(card(MARTA));
    });

    it("adds a position that nobody is known for yet, to be tagged here", async () => {
      await add("the CFO");
      await focused('[data-action="add-position"]');
      await page.press("Enter");
      await focused('[data-person^="id:"]');
      await page.press("h");
      await there("the influence", '[data-person^="id:"] [data-value="high"][aria-checked="true"]');
    });

    it("looks at another deal without filing the mail into it", async () => {
      const first = await page.evaluate(
        () => document.querySelector<HTMLElement>("[data-deal]")?.dataset.deal ?? "",
      );
      await go("supply-cn");
      await there("the proposal", '[data-proposal="deal"]');
      await page.click('[data-action="new-deal"]');
      await panel.named();
      await page.press("Escape");
      const second = await page.until(
        "the second deal",
        () => document.querySelector<HTMLElement>("[data-deal]")?.dataset.deal ?? "",
      );
      await go("erp-rollout");
      await there("the first deal", `[data-deal="${first}"]`);
      await gone("the fields of another deal's name", '[data-part="deal-name"]');
      const look = `[data-action="choose-deal"][data-value="${second}"]`;
      await page.click(look);
      await there("that it is only looked at", `[data-deal="${second}"] [data-part="looking"]`);
      await page.click('[data-action="stop-looking"]');
      await there("the mail's own deal", `[data-deal="${first}"]`);
      await page.click(look);
      await there("the look", '[data-part="looking"]');
      await page.press("a");
      await gone("the question", '[data-part="looking"]');
      await there("the deal of the mail", `[data-deal="${second}"]`);
      await page.press("z");
      await there("the look again", `[data-deal="${second}"] [data-part="looking"]`);
      await says("Linked mail thread");
    });

    it.each([
      ["w", `${card(WANG)} textarea[data-part="note"]`],
      ["s", '[data-control="new-task"]'],
      ["/", ".find-input"],
    ])("gives what is typed right after %s to the field that it opens", async (key, field) => {
      await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), card(WANG));
      await focused(card(WANG));
      await page.press(key, "t", "e", "a");
      await page.until(
        "the word in the field",
        (selector) => document.querySelector<HTMLInputElement>(selector)?.value === "tea",
        field,
      );
      await page.press("Escape");
    });

    it("offers those of a mail who are not in its deal, and puts them in by one step", async () => {
      const offer = '[data-part="not-in-deal"]';
      await there("the look", '[data-part="looking"]');
      await page.click('[data-action="accept-deal"]');
      await gone("the question", '[data-part="looking"]');
      await there("the offer", offer);
      await page.click(`${offer} summary`);
      await page.click('[data-action="put-in-all"]');
      await page.click('[data-action="put-in"]');
      await gone("the offer", offer);
      await page.press("z");
      await there("the offer again", offer);
    });
  });
});
