/** Deals beside the mail: proposed and accepted by one key, made in one step with their company, closed with a reason. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import type { DrivenBrowser, DrivenPage } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const WANG = "wei.wang@big.test";
const ZHAO = "min.zhao@big.test";
const COMPANY = '[data-value="company-name"]';
const REASON = '[data-value="status-reason"]';

describe.each(BROWSERS)("deals in %s", (kind) => {
  describe.skipIf(missing(kind))("sample mailbox", () => {
    let sample: Listening;
    let browser: DrivenBrowser;
    let mail: DrivenPage;
    let panel: Panel;
    let page: DrivenPage;
    let deal: string;

    const go = async (thread: string, first: string) => {
      await mail.evaluate(
        (id) => document.querySelector<HTMLElement>(`[data-thread="${id}"]`)?.click(),
        thread,
      );
      await page.until(
        `${first} first`,
        (key) => document.querySelector<HTMLElement>("[data-person]")?.dataset.person === key,
        first,
      );
    };
    const there = (what: string, selector: string) =>
      page.until(what, (wanted) => document.querySelector(wanted) !== null, selector);
    const onCard = (key: string) =>
      page.evaluate((id) => document.querySelector<HTMLElement>(`[data-person="${id}"]`)?.focus(), key);

    beforeAll(async () => {
      sample = await serveSample();
      browser = await launch(kind);
      mail = await browser.open(`${sample.origin}/thread/erp-rollout`);
      panel = await Panel.beside(browser, mail);
      page = panel.page;
    });
    afterAll(async () => {
      await browser?.close();
      await sample?.close();
    });

    it("makes a deal in one step, with a company whose name is typed over", async () => {
      deal = await panel.newDeal();
      await there("the company", COMPANY);
      await page.fill(COMPANY, "Big Industries");
      await page.press("Enter");
      await page.until(
        "the company on the card",
        (key) => document.querySelector(`[data-person="${key}"]`)?.textContent?.includes("Big Industries"),
        WANG,
      );
    });

    it("proposes it for another mail, says why, and one key accepts", async () => {
      await go("supply-cn", ZHAO);
      await there("the proposal", `[data-proposal="deal"][data-value="${deal}"]`);
      const why = await page.evaluate(
        () => document.querySelector('[data-proposal="deal"]')?.textContent ?? "",
      );
      expect(why).toContain("王伟");
      await onCard(ZHAO);
      await page.press("a");
      await there("the deal", `[data-deal="${deal}"]`);
      await page.press("z");
      await there("the proposal again", '[data-proposal="deal"]');
      await onCard(ZHAO);
      await page.press("a");
      await there("the deal again", `[data-deal="${deal}"]`);
    });

    it("opens the details by key, and keeps how it ended with the reason", async () => {
      await page.press("g");
      await there("the details", '[data-value="status"]');
      await page.evaluate(() => {
        const field = document.querySelector<HTMLSelectElement>('[data-value="status"]');
        if (!field) return;
        field.value = "lost";
        field.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await there("the reason to be asked", REASON);
      await page.fill(REASON, "Certified scales");
      await page.press("Tab");
      await page.click('[data-action="deal-details"]');
      await page.until("the header to say so", () => {
        const header = document.querySelector('[data-deal][data-status="lost"]');
        return header?.textContent?.includes("Certified scales");
      });
    });

    it("shows the closed deal with the person, and proposes it no more", async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>("[data-person]")?.focus());
      await go("erp-rollout", WANG);
      await page.click(".deal-header-name");
      await page.click('.menu:popover-open [data-value="none"]');
      await there("the closed deal", `[data-action="choose-deal"][data-value="${deal}"][data-status="lost"]`);
      expect(await page.evaluate(() => document.querySelector('[data-proposal="deal"]'))).toBeNull();
      await page.click('[data-action="choose-deal"]');
      await page.click('[data-action="reopen"]');
      await there("the deal open again", `[data-deal="${deal}"][data-status="open"]`);
    });

    it("keeps that somebody changed company", async () => {
      const card = `[data-person="${WANG}"]`;
      const before = await panel.saved(WANG);
      await page.click(`${card} [data-action="companies"]`);
      await there("the companies", `${card} [data-control="companies"] li`);
      await page.fill(`${card} [data-value="new-company"]`, "Nordwerk");
      await page.click(`${card} [data-action="change-company"]`);
      await panel.acknowledged(WANG, before);
      await page.until(
        "the new company",
        (selector) =>
          document.querySelector(selector)?.textContent === "Nordwerk" &&
          document.querySelectorAll('[data-control="companies"] li').length === 2,
        `${card} [data-action="companies"]`,
      );
    });
  });
});
