/** Met in one click with its day and its people; mails by themselves; our side and machines kept out, and let in. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import type { DrivenBrowser, DrivenPage } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const WANG = "wei.wang@big.test";
const CHEN = "li.chen@big.test";
const TOM = "tom.hale@acme.test";
const DIGEST = "no-reply@pagecount.test";
const card = (key: string) => `[data-person="${key}"]`;

describe.each(BROWSERS)("contact and our side in %s", (kind) => {
  describe.skipIf(missing(kind))("sample mailbox", () => {
    let sample: Listening;
    let browser: DrivenBrowser;
    let mail: DrivenPage;
    let panel: Panel;
    let work: DrivenPage;
    let deal: string;

    /** Texts of the timeline, the newest first. */
    const timeline = () =>
      work.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".timeline [data-kind]")].map(
          (each) => `${each.dataset.kind} ${each.querySelector(".passed-who")?.textContent}`,
        ),
      );
    const timelineSays = (what: string, ...wanted: string[]) =>
      work.until(
        what,
        (all) => {
          const shown = [...document.querySelectorAll<HTMLElement>(".timeline [data-kind]")].map(
            (each) => `${each.dataset.kind} ${each.querySelector(".passed-who")?.textContent}`,
          );
          return shown.join("|") === all;
        },
        wanted.join("|"),
      );
    const shown = (what: string, selector: string) =>
      panel.page.until(what, (wanted) => document.querySelector(wanted) !== null, selector);
    const gone = (what: string, selector: string) =>
      panel.page.until(what, (wanted) => document.querySelector(wanted) === null, selector);

    beforeAll(async () => {
      sample = await serveSample();
      browser = await launch(kind, { language: "en-US" });
      mail = await browser.open(`${sample.origin}/thread/erp-rollout`);
      panel = await Panel.beside(browser, mail);
      await panel.open(WANG);
      deal = await panel.newDeal();
      await panel.choose(WANG, "role", "economic-buyer");
      work = await browser.open(browser.extension(`workbench.html#/deals/${deal}`));
      await panel.page.front();
    });
    afterAll(async () => {
      await browser?.close();
      await sample?.close();
    });

    it("has the mails of the thread on record by themselves, with who of ours took part", async () => {
      await work.front();
      await timelineSays(
        "three mails",
        "they-wrote 王伟 with You, Tom Hale",
        "they-wrote Chen, Li",
        "we-wrote 王伟, Chen, Li with You, Tom Hale",
      );
      await work.until("the colleague among those who reach them", () =>
        document.querySelector('[data-part="reach"] table')?.textContent?.includes("Tom Hale"),
      );
      await panel.page.front();
      await panel.says(WANG, "they wrote");
    });

    it("records a meeting of today by one click, and takes the day and the people in place", async () => {
      const before = await panel.saved(WANG);
      await panel.page.click(`${card(WANG)} [data-action="met"]`);
      await panel.acknowledged(WANG, before);
      await shown("the meeting", `${card(WANG)} [data-interaction]`);
      await panel.says(WANG, "today, met");
      const met = await panel.saved(WANG);
      await panel.page.fill(`${card(WANG)} [data-part="contact-date"]`, "yesterday");
      await panel.page.press("Enter");
      await panel.acknowledged(WANG, met);
      // The mail of that day stands in no meeting's way.
      await panel.page.until(
        "the meeting as the last contact",
        (selector) => document.querySelector(selector)?.textContent?.includes("yesterday, met"),
        `${card(WANG)} .contact-last`,
      );
      const dated = await panel.saved(WANG);
      await panel.page.click(`${card(WANG)} [data-control="contact-ours"] [data-value="${TOM}"]`);
      await panel.acknowledged(WANG, dated);
      await shown("the colleague as taking part", `${card(WANG)} [data-value="${TOM}"][aria-pressed="true"]`);
      await work.front();
      await work.until("the meeting in the timeline", () =>
        document.querySelector('.timeline [data-kind="met"]')?.textContent?.includes("Tom Hale"),
      );
    });

    it("reads figures as the rep's region does, tells of a day that is none, and takes it back by Escape", async () => {
      const field = `${card(WANG)} [data-part="contact-date"]`;
      const value = () =>
        panel.page.evaluate(
          (selector) => document.querySelector<HTMLInputElement>(selector)?.value ?? "",
          field,
        );
      const before = await value();
      await panel.page.fill(field, "31 feb");
      await panel.page.press("Enter");
      await panel.page.until("the fault to be told", () =>
        document.querySelector(".past-day ~ .field-error")?.textContent?.includes("31 feb"),
      );
      await panel.page.press("Escape");
      await gone("the fault", ".past-day ~ .field-error");
      expect(await value()).toBe(before);
      const saved = await panel.saved(WANG);
      await panel.page.fill(field, "11/2");
      await panel.page.press("Enter");
      await panel.acknowledged(WANG, saved);
      await panel.page.until(
        "the second of November",
        (selector) => document.querySelector<HTMLInputElement>(selector)?.value.includes("2 Nov"),
        field,
      );
      await panel.page.click('[data-action="undo"]');
      await panel.page.until(
        "the day as it was",
        ([selector, was]) => document.querySelector<HTMLInputElement>(selector ?? "")?.value === was,
        [field, before],
      );
    });

    it("opens the meeting of the day by a second click, and by the key, instead of doubling it", async () => {
      await panel.page.front();
      await panel.page.click(`${card(WANG)} [data-action="contact-done"]`);
      const before = await panel.saved(WANG);
      await panel.page.press("r");
      await panel.acknowledged(WANG, before);
      await shown("the call", `${card(WANG)} [data-interaction]`);
      await panel.page.click(`${card(WANG)} [data-action="called"]`);
      await panel.page.until("the call's day to have the focus", () =>
        document.activeElement?.matches('[data-part="contact-date"]'),
      );
      await work.until(
        "one call",
        () => document.querySelectorAll('.timeline [data-kind="called"]').length === 1,
      );
      await panel.page.click('[data-action="undo"]');
      await gone("the call taken back", `${card(WANG)} [data-interaction]`);
      await work.until(
        "no call",
        () => document.querySelectorAll('.timeline [data-kind="called"]').length === 0,
      );
    });

    it("edits and deletes in the timeline, and gives back", async () => {
      await work.front();
      const all = (await timeline()).length;
      await work.click('.timeline [data-kind="met"] [data-action="contact-delete"]');
      await work.until(
        "one fewer",
        (count) => document.querySelectorAll(".timeline [data-kind]").length === count,
        all - 1,
      );
      await work.click('.work-status [data-action="undo"]');
      await work.until(
        "as many as before",
        (count) => document.querySelectorAll(".timeline [data-kind]").length === count,
        all,
      );
    });

    it("tags no colleague, and takes one who was tagged out of the deal without losing a tag", async () => {
      await panel.page.front();
      expect(
        await panel.page.evaluate((tom) => document.querySelector(`${tom} button[aria-expanded]`), card(TOM)),
      ).toBe(null);
      await panel.choose(CHEN, "role", "technical-buyer");
      await panel.page.click(`${card(CHEN)} .card-head .button-icon`);
      await panel.page.click(`${card(CHEN)} .menu:popover-open .menu-item:nth-of-type(4)`);
      await shown("Chen as one of ours", `${card(CHEN)}[data-own="side"]`);
      await work.front();
      await work.until(
        "the deal without Chen",
        (key) => document.querySelector(`li[data-person="${key}"]`) === null,
        CHEN,
      );
      await panel.page.front();
      await panel.page.click(`${card(CHEN)} .person-line button`);
      await gone("Chen as one of ours", `${card(CHEN)}[data-own]`);
      await panel.open(CHEN);
      await panel.chose(CHEN, "role", "technical-buyer");
    });

    it("keeps machines out until they are let in, and then they stay", async () => {
      await mail.goto(`${sample.origin}/thread/digest`);
      await shown("the digest kept out", `${card(DIGEST)}[data-kept-out="machine"]`);
      expect(await panel.page.evaluate(() => document.querySelector('[data-control="role"]'))).toBeNull();
      // No deal comes of a machine's mail.
      expect(await panel.page.evaluate(() => document.querySelector('[data-action="new-deal"]'))).toBeNull();
      await panel.page.click(`${card(DIGEST)} [data-action="noise"]`);
      await shown("the digest's card", `${card(DIGEST)} [data-control="role"]`);
      await shown("the way to a deal", '[data-action="new-deal"]');
      await panel.page.close();
      panel = await Panel.beside(browser, mail);
      await shown("the digest's card again", `${card(DIGEST)} [data-control="role"]`);
      await panel.page.evaluate((key) => document.querySelector<HTMLElement>(key)?.focus(), card(DIGEST));
      await panel.page.press("x");
      await shown("the digest kept out again", `${card(DIGEST)}[data-kept-out]`);
    });
  });
});
