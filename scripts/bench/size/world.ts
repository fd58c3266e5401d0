/** A browser with the built extension, into which a made-up portfolio was restored as a user would do it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChromiumPage } from "../../../test/drivers/chromium-page.ts";
import { type DrivenBrowser, type DrivenPage, until } from "../../../test/drivers/driver.ts";
import { FirefoxPage } from "../../../test/drivers/firefox-page.ts";
import { type Kind, launch } from "../../../test/drivers/launch.ts";
import type { Listening } from "../../machine/listen.ts";
import { backupOf, momentOf } from "../../seed/backup.ts";
import { type Size, seed } from "../../seed/seed.ts";
import { addressesOf, serveMail } from "./mail.ts";
import { type Taken, taking } from "./watch.ts";

const FILE_FIELD = 'input[type="file"]';

export interface World {
  browser: DrivenBrowser;
  size: Size;
  /** A page of mail between people on record, and who they are. */
  mail: Listening;
  addresses: string[];
  /** The file looked at, before anything is written; then added. */
  checked: Taken;
  restored: Taken;
}

async function choose(page: DrivenPage, file: string): Promise<void> {
  if (page instanceof FirefoxPage) return page.upload(FILE_FIELD, file);
  const field = await (page as ChromiumPage).puppeteer.$(FILE_FIELD);
  // A field of a file takes it from whoever drives the browser alone.
  await (field as unknown as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(file);
}

/** Restores a file under Data; what it takes does not count before the file is chosen. */
async function restore(browser: DrivenBrowser, file: string): Promise<Pick<World, "checked" | "restored">> {
  const page = await browser.open(browser.extension("workbench.html#/data"));
  await page.until("the place to restore", () => document.querySelector('[data-action="restore"]') !== null);
  const since = Date.now();
  await choose(page, file);
  await until(
    "the file to be checked",
    () => page.evaluate(() => document.querySelector('[data-action="merge"]') !== null),
    600_000,
  );
  const checked = { ms: Date.now() - since, block: Number.NaN };
  const restored = await taking(
    page,
    { click: '[data-action="merge"]' },
    { selector: '[data-restore="merged"]' },
  );
  await page.close();
  return { checked, restored };
}

export async function makeWorld(kind: Kind, size: Size): Promise<World> {
  const now = momentOf(new Date().toISOString().slice(0, 10));
  const facts = seed({ ...size, seed: 1, now });
  const folder = mkdtempSync(join(tmpdir(), "rolecall-bench-"));
  const file = join(folder, "backup.json");
  writeFileSync(file, JSON.stringify(backupOf(facts, now)));
  const addresses = addressesOf(facts);
  const browser = await launch(kind);
  try {
    const times = await restore(browser, file);
    return { browser, size, mail: await serveMail(addresses), addresses, ...times };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function endWorld({ browser, mail }: World): Promise<void> {
  await browser.close();
  await mail.close();
}
