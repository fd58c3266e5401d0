/** One tab of Firefox. */
import { writeFileSync } from "node:fs";
import { type DrivenPage, type Scheme, until } from "./driver.ts";
import type { FirefoxSession } from "./firefox.ts";
import { stillSpot, takesFocus } from "./still.ts";

/** WebDriver's code points of keys that are no characters. */
const KEYS: Record<string, string> = {
  Backspace: "\ue003",
  Tab: "\ue004",
  Enter: "\ue007",
  Shift: "\ue008",
  Control: "\ue009",
  Alt: "\ue00a",
  Escape: "\ue00c",
  Space: " ",
  PageUp: "\ue00e",
  PageDown: "\ue00f",
  End: "\ue010",
  Home: "\ue011",
  ArrowLeft: "\ue012",
  ArrowUp: "\ue013",
  ArrowRight: "\ue014",
  ArrowDown: "\ue015",
  Delete: "\ue017",
};
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

const keyOf = (name: string) => KEYS[name] ?? name;

export class FirefoxPage implements DrivenPage {
  readonly handle: string;
  readonly #session: FirefoxSession;

  constructor(session: FirefoxSession, handle: string) {
    this.#session = session;
    this.handle = handle;
  }

  #run<T>(command: string, parameters: object = {}): Promise<T> {
    return this.#session.run<T>(this.handle, command, parameters);
  }

  /** Pages of extensions load in another process, which `WebDriver:Navigate` waits for in vain. */
  async goto(address: string): Promise<void> {
    if (!address.startsWith("moz-extension:")) {
      await this.#run("WebDriver:Navigate", { url: address });
      return;
    }
    await this.front();
    await this.#session.chrome((to: string) => {
      const { gBrowser } = Services.wm.getMostRecentWindow("navigator:browser");
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      gBrowser.selectedBrowser.fixupAndLoadURIString(to, { triggeringPrincipal });
    }, address);
    await this.until(
      `${address} to load`,
      (to) => location.href === to && document.readyState === "complete",
      address,
    );
  }

  async address(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  async evaluate<A extends unknown[], T>(run: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    const { value } = await this.#run<{ value: Awaited<T> }>("WebDriver:ExecuteScript", {
      script: `return (${run}).apply(null, arguments)`,
      args,
      sandbox: null,
    });
    return value;
  }

  async until<A extends unknown[], T>(
    what: string,
    test: (...args: A) => T,
    ...args: A
  ): Promise<NonNullable<Awaited<T>>> {
    return until(what, () => this.evaluate(test, ...args));
  }

  async #visible(selector: string): Promise<string> {
    await this.until(
      `${selector} to be visible`,
      (wanted) => document.querySelector(wanted)?.checkVisibility({ visibilityProperty: true }) ?? false,
      selector,
    );
    const found = await this.#run<{ value: Record<string, string> }>("WebDriver:FindElement", {
      using: "css selector",
      value: selector,
    });
    return found.value[ELEMENT] ?? "";
  }

  async click(selector: string): Promise<void> {
    await this.front();
    await until(`a click on ${selector}`, async () => {
      if (!(await this.evaluate(stillSpot, selector))) return false;
      await this.#run("WebDriver:ElementClick", { id: await this.#visible(selector) });
      return true;
    });
  }

  async fill(selector: string, text: string): Promise<void> {
    await this.front();
    await this.until(`${selector} to take the focus`, takesFocus, selector);
    await this.press("Control+a");
    if (text === "") await this.press("Delete");
    else await this.type(text);
  }

  /** Gives a file to a field that takes one, though it is not visible. */
  async upload(selector: string, path: string): Promise<void> {
    const found = await this.#run<{ value: Record<string, string> }>("WebDriver:FindElement", {
      using: "css selector",
      value: selector,
    });
    await this.#run("WebDriver:ElementSendKeys", { id: found.value[ELEMENT] ?? "", text: path });
  }

  async #keys(actions: { type: "keyDown" | "keyUp"; value: string }[]): Promise<void> {
    await this.front();
    await this.#run("WebDriver:PerformActions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  async type(text: string): Promise<void> {
    await this.#keys(
      [...text].flatMap((value) => [
        { type: "keyDown" as const, value },
        { type: "keyUp" as const, value },
      ]),
    );
  }

  async press(...keys: string[]): Promise<void> {
    for (const chord of keys) {
      const parts = (chord === "+" ? ["+"] : chord.split("+")).map(keyOf);
      await this.#keys([
        ...parts.map((value) => ({ type: "keyDown" as const, value })),
        ...parts.toReversed().map((value) => ({ type: "keyUp" as const, value })),
      ]);
    }
  }

  async screenshot(path: string): Promise<void> {
    const { value } = await this.#run<{ value: string }>("WebDriver:TakeScreenshot", { full: false });
    writeFileSync(path, Buffer.from(value, "base64"));
  }

  /** Firefox has a least window width near 450 px: narrower is asked in vain. */
  async resize(width: number, height: number): Promise<void> {
    const [chromeWidth, chromeHeight] = await this.evaluate(() => [
      outerWidth - innerWidth,
      outerHeight - innerHeight,
    ]);
    await this.#run("WebDriver:SetWindowRect", {
      width: width + (chromeWidth ?? 0),
      height: height + (chromeHeight ?? 0),
    });
  }

  async scheme(scheme: Scheme): Promise<void> {
    await this.#session.chrome(
      (value: number) => {
        Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", value);
      },
      scheme === "dark" ? 0 : 1,
    );
  }

  async front(): Promise<void> {
    await this.#session.front(this.handle);
  }

  /** Marionette answers nothing until another tab is the current one. */
  async close(): Promise<void> {
    const left = await this.#run<string[]>("WebDriver:CloseWindow");
    if (left[0]) await this.#session.front(left[0]);
  }
}
