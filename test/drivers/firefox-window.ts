/**
 * Firefox's own window as a rep uses it: toolbar button, popup, sidebar and permission prompt, by real mouse clicks and
 * keys. What stands in popup and sidebar is asked through another page of the extension, which is in the same process.
 */
import type { Display, Point } from "./display.ts";
import { type DrivenPage, until } from "./driver.ts";
import type { Firefox } from "./firefox.ts";

export type View = "popup" | "sidebar";

export class FirefoxWindow {
  readonly #browser: Firefox;
  readonly #display: Display;
  /** A page of the extension that stays open behind the mail. */
  readonly #behind: DrivenPage;

  constructor(browser: Firefox, display: Display, behind: DrivenPage) {
    this.#browser = browser;
    this.#display = display;
    this.#behind = behind;
  }

  /** Moves the extension's button out of the extensions menu into the toolbar, as its "Pin to toolbar" does. */
  async pin(widget: string): Promise<void> {
    await this.#browser.session.chrome((id: string) => {
      const { CustomizableUI } = ChromeUtils.importESModule(
        "moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs",
      );
      CustomizableUI.addWidgetToArea(id, CustomizableUI.AREA_NAVBAR);
    }, widget);
  }

  /** Clicks an element of the browser's window. */
  async #clickOwn(what: string, selector: string): Promise<void> {
    const point = await until(what, () =>
      this.#browser.session.chrome((wanted: string): Point | null => {
        const window = Services.wm.getMostRecentWindow("navigator:browser");
        const element = window.document.querySelector(wanted);
        if (!element?.checkVisibility()) return null;
        const { x, y, width, height } = element.getBoundingClientRect();
        if (width === 0) return null;
        return { x: window.mozInnerScreenX + x + width / 2, y: window.mozInnerScreenY + y + height / 2 };
      }, selector),
    );
    if (point) this.#display.click(point);
  }

  clickToolbarButton(widget: string): Promise<void> {
    return this.#clickOwn("the extension's button in the toolbar", `#${widget}`);
  }

  /** Runs a function in the extension's page behind, with the first view of the kind that is open. */
  ask<A extends unknown[], T>(run: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return this.#behind.evaluate(run, ...args);
  }

  /** Waits for the element in a view to be there and still, and clicks its middle with the mouse. */
  async click(view: View, selector: string): Promise<void> {
    let before = "";
    const point = await until(`${selector} in the ${view}`, async () => {
      const found = await this.#middle(view, selector);
      const same = JSON.stringify(found) === before;
      before = JSON.stringify(found);
      return same ? found : null;
    });
    if (point) this.#display.click(point);
  }

  #middle(view: View, selector: string): Promise<Point | null> {
    return this.ask(
      (type, wanted) => {
        const [window] = chrome.extension.getViews({ type: type as "popup" });
        const element = window?.document.querySelector(wanted);
        if (!window || !element?.checkVisibility()) return null;
        const { x, y, width, height } = element.getBoundingClientRect();
        const screen = window as unknown as { mozInnerScreenX: number; mozInnerScreenY: number };
        return { x: screen.mozInnerScreenX + x + width / 2, y: screen.mozInnerScreenY + y + height / 2 };
      },
      view,
      selector,
    );
  }

  /** Text of a view; null when it is not open. */
  text(view: View): Promise<string | null> {
    return this.ask((type) => {
      const [window] = chrome.extension.getViews({ type: type as "popup" });
      return window?.document.body.textContent ?? null;
    }, view);
  }

  /** Values of one data attribute in a view, in the document's order. */
  marks(view: View, name: string): Promise<string[]> {
    return this.ask(
      (type, attribute) => {
        const [window] = chrome.extension.getViews({ type: type as "popup" });
        const marked = window?.document.querySelectorAll(`[${attribute}]`) ?? [];
        return [...marked].map((each) => each.getAttribute(attribute) ?? "");
      },
      view,
      name,
    );
  }

  /** Whether the browser's own question stands there. */
  prompted(): Promise<boolean> {
    return this.#browser.session.chrome(() => {
      const { PopupNotifications } = Services.wm.getMostRecentWindow("navigator:browser");
      return PopupNotifications.panel.state === "open";
    });
  }

  /** Waits for the question and answers by the button's access key; for half a second it takes no answer. */
  async answer(key: "alt+a" | "alt+d"): Promise<void> {
    await until("the browser's question", () => this.prompted());
    await until("the browser's question to be answered", async () => {
      this.#display.key(key);
      return !(await this.prompted());
    });
  }
}
