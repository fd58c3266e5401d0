/** axe on every screen, in both themes and both languages; and the main path by keyboard alone. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import { type Chromium, launchChromium } from "../drivers/chromium.ts";
import type { DrivenPage, Scheme } from "../drivers/driver.ts";
import { buildOf, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WANG = "wei.wang@big.test";
const SCHEMES: Scheme[] = ["light", "dark"];
const LANGUAGES = ["en", "zh-CN"];
const SCREENS = [
  "popup.html",
  ...["deals", "people", "companies", "tasks", "data", "sites", "settings"].map(
    (name) => `workbench.html#/${name}`,
  ),
];
/** Lists of which one thing is looked at too, with everything open that folds. */
const LISTS = ["deals", "people", "companies"];

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** Rule and element of everything axe finds, one line each. */
async function findings(page: DrivenPage): Promise<string[]> {
  // Nothing moves on behind another tab, and would never come to its end.
  await page.front();
  // Extension pages run no inline script: automation puts the library in as a script of its own.
  await page.evaluate(new Function(`${AXE}; window.axe = globalThis.axe;`) as () => void);
  return page.evaluate(async () => {
    // A colour on its way to another theme is neither.
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** A task long overdue, so that the lists of tasks are not empty. */
async function addTask(browser: Chromium): Promise<void> {
  const page = await browser.open(browser.extension("workbench.html#/tasks"));
  try {
    await page.fill('[data-control="new-task"]', "Send the offer 2026-01-05");
    // A day that is over is told, and Enter asked for once more.
    await page.press("Enter");
    await page.press("Enter");
    await page.until("the task to be listed", () => document.querySelector("[data-task]") !== null);
  } finally {
    await page.close();
  }
}

/** Opens the first thing of a list, and all that folds on its screen. */
async function openOne(page: DrivenPage, list: string): Promise<void> {
  const links = `a[href^="#/${list}/"]`;
  await page.until(`a row of ${list}`, (selector) => document.querySelector(selector) !== null, links);
  await page.click(links);
  await page.until(
    "the screen of one",
    (start) => location.hash.startsWith(start) && document.querySelector("main article") !== null,
    `#/${list}/`,
  );
  if (list === "deals") await openCards(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
  });
}

/** Of a deal: people's cards, and the field that adds another. They come after the deal itself. */
async function openCards(page: DrivenPage): Promise<void> {
  await page.until("every card to be open", () => {
    const closed = '[data-action="open-card"][aria-expanded="false"], [data-action="add-person"]';
    for (const button of document.querySelectorAll<HTMLElement>(closed)) button.click();
    const cards = [...document.querySelectorAll("main .person-in-deal")];
    return cards.length > 0 && cards.every((card) => card.querySelector(".tags-of-person") !== null);
  });
}

/** The find box over a screen, with something found. */
async function openFind(page: DrivenPage): Promise<void> {
  await page.press("/");
  await page.until("the find box", () => document.querySelector("dialog[open] input") !== null);
  await page.type("wang");
  await page.until("something found", () => document.querySelector('dialog [role="option"]') !== null);
}

describe.skipIf(missing("chromium"))("accessibility", () => {
  let sample: Listening;
  let browser: Chromium;
  let mail: DrivenPage;
  let panel: Panel;

  beforeAll(async () => {
    sample = await serveSample();
    browser = await launchChromium({ extension: buildOf("chromium") });
    mail = await browser.open(`${sample.origin}/thread/erp-rollout`);
    panel = await Panel.beside(browser, mail);
    await panel.open("li.chen@big.test");
  });
  afterAll(async () => {
    await browser?.close();
    await sample?.close();
  });

  it("has a main path by keyboard alone: two keys tag role and support once the card has the focus", async () => {
    await panel.newDeal();
    await panel.page.evaluate(
      (key) => document.querySelector<HTMLElement>(`[data-person="${key}"]`)?.focus(),
      WANG,
    );
    await panel.page.press("e", "2");
    await panel.chose(WANG, "role", "economic-buyer");
    await panel.chose(WANG, "support", "2");
    await panel.acknowledged(WANG, "");
  });

  const cases = LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));

  it("has a task in its lists", () => addTask(browser));

  it.each(cases)("axe finds nothing in $language, $scheme", async ({ language, scheme }) => {
    await panel.page.evaluate(async (chosen) => {
      const { settings } = await chrome.storage.local.get("settings");
      await chrome.storage.local.set({ settings: { ...(settings as object), language: chosen } });
    }, language);
    await panel.page.until(
      `the panel in ${language}`,
      (wanted) => document.documentElement.lang === wanted,
      language,
    );
    await panel.page.scheme(scheme);
    const found = (await findings(panel.page)).map((line) => `sidepanel.html ${line}`);
    for (const screen of SCREENS) {
      const page = await browser.open(browser.extension(screen));
      await page.scheme(scheme);
      await page.until(
        `${screen} in ${language}`,
        (wanted, mark) => document.documentElement.lang === wanted && document.querySelector(mark) !== null,
        language,
        screen.startsWith("workbench") ? "h1" : '[data-action="open-panel"]',
      );
      found.push(...(await findings(page)).map((line) => `${screen} ${line}`));
      await page.close();
    }
    for (const list of LISTS) {
      const making = await browser.open(browser.extension(`workbench.html#/${list}?new`));
      await making.scheme(scheme);
      await making.until(
        "the form",
        () => document.querySelector('dialog[open] [data-control="make"]') !== null,
      );
      found.push(...(await findings(making)).map((line) => `new in ${list} ${line}`));
      await making.close();
      const page = await browser.open(browser.extension(`workbench.html#/${list}`));
      await page.scheme(scheme);
      await openOne(page, list);
      found.push(...(await findings(page)).map((line) => `one of ${list} ${line}`));
      await openFind(page);
      found.push(...(await findings(page)).map((line) => `find over ${list} ${line}`));
      await page.close();
    }
    expect(found).toEqual([]);
  });
});
