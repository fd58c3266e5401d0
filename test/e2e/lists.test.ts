/** The workbench's lists: filtered, sorted, several at once, by keyboard; put away, deleted, and taken back. */
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import type { DrivenBrowser, DrivenPage } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const SEARCH = '[data-control="search"]';
const THREADS = ["erp-rollout", "quality-lab"];
const DEALS = ["ERP rollout", "Quality lab"];

describe.each(BROWSERS)("lists in %s", (kind) => {
  describe.skipIf(missing(kind))("workbench", () => {
    let sample: Listening;
    let browser: DrivenBrowser;
    let page: DrivenPage;

    const lists = (names: string[]) =>
      page.until(
        `the list of ${names.join(", ") || "nothing"}`,
        (wanted) => {
          const links = document.querySelectorAll<HTMLElement>('[data-index] [data-column="name"] a');
          return [...links].map((link) => link.textContent).join("|") === wanted;
        },
        names.join("|"),
      );

    const picked = (count: number) =>
      page.until(
        `${count} picked`,
        (wanted) => document.querySelector<HTMLElement>("[data-picked]")?.dataset.picked === wanted,
        `${count}`,
      );

    const undo = () => page.click('[data-action="undo"]');

    /** The page anew, and not only its address: what stood there before must not be taken for it. */
    const show = async (screen: string) => {
      await page.goto(browser.extension("popup.html"));
      await page.goto(browser.extension(`workbench.html#/${screen}`));
      await page.until("the list", () => document.querySelector("[data-picked]") !== null);
    };

    /** As the list opens, but by name. */
    const sortedByName = async () => {
      await show("deals?sort=name");
      await lists(DEALS);
    };

    const onFirstRow = async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-index="0"]')?.focus());
      await page.until("the row to have the focus", () =>
        document.activeElement?.matches('[data-index="0"]'),
      );
    };

    beforeAll(async () => {
      sample = await serveSample();
      browser = await launch(kind);
      const mail = await browser.open(`${sample.origin}/thread/${THREADS[0]}`);
      const panel = await Panel.beside(browser, mail);
      for (const thread of THREADS) {
        await mail.goto(`${sample.origin}/thread/${thread}`);
        await panel.page.until(
          `the people of ${thread}`,
          (first) => document.querySelector<HTMLElement>("[data-person]")?.dataset.person === first,
          thread === "erp-rollout" ? "wei.wang@big.test" : "elin.strand@nordwerk.test",
        );
        await panel.newDeal();
      }
      page = await browser.open(browser.extension("workbench.html#/deals"));
      // Wide enough for the heads, by which one sorts.
      await page.resize(1280, 900);
    });
    afterAll(async () => {
      await browser?.close();
      await sample?.close();
    });

    it("filters by what is typed, and says so when nothing is left", async () => {
      await show("deals");
      await page.until("both deals", () => document.querySelectorAll("[data-index]").length === 2);
      await page.fill(SEARCH, "erp");
      await lists(["ERP rollout"]);
      await page.fill(SEARCH, "nothing of the kind");
      await lists([]);
      await page.click('[data-action="show-all"]');
      await page.until("both deals again", () => document.querySelectorAll("[data-index]").length === 2);
    });

    it("sorts by name, and turns round", async () => {
      await show("deals");
      await page.click('[data-control="sort"][data-value="name"]');
      await lists(DEALS);
      await page.click('[data-control="sort"][data-value="name"]');
      await lists(DEALS.toReversed());
      await page.click('[data-control="sort"][data-value="name"]');
      await lists(DEALS);
    });

    it("puts several away at once by keyboard, and brings all back by one undo", async () => {
      await sortedByName();
      await onFirstRow();
      await page.press("Space");
      await picked(1);
      await page.press("Shift+ArrowDown");
      await picked(2);
      await page.click('[data-action="archive"]');
      await lists([]);
      await undo();
      await lists(DEALS);
    });

    it("opens a row by Enter; what is deleted there is gone from the list, and comes back by undo", async () => {
      await sortedByName();
      await onFirstRow();
      await page.press("Enter");
      await page.until("the deal", () => document.querySelector("article[data-deal]") !== null);
      await page.click('article [data-action="delete"]');
      await lists(["Quality lab"]);
      await undo();
      await lists(DEALS);
    });

    const focused = (what: string, selector: string) =>
      page.until(what, (wanted) => document.activeElement?.matches(wanted), selector);

    it("is entered by two keys, and by J; who comes back stands on the row they opened", async () => {
      await sortedByName();
      await page.press("Tab");
      await focused("the first stop of Tab", ".work-skip");
      await page.press("Enter");
      await focused("the first row", '[data-index="0"]');
      await page.press("Space");
      await page.press("ArrowDown");
      await picked(1);
      await page.press("Enter");
      await page.until("the deal", () => document.querySelector("article[data-deal]") !== null);
      await focused("the new screen", "main");
      await page.evaluate(() => history.back());
      await focused("the row that was opened", '[data-index="1"]');
      await picked(1);
      await page.press("Space");
      await picked(2);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.press("j");
      await focused("the row again", '[data-index="1"]');
    });

    it("finds what was put away by its filter, and brings it back from its own screen", async () => {
      await sortedByName();
      await onFirstRow();
      await page.press("Enter");
      await page.click('article [data-action="archive"]');
      await page.until(
        "it to be put away",
        () => document.querySelector('article [data-action="bring-back"]') !== null,
      );
      await page.click(".deal-back");
      await lists(["Quality lab"]);
      await show("deals?kept=archived");
      await lists(["ERP rollout"]);
      await onFirstRow();
      await page.press("Enter");
      await page.click('article [data-action="bring-back"]');
      await page.until(
        "it to be back",
        () => document.querySelector('article [data-action="archive"]') !== null,
      );
    });

    it("shows people and companies of both deals, and a person's companies on their screen", async () => {
      await show("people");
      await page.until("everybody", () => {
        const names = [...document.querySelectorAll('[data-index] [data-column="name"] a')];
        return names.length > 4 && names.some(({ textContent }) => textContent === "王伟");
      });
      for (const typed of ["wei.wang@big", "wangw", "ww", "王", "big wang"]) {
        await page.fill(SEARCH, typed);
        await lists(["王伟"]);
      }
      await onFirstRow();
      await page.press("Enter");
      await page.until(
        "the company's name in its field",
        () =>
          document.querySelector<HTMLInputElement>('article [data-value="company-name"]')?.value === "Big",
      );
      await show("companies");
      await lists(["Big", "Haas-Consulting", "Nordwerk"]);
    });
  });
});
