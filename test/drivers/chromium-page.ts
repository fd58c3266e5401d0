/** One tab of Chromium. A tab behind another answers no click: each input brings its tab to the front first. */
import type { KeyInput, Page } from "puppeteer-core";
import { type DrivenPage, PATIENCE, type Scheme, until } from "./driver.ts";
import { stillSpot, takesFocus } from "./still.ts";

export class ChromiumPage implements DrivenPage {
  /** The puppeteer page underneath, for what only Chromium can do. */
  readonly puppeteer: Page;

  constructor(page: Page) {
    this.puppeteer = page;
    page.setDefaultTimeout(PATIENCE);
  }

  async goto(address: string): Promise<void> {
    await this.puppeteer.goto(address, { waitUntil: "load" });
  }

  async address(): Promise<string> {
    return this.puppeteer.url();
  }

  async evaluate<A extends unknown[], T>(run: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return (await this.puppeteer.evaluate(run as (...args: unknown[]) => T, ...args)) as Awaited<T>;
  }

  async until<A extends unknown[], T>(
    what: string,
    test: (...args: A) => T,
    ...args: A
  ): Promise<NonNullable<Awaited<T>>> {
    return until(what, () => this.evaluate(test, ...args));
  }

  async click(selector: string): Promise<void> {
    await this.front();
    await this.clickInSight(selector);
  }

  /**
   * The same in what is no tab that could be brought to the front: a popup, a docked panel. The mouse is moved there first,
   * as a hand does: what shows under the pointer may move the element once more.
   */
  async clickInSight(selector: string): Promise<void> {
    const { mouse } = this.puppeteer;
    await until(`${selector} to stand still, to be clicked`, async () => {
      const spot = await this.evaluate(stillSpot, selector);
      if (!spot) return false;
      await mouse.move(spot.x, spot.y);
      const now = await this.evaluate(stillSpot, selector);
      return now?.x === spot.x && now.y === spot.y;
    });
    await mouse.down();
    await mouse.up();
  }

  async fill(selector: string, text: string): Promise<void> {
    await this.front();
    await this.until(`${selector} to take the focus`, takesFocus, selector);
    await this.press("Control+a");
    if (text === "") await this.press("Delete");
    else await this.type(text);
  }

  async type(text: string): Promise<void> {
    await this.front();
    await this.puppeteer.keyboard.type(text);
  }

  async press(...keys: string[]): Promise<void> {
    await this.front();
    for (const chord of keys) {
      const parts = chord === "+" ? ["+"] : chord.split("+");
      const held = parts.slice(0, -1) as KeyInput[];
      for (const key of held) await this.puppeteer.keyboard.down(key);
      await this.puppeteer.keyboard.press(parts.at(-1) as KeyInput);
      for (const key of held.reverse()) await this.puppeteer.keyboard.up(key);
    }
  }

  async screenshot(path: string): Promise<void> {
    await this.puppeteer.screenshot({ path: path as `${string}.png` });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.puppeteer.setViewport({ width, height });
  }

  async scheme(scheme: Scheme): Promise<void> {
    await this.puppeteer.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  }

  async front(): Promise<void> {
    await this.puppeteer.bringToFront();
  }

  async close(): Promise<void> {
    await this.puppeteer.close();
  }
}
