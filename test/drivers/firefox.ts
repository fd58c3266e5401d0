/** Firefox with the built extension as a temporary add-on, driven by Marionette. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { requireBrowser } from "../../scripts/machine/browsers.ts";
import { type DrivenBrowser, type DrivenPage, type LaunchOptions, PATIENCE, until } from "./driver.ts";
import { installForGood } from "./firefox-install.ts";
import { FirefoxPage } from "./firefox-page.ts";
import { FIREFOX_UUID, writeFirefoxProfile } from "./firefox-profile.ts";
import { Marionette } from "./marionette.ts";
import { ended, killGroup, removeProfile, temporaryProfile } from "./process.ts";

/** Where in the browser a command acts: a tab's document, or the browser's own window ("chrome"). */
type Context = "content" | "chrome";

/** Serialises commands of several pages, as Marionette has one current window and one current context. */
export class FirefoxSession {
  readonly #client: Marionette;
  #window = "";
  #context: Context = "content";
  #queue: Promise<unknown> = Promise.resolve();

  constructor(client: Marionette) {
    this.#client = client;
  }

  end(): void {
    this.#client.end();
  }

  /** One command in a given window (a handle, or null where it does not matter). */
  run<T>(
    window: string | null,
    command: string,
    parameters: object = {},
    context: Context = "content",
  ): Promise<T> {
    const turn = this.#queue.then(async () => {
      if (this.#context !== context) await this.#client.send("Marionette:SetContext", { value: context });
      this.#context = context;
      if (window && this.#window !== window) {
        await this.#client.send("WebDriver:SwitchToWindow", { handle: window, focus: false });
        this.#window = window;
      }
      return this.#client.send<T>(command, parameters);
    });
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** Runs a function with the browser's own rights; it may be asynchronous. */
  async chrome<A extends unknown[], T>(script: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    const { value } = await this.run<{ value: Awaited<T> }>(
      null,
      "WebDriver:ExecuteScript",
      { script: `return (${script}).apply(null, arguments)`, args, sandbox: "system" },
      "chrome",
    );
    return value;
  }

  /** Makes a tab the active one. */
  front(window: string): Promise<void> {
    this.#window = "";
    const turn = this.run<void>(null, "WebDriver:SwitchToWindow", { handle: window, focus: true });
    return turn.then(() => {
      this.#window = "";
    });
  }
}

class Firefox implements DrivenBrowser {
  readonly kind = "firefox";
  readonly profile: string;
  readonly session: FirefoxSession;
  readonly #options: LaunchOptions;
  readonly #process: ChildProcess;
  readonly #lines: string[];

  constructor(
    options: LaunchOptions,
    profile: string,
    session: FirefoxSession,
    child: ChildProcess,
    lines: string[],
  ) {
    this.#options = options;
    this.profile = profile;
    this.session = session;
    this.#process = child;
    this.#lines = lines;
  }

  /** Whether the extension stays installed over a restart: release builds of Firefox allow it to signed ones only. */
  get permanent(): boolean {
    return this.#options.permanent ?? false;
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  extension(path: string): string {
    return `moz-extension://${FIREFOX_UUID}/${path}`;
  }

  async open(address?: string): Promise<DrivenPage> {
    const { handle } = await this.session.run<{ handle: string }>(null, "WebDriver:NewWindow", {
      type: "tab",
      focus: true,
    });
    const page = new FirefoxPage(this.session, handle);
    if (address) await page.goto(address);
    return page;
  }

  async tabOf(page: DrivenPage): Promise<number> {
    await page.front();
    return this.session.chrome(() => {
      const { ExtensionParent } = ChromeUtils.importESModule(
        "resource://gre/modules/ExtensionParent.sys.mjs",
      );
      const window = Services.wm.getMostRecentWindow("navigator:browser");
      return ExtensionParent.apiManager.global.tabTracker.getId(window.gBrowser.selectedTab) as number;
    });
  }

  console(): string[] {
    return this.#lines.filter((line) => /console\.|JavaScript (error|warning)/.test(line));
  }

  async kill(): Promise<void> {
    await killGroup(this.#process);
    this.session.end();
  }

  async quit(): Promise<void> {
    const gone = ended(this.#process);
    await this.session.run(null, "Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => {});
    await gone;
    this.session.end();
  }

  /** A page may keep Firefox from ending; what is closed is not needed any more, so it is then killed. */
  async close(): Promise<void> {
    const late = setTimeout(() => void this.kill(), PATIENCE);
    if (this.#process.exitCode === null && this.#process.signalCode === null) await this.quit();
    clearTimeout(late);
    if (!this.#options.profile) removeProfile(this.profile);
  }

  async relaunch(): Promise<Firefox> {
    return launchFirefox({ ...this.#options, profile: this.profile });
  }
}

function addOnId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  return manifest.browser_specific_settings.gecko.id;
}

/** With port 0 Firefox chooses a free one and writes it into the profile. */
async function connectTo(profile: string): Promise<FirefoxSession> {
  const client = await until(
    "Firefox to accept automation",
    () => Marionette.connect(Number(readFileSync(join(profile, "MarionetteActivePort"), "utf8"))),
    60_000,
  );
  await client.send("WebDriver:NewSession", {
    capabilities: { alwaysMatch: { acceptInsecureCerts: false } },
  });
  return new FirefoxSession(client);
}

export async function launchFirefox(options: LaunchOptions): Promise<Firefox> {
  const folder = resolve(options.extension);
  const profile = options.profile ?? temporaryProfile("firefox");
  mkdirSync(profile, { recursive: true });
  rmSync(join(profile, "MarionetteActivePort"), { force: true });
  writeFirefoxProfile(profile, addOnId(folder), options);
  const headless = options.headless ?? true;
  const child = spawn(
    requireBrowser("firefox"),
    [
      "--marionette",
      "--remote-allow-system-access",
      "--no-remote",
      "--profile",
      profile,
      ...(headless ? ["--headless"] : []),
    ],
    {
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        MOZ_CRASHREPORTER_DISABLE: "1",
        ...(options.display ? { DISPLAY: options.display } : {}),
      },
    },
  );
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => lines.push(...String(chunk).split("\n")));
  const session = await connectTo(profile);
  const permanent = Boolean(options.permanent) && (await installForGood(session, addOnId(folder), folder));
  if (!permanent) await session.run(null, "Addon:Install", { path: folder, temporary: true });
  return new Firefox({ ...options, permanent }, profile, session, child, lines);
}

export type { Firefox };
