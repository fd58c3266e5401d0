/**
 * What a test says to a browser, the same for Chromium and Firefox. Nothing here sleeps: every wait is for a condition,
 * and one that does not come true within `patience` fails with a sentence that names it.
 */
export type Scheme = "light" | "dark";

export interface DrivenPage {
  /** Loads an address and waits until the document is complete. Works for pages of the extension too. */
  goto(address: string): Promise<void>;
  address(): Promise<string>;
  /** Runs a function in the page; arguments and result are plain data. */
  evaluate<A extends unknown[], T>(run: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Waits until the function answers something truthy, and returns that. */
  until<A extends unknown[], T>(
    what: string,
    test: (...args: A) => T,
    ...args: A
  ): Promise<NonNullable<Awaited<T>>>;
  /** Waits for the element to be visible, and to stand still, and clicks its middle as a mouse would (a real gesture). */
  click(selector: string): Promise<void>;
  /** Puts the focus into the field, replaces what stands in it by typing. */
  fill(selector: string, text: string): Promise<void>;
  /** Types text wherever the focus is. */
  type(text: string): Promise<void>;
  /** Presses keys one after another: "a", "Tab", "Escape", "Control+Enter", "Shift+Tab". */
  press(...keys: string[]): Promise<void>;
  screenshot(path: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  scheme(scheme: Scheme): Promise<void>;
  /** Makes the page the active tab. */
  front(): Promise<void>;
  close(): Promise<void>;
}

export interface DrivenBrowser {
  readonly kind: "chromium" | "firefox";
  readonly profile: string;
  /** Process id of the browser, which leads its own process group. */
  readonly pid: number;
  /** Address of a page of the extension. */
  extension(path: string): string;
  open(address?: string): Promise<DrivenPage>;
  /** The extension API's id of the page's tab. */
  tabOf(page: DrivenPage): Promise<number>;
  /** Every line that any page, content script or worker wrote to its console so far. */
  console(): string[];
  /** SIGKILL to the whole process group; resolves when the browser is gone. The profile stays. */
  kill(): Promise<void>;
  /** Asks the browser to end; the profile goes if this driver made it. */
  close(): Promise<void>;
  /** Starts again on the same profile, with the same options, after `kill` or `quit`. */
  relaunch(): Promise<DrivenBrowser>;
  /** Asks the browser to end and keeps the profile. */
  quit(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Folder of the profile; a temporary one when left out. */
  profile?: string;
  headless?: boolean;
  /** Interface language, e.g. "zh-CN". */
  language?: string;
  /** X display for a headed browser, e.g. ":99". */
  display?: string;
  /** HTTP proxy for everything, loopback included, e.g. "127.0.0.1:8080". */
  proxy?: string;
  /** Firefox: installed as users have it, to stay over restarts, where the build allows it. Chromium: ignored. */
  permanent?: boolean;
  /** Chromium: further command-line switches. Firefox: ignored. */
  switches?: string[];
}

/** Milliseconds after which a condition counts as missed. */
export const PATIENCE = 30_000;

/** The browser is there no more: it ended by itself, or was killed. No use to go on asking. */
export class BrowserGone extends Error {}

/** Polls a question until it is answered with something truthy, or the browser is gone. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  patience = PATIENCE,
): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      if (error instanceof BrowserGone) throw error;
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain for: ${what} (last: ${last})`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** Opens the panel of a page's tab in a tab of its own: the same document as in the side panel or sidebar. */
export async function openPanel(browser: DrivenBrowser, page: DrivenPage): Promise<DrivenPage> {
  const tab = await browser.tabOf(page);
  return browser.open(browser.extension(`sidepanel.html?tab=${tab}`));
}
