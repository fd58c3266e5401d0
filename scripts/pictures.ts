/**
 * `npm run pictures`: makes the README's pictures anew from the built extension and the sample mailbox, so that they
 * never show what the product no longer is. Builds nothing itself: `npm run build:e2e` first.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Chromium, launchChromium } from "../test/drivers/chromium.ts";
import type { DrivenPage } from "../test/drivers/driver.ts";
import { buildOf } from "../test/drivers/launch.ts";
import { type Control, Panel } from "../test/drivers/panel.ts";
import { ROOT } from "./machine/run.ts";
import { serveSample } from "./sample/server.ts";

const FOLDER = join(ROOT, "docs", "pictures");
const WORK = join(ROOT, ".state", "pictures");

type Tag = [person: string, control: Control, value: string];

const STORIES: { thread: string; first: string; tags: Tag[] }[] = [
  {
    thread: "quality-lab",
    first: "elin.strand@nordwerk.test",
    tags: [],
  },
  {
    thread: "erp-rollout",
    first: "wei.wang@big.test",
    tags: [
      ["li.chen@big.test", "role", "technical-buyer"],
      ["li.chen@big.test", "support", "-1"],
      ["li.chen@big.test", "influence", "medium"],
      ["marta.kovacs@big.test", "role", "user-buyer"],
      ["marta.kovacs@big.test", "support", "2"],
      ["wei.wang@big.test", "role", "economic-buyer"],
      ["wei.wang@big.test", "influence", "high"],
      ["wei.wang@big.test", "support", "1"],
    ],
  },
];

/** Folds the details of the deal and every card that can be folded: the correspondent's stays open. */
function foldAll(page: DrivenPage): Promise<void> {
  return page.evaluate(() => {
    for (const open of document.querySelectorAll<HTMLElement>('button[aria-expanded="true"]')) open.click();
  });
}

async function tell(browser: Chromium, mail: DrivenPage, origin: string): Promise<Panel> {
  const panel = await Panel.beside(browser, mail);
  await panel.page.resize(400, 860);
  for (const { thread, first, tags } of STORIES) {
    await mail.goto(`${origin}/thread/${thread}`);
    await panel.page.until(
      `${first} to be shown`,
      (key) => document.querySelector<HTMLElement>("[data-person]")?.dataset.person === key,
      first,
    );
    await panel.newDeal();
    for (const [person, control, value] of tags) await panel.choose(person, control, value);
    await foldAll(panel.page);
  }
  return panel;
}

/** Puts pictures side by side, as the panel stands beside the mail. */
async function beside(browser: Chromium, names: string[], width: number, height: number): Promise<void> {
  const images = names.map((name) => `<img src="${pathToFileURL(join(WORK, name)).href}">`).join("");
  const style = "margin:0;display:flex;background:#d9dde3;gap:1px";
  const file = join(WORK, "beside.html");
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><body style="${style}">${images}`);
  const page = await browser.open(pathToFileURL(file).href);
  await page.resize(width, height);
  await page.screenshot(join(FOLDER, "panel.png"));
  await page.close();
}

async function make(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(WORK, { recursive: true });
  const sample = await serveSample(0);
  const browser = await launchChromium({ extension: buildOf("chromium"), headless: true, language: "en-US" });
  try {
    const mail = await browser.open(`${sample.origin}/thread/erp-rollout`);
    await mail.resize(880, 860);
    const panel = await tell(browser, mail, sample.origin);
    await mail.front();
    await mail.screenshot(join(WORK, "mail.png"));
    await panel.page.front();
    await panel.page.until("nothing to move", () => document.getAnimations().length === 0);
    await panel.page.screenshot(join(WORK, "panel.png"));
    const popup = await browser.open(browser.extension("popup.html"));
    await popup.resize(380, 420);
    await popup.until("deals to be shown", () => document.querySelector("[data-deal]") !== null);
    await popup.screenshot(join(FOLDER, "popup.png"));
    const workbench = await browser.open(browser.extension("workbench.html"));
    await workbench.resize(1280, 860);
    await workbench.until("deals to be shown", () => document.querySelector("[data-deal]") !== null);
    await workbench.click("[data-deal] a");
    await workbench.until("a deal to be shown", () => document.querySelector("article[data-deal]") !== null);
    await workbench.screenshot(join(FOLDER, "workbench.png"));
    await beside(browser, ["mail.png", "panel.png"], 1281, 860);
    console.log(`Pictures in ${FOLDER}`);
  } finally {
    await browser.close();
    await sample.close();
  }
}

make().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
