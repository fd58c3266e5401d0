/** Starts either browser with the test build, which may read loopback pages without asking. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../../scripts/machine/browsers.ts";
import { launchChromium } from "./chromium.ts";
import type { DrivenBrowser, LaunchOptions } from "./driver.ts";
import { launchFirefox } from "./firefox.ts";

export type Kind = DrivenBrowser["kind"];

export const BROWSERS: Kind[] = ["chromium", "firefox"];

const OUTPUT: Record<Kind, string> = { chromium: "chrome-mv3", firefox: "firefox-mv3" };

/** Folder of a build; `e2e` or the one that users get. */
export function buildOf(kind: Kind, build: "e2e" | "shipped" = "e2e"): string {
  return join(import.meta.dirname, "../../.output", OUTPUT[kind] + (build === "e2e" ? "-e2e" : ""));
}

const HOW = { e2e: "npm run build:e2e", shipped: "npm run build, npm run build:firefox" };

/** Why tests with this browser cannot run here, or null. */
export function missing(kind: Kind, build: "e2e" | "shipped" = "e2e"): string | null {
  if (!findBrowser(kind)) return `no ${kind} on this machine`;
  if (!existsSync(join(buildOf(kind, build), "manifest.json"))) return `no ${build} build: ${HOW[build]}`;
  return null;
}

export function launch(kind: Kind, options: Partial<LaunchOptions> = {}): Promise<DrivenBrowser> {
  const all = { extension: buildOf(kind), ...options };
  return kind === "chromium" ? launchChromium(all) : launchFirefox(all);
}
