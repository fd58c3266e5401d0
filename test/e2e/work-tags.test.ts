/** Whoever stands in no open mail is tagged on the deal's screen: a placeholder, by mouse and by keyboard. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import type { DrivenBrowser, DrivenPage } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const WANG = "wei.wang@big.test";
const CFO = '.person-in-deal[data-person^="id:"]';
const person = (key: string) => `.person-in-deal[data-person="${key}"]`;

describe.each(BROWSERS)("tags in the workbench in %s", (kind) => {
  describe.skipIf(missing(kind))("deal's screen", () => {
    let sample: Listening;
    let browser: DrivenBrowser;
    let page: DrivenPage;
    let deal: string;

    const there = (selector: string) =>
      page.until(selector, (at) => document.querySelector(at) !== null, selector);
    const gone = (selector: string) =>
      page.until(`no ${selector}`, (at) => document.querySelector(at) === null, selector);
    const saved = (at: string) =>
      page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.dataset.saved ?? "", at);

    /** Waits until the store has acknowledged something of the person since `before`. */
    const acknowledged = (at: string, before: string) =>
      page.until(
        `an acknowledgement of ${at}`,
        (selector, old) => {
          const now = document.querySelector<HTMLElement>(selector)?.dataset.saved ?? "";
          return now !== "" && now !== old;
        },
        at,
        before,
      );

    const option = (at: string, control: string, value: string) =>
      `${at} [data-control="${control}"] [data-value="${value}"]`;
    const chosen = (at: string, control: string, value: string, holds = true) =>
      page.until(
        `${control} ${value} ${holds ? "" : "not "}to be chosen`,
        (selector, wanted) => {
          const element = document.querySelector(selector);
          const is = element?.ariaChecked === "true" || element?.ariaPressed === "true";
          return element !== null && is === wanted;
        },
        option(at, control, value),
        holds,
      );

    /** The page anew, and not only its address. */
    const show = async () => {
      await page.goto(browser.extension("popup.html"));
      await page.goto(browser.extension(`workbench.html#/deals/${deal}`));
      await there("article[data-deal]");
    };

    beforeAll(async () => {
      sample = await serveSample();
      browser = await launch(kind);
      const mail = await browser.open(`${sample.origin}/thread/erp-rollout`);
      const panel = await Panel.beside(browser, mail);
      await panel.open(WANG);
      deal = await panel.newDeal();
      await panel.settled();
      page = await browser.open(browser.extension(`workbench.html#/deals/${deal}`));
      await page.resize(1280, 900);
      await show();
    });
    afterAll(async () => {
      await browser?.close();
      await sample?.close();
    });

    it("tags a placeholder by mouse: role, influence, support, pain, met", async () => {
      await page.click('[data-action="add-placeholder"]');
      await page.fill('[data-control="placeholder"] [data-value="title"]', "the CFO");
      await page.press("Enter");
      await there(CFO);
      await page.click(`${CFO} [data-action="open-card"]`);
      for (const [control, value] of [
        ["role", "economic-buyer"],
        ["influence", "high"],
        ["support", "-1"],
      ] as const) {
        const before = await saved(CFO);
        await page.click(option(CFO, control, value));
        await acknowledged(CFO, before);
        await chosen(CFO, control, value);
      }
      await page.click(`${CFO} [data-part="pain-tab"]`);
      const before = await saved(CFO);
      await page.fill(`${CFO} [data-part="pain"]`, "Two ledgers");
      await page.press("Tab");
      await acknowledged(CFO, before);
      await page.click(`${CFO} [data-action="met"]`);
      await there(`${CFO} [data-contact="met"]`);
    });

    it("takes the last one back by Undo", async () => {
      await page.click('[data-action="undo"]');
      await there(`${CFO} [data-contact="none"]`);
      await chosen(CFO, "support", "-1");
    });

    it("holds all of it when the screen is opened again", async () => {
      await show();
      await page.until(
        "what was said of the placeholder",
        (at) => {
          const said = document.querySelector(at)?.textContent ?? "";
          return ["the CFO", "Economic Buyer", "Two ledgers"].every((words) => said.includes(words));
        },
        CFO,
      );
    });

    it("is tagged by the keys of the panel, on the card that has the focus", async () => {
      await page.evaluate(
        (at) => document.querySelector<HTMLElement>(at)?.focus(),
        `${person(WANG)} [data-action="open-card"]`,
      );
      await page.press("Enter");
      await there(`${person(WANG)} [data-control="role"]`);
      await page.until(
        "the card to have the focus",
        (at) => document.activeElement?.matches(at),
        person(WANG),
      );
      await page.press("u", "2", "m");
      await chosen(person(WANG), "role", "user-buyer");
      await chosen(person(WANG), "support", "2");
      await chosen(person(WANG), "influence", "medium");
      await page.press("z");
      await chosen(person(WANG), "influence", "medium", false);
      await page.press("j");
      await gone(`${person(WANG)} [data-control="role"]`);
      await page.until("the focus on another person", () =>
        document.activeElement?.matches(".person-in-deal"),
      );
    });

    it("does nothing by a letter where no card has the focus", async () => {
      await show();
      await there(CFO);
      const before = await page.evaluate(
        () => document.querySelector("#deal-people")?.parentElement?.textContent,
      );
      await page.press("t", "3", "l");
      await page.press("?");
      await there("dialog[open]");
      await page.press("Escape");
      expect(
        await page.evaluate(() => document.querySelector("#deal-people")?.parentElement?.textContent),
      ).toBe(before);
    });

    it("shows no Coach, and takes none, while the screen is shared", async () => {
      await page.click(`${person(WANG)} [data-action="open-card"]`);
      await page.click(option(person(WANG), "role", "coach"));
      await chosen(person(WANG), "role", "coach");
      await page.click('[data-setting="screen-shared"]');
      await gone(option(person(WANG), "role", "coach"));
      const words = await page.evaluate((at) => document.querySelector(at)?.textContent ?? "", person(WANG));
      expect(words).not.toContain("Coach");
      await there(CFO);
      await page.click('[data-setting="screen-shared"]');
      await chosen(person(WANG), "role", "coach");
    });

    it("leads by the names to the person's screen", async () => {
      for (const at of [`${person(WANG)} h3 a`, ".reach th a"]) {
        await show();
        await page.click(at);
        await there(`.person-screen`);
        expect(await page.address()).toMatch(/#\/people\/./);
      }
    });
  });
});
