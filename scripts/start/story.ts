/** The same job without a display: tags the people of a thread as a rep would, prints health and summary. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Chromium } from "../../test/drivers/chromium.ts";
import { type Control, Panel } from "../../test/drivers/panel.ts";
import { ROOT } from "../machine/run.ts";

const PICTURES = join(ROOT, ".state", "start");

const TAGS: [person: string, control: Control, value: string][] = [
  ["wei.wang@big.test", "role", "economic-buyer"],
  ["wei.wang@big.test", "support", "2"],
  ["wei.wang@big.test", "influence", "high"],
  ["li.chen@big.test", "role", "technical-buyer"],
  ["li.chen@big.test", "support", "-1"],
  ["li.chen@big.test", "influence", "medium"],
  ["marta.kovacs@big.test", "role", "user-buyer"],
  ["marta.kovacs@big.test", "support", "1"],
];

/** The summary as a rep pastes it. */
async function copiedSummary(browser: Chromium, panel: Panel): Promise<string> {
  const context = browser.puppeteer.defaultBrowserContext();
  await context.overridePermissions(browser.extension("").slice(0, -1), [
    "clipboard-read",
    "clipboard-write",
  ]);
  await panel.copy("markdown");
  return panel.page.until("the summary to be copied", () => navigator.clipboard.readText());
}

export async function headlessStory(browser: Chromium, address: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const mail = await browser.open(address);
  await mail.resize(1280, 800);
  const panel = await Panel.beside(browser, mail);
  await panel.page.resize(400, 800);
  const deal = await panel.newDeal();
  for (const [person, control, value] of TAGS) await panel.choose(person, control, value);
  const pictures = [
    [mail, "mailbox.png"],
    [panel.page, "panel.png"],
  ] as const;
  for (const [page, name] of pictures) {
    await page.front();
    await page.screenshot(join(PICTURES, name));
  }
  console.log(`\nDeal ${deal}: health ${await panel.health()}\n`);
  for (const finding of await panel.findings()) console.log(`- ${finding}`);
  console.log(`\n${await copiedSummary(browser, panel)}\n`);
  console.log(`Screenshots: ${pictures.map(([, name]) => join(PICTURES, name)).join(", ")}`);
}
