/** Chromium with the built extension, driven over a pipe. */
import type { ChildProcess } from "node:child_process";
import { resolve } from "node:path";
import puppeteer, { type Browser, type Extension, type WebWorker } from "puppeteer-core";
import { requireBrowser } from "../../scripts/machine/browsers.ts";
import { ChromiumPage } from "./chromium-page.ts";
import { type DrivenBrowser, type DrivenPage, type LaunchOptions, until } from "./driver.ts";
import { ended, killGroup, removeProfile, temporaryProfile } from "./process.ts";

/** Nothing of the browser's own may disturb "no request but the page's own". */
const QUIET = [
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--disable-default-apps",
  "--disable-client-side-phishing-detection",
  "--metrics-recording-only",
  "--disable-features=OptimizationHints,MediaRouter,Translate,InterestFeedContentSuggestions,CertificateTransparencyComponentUpdater,AutofillServerCommunication,NetworkTimeServiceQuerying",
  "--password-store=basic",
  "--use-mock-keychain",
  "--enable-logging=stderr",
];

/** `enableExtensions: [folder]` would forget granted permissions at each launch (seen in Chromium 156). */
function switches(options: LaunchOptions): string[] {
  const folder = resolve(options.extension);
  const asRoot = process.getuid?.() === 0;
  return [
    ...QUIET,
    `--load-extension=${folder}`,
    `--disable-extensions-except=${folder}`,
    ...(asRoot ? ["--no-sandbox"] : []),
    ...(options.language ? [`--lang=${options.language}`, `--accept-lang=${options.language}`] : []),
    ...(options.proxy ? [`--proxy-server=${options.proxy}`, "--proxy-bypass-list=<-loopback>"] : []),
    ...(options.switches ?? []),
  ];
}

function environment(options: LaunchOptions): Record<string, string | undefined> {
  const language = options.language?.replace("-", "_");
  return {
    ...process.env,
    ...(options.display ? { DISPLAY: options.display } : {}),
    ...(language ? { LANGUAGE: language, LANG: `${language}.UTF-8` } : {}),
  };
}

class Chromium implements DrivenBrowser {
  readonly kind = "chromium";
  readonly profile: string;
  readonly #options: LaunchOptions;
  readonly #browser: Browser;
  readonly #process: ChildProcess;
  readonly #id: string;
  readonly #lines: string[];

  constructor(
    options: LaunchOptions,
    profile: string,
    browser: Browser,
    child: ChildProcess,
    id: string,
    lines: string[],
  ) {
    this.#options = options;
    this.profile = profile;
    this.#browser = browser;
    this.#process = child;
    this.#id = id;
    this.#lines = lines;
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  /** The puppeteer browser underneath, for what only Chromium can do. */
  get puppeteer(): Browser {
    return this.#browser;
  }

  extension(path: string): string {
    return `chrome-extension://${this.#id}/${path}`;
  }

  async open(address?: string): Promise<DrivenPage> {
    const page = new ChromiumPage(await this.#browser.newPage());
    if (address) await page.goto(address);
    return page;
  }

  async tabOf(page: DrivenPage): Promise<number> {
    await page.front();
    const worker = await this.worker();
    return worker.evaluate(async () => {
      const tabs = await chrome.tabs.query({
        active: true,
        lastFocusedWindow: true,
      });
      return tabs[0]?.id ?? -1;
    });
  }

  /** The extension, for `triggerExtensionAction`. */
  async installed(): Promise<Extension> {
    const extension = (await this.#browser.extensions()).get(this.#id);
    if (!extension) throw new Error("The extension is gone.");
    return extension;
  }

  /** The extension's service worker, woken if it sleeps. */
  async worker(): Promise<WebWorker> {
    const target = await this.#browser.waitForTarget(
      (each) => each.type() === "service_worker" && each.url().includes(this.#id),
    );
    const worker = await target.worker();
    if (!worker) throw new Error("The extension's service worker does not answer.");
    return worker;
  }

  console(): string[] {
    return this.#lines.filter((line) => line.includes(":CONSOLE"));
  }

  /** Resolves when the browser has ended, by whoever. */
  closed(): Promise<void> {
    return ended(this.#process);
  }

  async kill(): Promise<void> {
    await killGroup(this.#process);
  }

  async quit(): Promise<void> {
    const gone = ended(this.#process);
    await this.#browser.close();
    await gone;
  }

  async close(): Promise<void> {
    if (this.#browser.connected) await this.quit();
    if (!this.#options.profile) removeProfile(this.profile);
  }

  async relaunch(): Promise<Chromium> {
    return launchChromium({ ...this.#options, profile: this.profile });
  }
}

/** `browser.extensions()` fills some time after the start. */
async function extensionId(browser: Browser, folder: string): Promise<string> {
  return until(`the extension in ${folder} to be loaded`, async () => {
    const extensions = await browser.extensions();
    return [...extensions.values()].find((each) => resolve(each.path) === resolve(folder))?.id ?? "";
  });
}

export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const profile = options.profile ?? temporaryProfile("chromium");
  const browser = await puppeteer.launch({
    executablePath: requireBrowser("chromium"),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    args: switches(options),
    env: environment(options),
    defaultViewport: null,
    waitForInitialPage: true,
  });
  const child = browser.process();
  if (!child) throw new Error("Chromium did not start.");
  const lines: string[] = [];
  child.stderr?.on("data", (chunk) => lines.push(...String(chunk).split("\n")));
  return new Chromium(options, profile, browser, child, await extensionId(browser, options.extension), lines);
}

export type { Chromium };
