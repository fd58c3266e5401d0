import { launchChromium } from "../test/drivers/chromium.ts";
import { buildOf } from "../test/drivers/launch.ts";
import { Panel } from "../test/drivers/panel.ts";
import { serveSample } from "./sample/server.ts";

const OUT = "/tmp/tasks-look";
const zh = process.argv[2] === "zh",
  dark = process.argv[3] === "dark";
const tag = `${zh ? "zh" : "en"}-${dark ? "dark" : "light"}`;
const sample = await serveSample();
const browser = await launchChromium({
  extension: buildOf("chromium"),
  headless: true,
  language: zh ? "zh-CN" : "en-GB",
});
try {
  const mail = await browser.open(`${sample.origin}/thread/erp-rollout`);
  const panel = await Panel.beside(browser, mail);
  const page = panel.page;
  await page.scheme(dark ? "dark" : "light");
  await panel.newDeal();
  await panel.choose("wei.wang@big.test", "role", "economic-buyer");
  await page.resize(400, 900);
  await page.click('[data-action="new-task"]');
  const F = '[data-control="new-task"]';
  for (const text of [
    "Call Wei about budget in 2 weeks",
    "给王总发报价 下周三",
    "Send the forecast today",
    "Update the plan every fri",
    "Answer the tender 2026-11-05",
    "Find out who signs above two hundred thousand and whether the board must be asked before that",
  ]) {
    await page.fill(F, text);
    await page.until("x", () => document.querySelector("[data-due]"));
    await page.press("Enter");
    await page.until("y", (s) => document.querySelector<HTMLInputElement>(s)?.value === "", F);
  }
  await page.until("six", () => document.querySelectorAll("[data-task]").length === 6);
  const scroll = () =>
    page.evaluate(() => document.querySelector('[data-part="new-task"]')?.scrollIntoView({ block: "start" }));
  await page.fill(F, "Ask Li Chen about interfaces fri");
  await scroll();
  await page.screenshot(`${OUT}/panel-${tag}.png`);
  await page.resize(320, 900);
  await scroll();
  await page.screenshot(`${OUT}/panel320-${tag}.png`);
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('[data-action="change-due"]')[1]?.click());
  await page.evaluate(() =>
    document.querySelectorAll<HTMLElement>("[data-task]")[1]?.scrollIntoView({ block: "start" }),
  );
  await page.screenshot(`${OUT}/edit320-${tag}.png`);
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('[data-action="change-due"]')[1]?.click());
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('[data-action="skip-task"]')[0]?.click());
  await page.screenshot(`${OUT}/skip320-${tag}.png`);
  const popup = await browser.open(browser.extension("popup.html"));
  await popup.scheme(dark ? "dark" : "light");
  await popup.resize(380, 500);
  await popup.until("t", () => document.querySelectorAll("[data-task]").length === 2);
  await popup.screenshot(`${OUT}/popup-${tag}.png`);
  const work = await browser.open(browser.extension("workbench.html#/tasks"));
  await work.scheme(dark ? "dark" : "light");
  await work.resize(1200, 800);
  await work.until("t", () => document.querySelectorAll("[data-task]").length === 6);
  await work.screenshot(`${OUT}/work-${tag}.png`);
  await work.resize(320, 800);
  await work.screenshot(`${OUT}/work320-${tag}.png`);
  await work.resize(1200, 900);
  await work.evaluate(() => {
    location.hash = "#/deals";
  });
  await work.click("[data-deal] a");
  await work.until("t", () => document.querySelectorAll("[data-task]").length === 6);
  await work.screenshot(`${OUT}/deal-${tag}.png`);
} finally {
  await browser.close();
  await sample.close();
}
