/**
 * `npm start`: the extension on the bundled sample mailbox. With a display, in a window, the panel beside the mail; without
 * one, the same job headless, with the result printed.
 */
import { join } from "node:path";
import { type Chromium, launchChromium } from "../test/drivers/chromium.ts";
import { buildOf } from "../test/drivers/launch.ts";
import { findBrowser, requireBrowser } from "./machine/browsers.ts";
import { BROWSER_PACKAGES, ensurePackages } from "./machine/packages.ts";
import { ROOT, run } from "./machine/run.ts";
import { serveSample } from "./sample/server.ts";
import { headlessStory } from "./start/story.ts";
import { showWindow } from "./start/window.ts";

const PORT = Number(process.env.PORT ?? 0);
const hasDisplay =
  process.platform === "win32" ||
  process.platform === "darwin" ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function ensureChromium(): Promise<void> {
  if (findBrowser("chromium")) return;
  const why = ensurePackages(BROWSER_PACKAGES.filter((name) => name !== "firefox-esr"));
  if (why) console.error(`Chromium could not be installed: ${why}.`);
  requireBrowser("chromium");
}

async function build(): Promise<void> {
  console.log("Building the extension …");
  const code = await run("wxt", ["build", "-b", "chrome", "--mode", "e2e"], 0, { NO_COLOR: "1" });
  if (code !== 0) throw new Error("The build failed: see its message above.");
}

const launch = (headless: boolean): Promise<Chromium> =>
  launchChromium({
    extension: buildOf("chromium"),
    headless,
    ...(headless ? {} : { profile: join(ROOT, ".state", "start-profile") }),
  });

async function start(): Promise<void> {
  await ensureChromium();
  await build();
  const sample = await serveSample(PORT);
  const browser = await launch(!hasDisplay);
  try {
    const address = `${sample.origin}/thread/erp-rollout`;
    if (hasDisplay) await showWindow(browser, address);
    else await headlessStory(browser, address);
  } finally {
    await browser.close();
    await sample.close();
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
