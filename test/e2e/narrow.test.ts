/** No screen is wider than its window, however long what it holds: at 320 pixels, in both languages. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DrivenBrowser, DrivenPage } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { overfull } from "./overfull.ts";

const NARROW = 320;
const held = overfull();

const SCREENS = [
  "deals",
  "people",
  "companies",
  "tasks",
  "twice",
  "sites",
  "data",
  "settings",
  "deals?new",
  "people?new",
  "companies?new",
  `deals/${held.deal}`,
  `people/${held.person}`,
  `companies/${held.company}`,
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

    const open = async (address: string) => {
      await page.goto("about:blank");
      await page.goto(browser.extension(address));
      await page.until(`${address} to be read`, () => {
        const drawn = document.querySelector("h1, dialog[open], .popup-foot") !== null;
        return drawn && document.querySelector(".list-making, progress") === null;
      });
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
      for (const address of [...SCREENS.map((screen) => `workbench.html#/${screen}`), "popup.html"]) {
        await open(address);
        await page.until(language, (wanted) => document.documentElement.lang === wanted, language);
        const { wider, elements } = await over();
        if (wider > 0 || elements.length > 0) found.push(`${address}: ${wider} ${elements.join(" ")}`);
      }
      expect(found).toEqual([]);
    });
  });
});
