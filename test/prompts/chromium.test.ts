/** The browser's own permission prompt, answered with real keys in a real window: granted, refused, taken back. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import { type Chromium, launchChromium } from "../drivers/chromium.ts";
import { ChromiumPage } from "../drivers/chromium-page.ts";
import { type Display, noDisplay, openDisplay } from "../drivers/display.ts";
import { type DrivenPage, until } from "../drivers/driver.ts";
import { buildOf, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const PEOPLE = ["min.zhao@big.test", "wei.wang@big.test", "tom.hale@acme.test"];
const SITE = "http://127.0.0.1/*";

describe.skipIf(missing("chromium", "shipped") ?? noDisplay())("permission prompt in Chromium", () => {
  let sample: Listening;
  let display: Display;
  let browser: Chromium;
  let mail: DrivenPage;

  const held = async () => {
    const worker = await browser.worker();
    return worker.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  };

  async function openMail() {
    mail = await browser.open(`${sample.origin}/thread/supply-cn`);
    await until("the browser's window to have the focus", async () => display.active() !== "");
  }

  /** Opens the popup as a click on the toolbar button does, and clicks "Enable" in it. */
  async function enableFromPopup() {
    await mail.front();
    await (mail as ChromiumPage).puppeteer.triggerExtensionAction(await browser.installed());
    const target = await browser.puppeteer.waitForTarget((each) => each.url().endsWith("/popup.html"));
    const popup = new ChromiumPage(await target.asPage());
    await popup.until("the button to enable the site", () => {
      const button = document.querySelector<HTMLElement>('[data-action="enable-site"]');
      button?.focus();
      return button !== null;
    });
    await popup.puppeteer.evaluate(() =>
      document.querySelector<HTMLElement>('[data-action="enable-site"]')?.click(),
    );
  }

  /** The prompt has no title of its own: keys are pressed until it is gone, which the extension tells. */
  let pressed = 0;
  const answer = (keys: string[], what: string, done: () => Promise<boolean>) =>
    until(what, async () => {
      // Keys in quick succession the prompt takes for unintended ones, and too many Tabs lead back to "Deny".
      if (Date.now() - pressed > 1_500) {
        display.key(...keys);
        pressed = Date.now();
      }
      return done();
    });

  beforeAll(async () => {
    sample = await serveSample();
    display = await openDisplay();
    browser = await launchChromium({
      extension: buildOf("chromium", "shipped"),
      headless: false,
      display: display.name,
    });
    await openMail();
  });
  afterAll(async () => {
    await browser?.close();
    await display?.close();
    await sample?.close();
  });

  it("holds no site at install", async () => {
    expect(await held()).toEqual([]);
  });

  it("reads the site once the rep has granted it", async () => {
    await enableFromPopup();
    pressed = Date.now();
    await answer(["Tab", "Return"], "the permission to be granted", async () =>
      (await held()).includes(SITE),
    );
    const panel = await Panel.beside(browser, mail);
    await panel.shows(PEOPLE);
  });

  it("reads it again after a restart", async () => {
    await browser.quit();
    browser = await browser.relaunch();
    expect(await held()).toEqual([SITE]);
    await openMail();
    const panel = await Panel.beside(browser, mail);
    await panel.shows(PEOPLE);
  });

  it("lets it be taken back in one place", async () => {
    const sites = await browser.open(browser.extension("workbench.html#/sites"));
    await sites.click(`[data-site="${SITE}"] [data-action="take-back"]`);
    await until("the permission to be gone", async () => (await held()).length === 0);
    await sites.close();
  });
});
