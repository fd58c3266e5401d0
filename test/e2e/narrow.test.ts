/** No screen is wider than its window, however long what it holds: at 320 pixels, in both languages. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DrivenBrowser, DrivenPage } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { overfull } from "./overfull.ts";

const NARROW = 320;
const held = overfull();

/** Address of each screen, and what stands on it once it is drawn. */
const SCREENS: readonly (readonly [address: string, drawn: string])[] = [
  ...["deals", "people", "companies"].flatMap(
    (list) =>
      [
        [`workbench.html#/${list}?kept=any`, '[data-index="0"]'],
        [`workbench.html#/${list}?new`, "dialog[open] form"],
      ] as const,
  ),
  [`workbench.html#/deals/${held.deal}`, "article"],
  [`workbench.html#/people/${held.person}`, "article"],
  [`workbench.html#/companies/${held.company}`, "article"],
  ["workbench.html#/tasks", "[data-task]"],
  ["workbench.html#/twice", "[data-pair]"],
  ["workbench.html#/sites", "h1"],
  ["workbench.html#/data", "h1"],
  ["workbench.html#/settings", "h1"],
  ["popup.html", "[data-deal]"],
];

describe.each(BROWSERS)("a narrow window in %s", (kind) => {
  describe.skipIf(missing(kind))("everything long", () => {
    let browser: DrivenBrowser;
    let page: DrivenPage;

    /** What reaches over the window's edge, but for what scrolls by itself or is cut with dots. */
    const over = () =>
      page.evaluate(() => {
        const scrollsOrCuts = (element: Element | null): boolean =>
          element !== null &&
          element !== document.body &&
          (getComputedStyle(element).overflowX !== "visible" || scrollsOrCuts(element.parentElement));
        const wide = [...document.querySelectorAll("body *")].filter((element) => {
          const { right, left, width } = element.getBoundingClientRect();
          const out = width > 1 && (right > innerWidth + 1 || left < -1);
          return out && element.checkVisibility() && !scrollsOrCuts(element.parentElement);
        });
        return {
          wider: document.documentElement.scrollWidth - innerWidth,
          elements: wide.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 160)),
        };
      });

    const open = async (address: string, drawn: string, language: string) => {
      await page.goto("about:blank");
      await page.goto(browser.extension(address));
      await page.until(
        `${address} in ${language}`,
        (selector, wanted) =>
          document.documentElement.lang === wanted && document.querySelector(selector) !== null,
        drawn,
        language,
      );
      await page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>("main details"))
          details.open = true;
      });
    };

    beforeAll(async () => {
      browser = await launch(kind);
      page = await browser.open(browser.extension("workbench.html#/data"));
      await page.until("the place to restore", () => document.querySelector('input[type="file"]') !== null);
      await page.evaluate((json) => {
        const field = document.querySelector<HTMLInputElement>('input[type="file"]');
        const transfer = new DataTransfer();
        transfer.items.add(new File([json], "overfull.json", { type: "application/json" }));
        if (field) field.files = transfer.files;
        field?.dispatchEvent(new Event("change", { bubbles: true }));
      }, held.text);
      await page.click('[data-action="merge"]');
      await page.until("it to be merged", () => document.querySelector('[data-restore="merged"]') !== null);
      await page.resize(NARROW, 900);
    });
    afterAll(() => browser?.close());

    it.each(["en", "zh-CN"])("holds every screen, in %s", async (language) => {
      await page.evaluate(async (chosen) => {
        const { settings } = await chrome.storage.local.get("settings");
        await chrome.storage.local.set({ settings: { ...(settings as object), language: chosen } });
      }, language);
      const found: string[] = [];
      for (const [address, drawn] of SCREENS) {
        await open(address, drawn, language);
        const { wider, elements } = await over();
        if (wider > 0 || elements.length > 0) found.push(`${address}: ${wider} ${elements.join(" ")}`);
      }
      expect(found).toEqual([]);
    });
  });
});
