/** Installs what tests and `npm start` need from Debian's packages, where that may be done without asking: as root. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { command } from "./browsers.ts";

/** Seconds to wait for another apt to finish. */
const LOCK_TIMEOUT = 300;

const quiet = {
  stdio: ["ignore", "ignore", "inherit"] as const,
  env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
};

/** Why packages cannot be installed here, or null when they can. */
export function whyNotInstall(): string | null {
  if (!command("apt-get") || !existsSync("/etc/debian_version")) return "this is no Debian";
  if (process.getuid?.() !== 0) return "this is not root";
  return null;
}

function installed(name: string): boolean {
  const { stdout } = spawnSync("dpkg", ["-s", name], { encoding: "utf8" });
  return stdout?.includes("install ok installed") ?? false;
}

const apt = (...rest: string[]) =>
  spawnSync("apt-get", ["-q", "-o", `DPkg::Lock::Timeout=${LOCK_TIMEOUT}`, ...rest], {
    ...quiet,
    stdio: [...quiet.stdio],
  }).status === 0;

/** Installs the packages that are missing; returns a sentence saying why not, or null when all are there. */
export function ensurePackages(names: string[]): string | null {
  const why = whyNotInstall();
  const lacking = why === "this is no Debian" ? names : names.filter((name) => !installed(name));
  if (lacking.length === 0) return null;
  if (why) return `${lacking.join(", ")} not installed, as ${why}`;
  console.log(`Installing ${lacking.join(", ")} …`);
  apt("update");
  const done = apt("install", "-y", "--no-install-recommends", ...lacking);
  return done ? null : `apt-get could not install ${lacking.join(", ")}`;
}

/** Browsers, and a display with a window manager for what only shows in real windows. */
export const BROWSER_PACKAGES = ["chromium", "firefox-esr", "fonts-noto-cjk"];
export const DISPLAY_PACKAGES = ["xvfb", "openbox", "xdotool"];
