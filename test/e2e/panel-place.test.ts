/** Keys, Undo, and keeping one's place: what the panel gives back when the mail comes back. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import type { DrivenBrowser, DrivenPage } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const WANG = "wei.wang@big.test";
const ZHAO = "min.zhao@big.test";
const NOTE = '[data-part="note"]';
const HALF_A_SENTENCE = "e 2 asks for the board pap";

const openThread = (mail: DrivenPage, id: string) =>
  mail.evaluate((thread) => document.querySelector<HTMLElement>(`[data-thread="${thread}"]`)?.click(), id);

const firstPerson = (key: string) =>
  document.querySelector<HTMLElement>("[data-person]")?.dataset.person === key;

describe.each(BROWSERS)("the panel's keys and place in %s", (kind) => {
  describe.skipIf(missing(kind))("sample mailbox", () => {
    let sample: Listening;
    let browser: DrivenBrowser;
    let mail: DrivenPage;
    let page: DrivenPage;
    let panel: Panel;

    const focusCard = (key: string) =>
      page.evaluate(
        (person) => document.querySelector<HTMLElement>(`[data-person="${person}"]`)?.focus(),
        key,
      );
    const until = (what: string, selector: string) =>
      page.until(what, (wanted) => document.querySelector(wanted) !== null, selector);
    const chosen = (value: string) =>
      until(
        `support ${value}`,
        `[data-person="${WANG}"] [data-control="support"] [data-value="${value}"][aria-checked="true"]`,
      );

    beforeAll(async () => {
      sample = await serveSample();
      browser = await launch(kind);
      mail = await browser.open(`${sample.origin}/thread/erp-rollout`);
      panel = await Panel.beside(browser, mail);
      page = panel.page;
      await page.until("the correspondent", firstPerson, WANG);
    });
    afterAll(async () => {
      await browser?.close();
      await sample?.close();
    });

    it("takes two keystrokes for role and support, and Undo", async () => {
      await focusCard(WANG);
      await page.press("e");
      await until("the role", `[data-person="${WANG}"] [data-value="economic-buyer"][aria-pressed="true"]`);
      await page.press("2");
      await chosen("2");
      await page.press("1");
      await chosen("1");
      await page.press("z");
      await chosen("2");
      expect(await panel.chosen(WANG, "role")).toEqual(["economic-buyer"]);
    });

    it("takes no key in a text field", async () => {
      await focusCard(WANG);
      await page.press("w");
      await page.until(
        "the note to have the focus",
        (note) => document.activeElement?.matches(note) ?? false,
        NOTE,
      );
      await page.type(HALF_A_SENTENCE);
      expect(await panel.chosen(WANG, "support")).toEqual(["2"]);
    });

    // Firefox makes no window as narrow as its own sidebar.
    it.runIf(kind === "chromium").each([400, 360, 320, 300, 260, 240])(
      "has room for every word at %i px",
      async (width) => {
        await page.resize(width, 800);
        await page.until("the width", (wanted) => window.innerWidth === wanted, width);
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>(".choice-option, .button, main, body")]
            .filter((each) => each.scrollWidth > each.clientWidth + 1)
            .map((each) => `${each.tagName} ${each.className} ${each.scrollWidth} > ${each.clientWidth}`),
        );
        expect(cut).toEqual([]);
      },
    );

    it("shows what is stored once typed text was taken back", async () => {
      const note = (text: string) =>
        page.until(
          `the note ${text}`,
          (field, wanted) => document.querySelector<HTMLTextAreaElement>(field)?.value === wanted,
          NOTE,
          text,
        );
      const saved = (before: string) =>
        page.until(
          "the note to be saved",
          (key, old) => document.querySelector<HTMLElement>(`[data-person="${key}"]`)?.dataset.saved !== old,
          WANG,
          before,
        );
      const one = await panel.saved(WANG);
      await page.fill(NOTE, "first");
      await saved(one);
      const two = await panel.saved(WANG);
      await page.type(" second");
      await saved(two);
      await page.click('[data-action="undo"]');
      await note("first");
      await page.click('[data-action="undo"]');
      await note("");
      await page.fill(NOTE, HALF_A_SENTENCE);
    });

    it("gives typed text, focus and scroll back when the mail comes back", async () => {
      await page.resize(400, 500);
      await page.evaluate(() => {
        const main = document.querySelector("main");
        main?.addEventListener("scroll", () => main.toggleAttribute("data-scrolled", true), { once: true });
        main?.scrollTo(0, 60);
      });
      await page.until(
        "the scroll to be heard of",
        () => document.querySelector("main[data-scrolled]")?.scrollTop === 60,
      );
      await openThread(mail, "supply-cn");
      await page.until("the other mail", firstPerson, ZHAO);
      await openThread(mail, "erp-rollout");
      await page.until("the mail again", firstPerson, WANG);
      await page.until(
        "the note's text, with the focus, where it was scrolled to",
        (note, text) => {
          const field = document.querySelector<HTMLTextAreaElement>(note);
          const focused = document.activeElement === field;
          return field?.value === text && focused && document.querySelector("main")?.scrollTop === 60;
        },
        NOTE,
        HALF_A_SENTENCE,
      );
    });
  });
});
