/** Chromium's side panel where it really stands, opened from the popup; and a page read once, with no site enabled. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import { type Chromium, launchChromium } from "../drivers/chromium.ts";
import { ChromiumPage } from "../drivers/chromium-page.ts";
import { type Display, noDisplay, openDisplay } from "../drivers/display.ts";
import { until } from "../drivers/driver.ts";
import { buildOf, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const PEOPLE = ["min.zhao@big.test", "wei.wang@big.test", "tom.hale@acme.test"];
const ENABLE = '[data-action="enable-site"]';

describe.skipIf(missing("chromium", "shipped") ?? noDisplay())("docked side panel in Chromium", () => {
  let sample: Listening;
  let display: Display;
  let browser: Chromium;
  let mail: ChromiumPage;
  let panel: Panel;

  /** What the extension has of the browser's: origins held, sites registered, kinds of pages open. */
  const state = async () => {
    const worker = await browser.worker();
    return worker.evaluate(async () => {
      const { runtime } = chrome as unknown as {
        runtime: { getContexts(filter: object): Promise<{ contextType: string }[]> };
      };
      return {
        held: (await chrome.permissions.getAll()).origins ?? [],
        registered: (await chrome.scripting.getRegisteredContentScripts()).length,
        contexts: (await runtime.getContexts({})).map(({ contextType }) => contextType),
      };
    });
  };

  async function viewOf(file: string): Promise<ChromiumPage> {
    const target = await browser.puppeteer.waitForTarget((each) => each.url() === browser.extension(file));
    return new ChromiumPage(await target.asPage());
  }

  async function openPopup(): Promise<ChromiumPage> {
    await mail.front();
    await mail.puppeteer.triggerExtensionAction(await browser.installed());
    return viewOf("popup.html");
  }

  beforeAll(async () => {
    sample = await serveSample();
    display = await openDisplay();
    browser = await launchChromium({
      extension: buildOf("chromium", "shipped"),
      headless: false,
      display: display.name,
    });
    mail = (await browser.open(`${sample.origin}/thread/supply-cn`)) as ChromiumPage;
    await until("the browser's window to have the focus", async () => display.active() !== "");
  });
  afterAll(async () => {
    await browser?.close();
    await display?.close();
    await sample?.close();
  });

  it("stands beside the mail after a click on the popup's button, which closes the popup", async () => {
    await (await openPopup()).clickInSight('[data-action="open-panel"]');
    panel = new Panel(await viewOf("sidepanel.html"));
    await until("the popup to be gone and the panel to be docked", async () => {
      const { contexts } = await state();
      return contexts.includes("SIDE_PANEL") && !contexts.includes("POPUP");
    });
    expect((await state()).contexts).not.toContain("TAB");
  });

  it("goes on offering the site when the rep refuses", async () => {
    await (panel.page as ChromiumPage).clickInSight(ENABLE);
    // Nothing of the page hears the keys that come before the prompt.
    await panel.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    let pressed = Date.now();
    await until("the refusal to be told", async () => {
      // The prompt opens with the focus on "Deny". Keys in quick succession it takes for unintended ones.
      if (Date.now() - pressed > 1_500) {
        display.key("Return");
        pressed = Date.now();
      }
      return panel.page.evaluate(() => document.querySelector('[data-site-state="refused"]') !== null);
    });
    expect(await panel.page.evaluate((enable) => document.querySelector(enable) !== null, ENABLE)).toBe(true);
    expect(await state()).toMatchObject({ held: [], registered: 0 });
  });

  it("reads the page once by the click that opened the popup, and holds no site for it", async () => {
    const popup = await openPopup();
    await popup.clickInSight('[data-action="read-once"]');
    await popup.until("the page's people", () =>
      document.querySelector(".popup-people")?.textContent?.includes("王伟"),
    );
    await panel.shows(PEOPLE);
    expect(await state()).toMatchObject({ held: [], registered: 0 });
    await popup.puppeteer.close();
  });

  it("shows nobody of a page that nothing was clicked on, and says what to do", async () => {
    await mail.goto(`http://localhost:${new URL(sample.origin).port}/thread/supply-cn`);
    await panel.page.until("the panel to ask", () => document.querySelector("[data-site-state]") !== null);
    expect(await panel.people()).toEqual([]);
    expect(await state()).toMatchObject({ held: [], registered: 0 });
  });
});
