/** The harness in a real browser, as tests use it. */
import { launchChromium } from "../drivers/chromium.ts";
import { type DrivenBrowser, type DrivenPage, type LaunchOptions, until } from "../drivers/driver.ts";
import { launchFirefox } from "../drivers/firefox.ts";
import type { Kind } from "./extension.ts";
import type { Command, Harness, Report } from "./page.ts";

export type { Report };

/** Only in the page that the functions below run in. */
declare const harness: Harness;

export function launchHarness(kind: Kind, options: LaunchOptions): Promise<DrivenBrowser> {
  return kind === "chromium" ? launchChromium(options) : launchFirefox(options);
}

export async function openHarness(browser: DrivenBrowser): Promise<DrivenPage> {
  const page = await browser.open(browser.extension("page.html"));
  await page.until("the harness to run", () => typeof harness === "object");
  return page;
}

/** Milliseconds for an answer: a copy of seven megabytes is mended in it, on a machine that does much else. */
const ANSWER = 90_000;

/** Runs a command in the page and waits for its answer. */
export async function command<T>(page: DrivenPage, name: Command, argument: unknown = null): Promise<T> {
  await page.evaluate((called, given) => harness.run(called, given), name, argument);
  const text = await until(`the answer of ${name}`, () => page.evaluate(() => harness.result), ANSWER);
  const answer = JSON.parse(text) as { value: T; error?: string };
  if (answer.error !== undefined) throw new Error(`${name}: ${answer.error}`);
  return answer.value;
}

export const report = (page: DrivenPage): Promise<Report> => command<Report>(page, "report");
