/** Where the browsers of this machine stand. Branded Chrome and Edge are no use: they ignore `--load-extension`. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserName = "chromium" | "firefox";

const PLACES: Record<BrowserName, { variable: string; names: string[]; paths: string[] }> = {
  chromium: {
    variable: "CHROMIUM_PATH",
    names: ["chromium", "chromium-browser"],
    paths: [
      "/usr/lib/chromium/chromium",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "C:\\Program Files\\Chromium\\Application\\chrome.exe",
    ],
  },
  firefox: {
    variable: "FIREFOX_PATH",
    names: ["firefox-esr", "firefox", "firefox-developer-edition"],
    paths: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    ],
  },
};

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a command on PATH, or null. */
export function command(name: string): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(runnable) ?? null;
}

/**
 * The path of the browser (environment variable CHROMIUM_PATH or FIREFOX_PATH first), or null when there is
 * none. (WXT sets a FIREFOX of its own under Vitest, "true" or "false".)
 */
export function findBrowser(browser: BrowserName): string | null {
  const { variable, names, paths } = PLACES[browser];
  const chosen = process.env[variable];
  if (chosen) return runnable(chosen) ? chosen : null;
  return names.map(command).find((path) => path !== null) ?? paths.find(runnable) ?? null;
}

/** As findBrowser, but a missing browser is an error whose message says what to do. */
export function requireBrowser(browser: BrowserName): string {
  const path = findBrowser(browser);
  if (path) return path;
  const { variable } = PLACES[browser];
  throw new Error(
    `No ${browser} was found: install it, or set ${variable} to the path of one` +
      `${browser === "chromium" ? " (branded Chrome and Edge do not load extensions from a folder)" : ""}.`,
  );
}
