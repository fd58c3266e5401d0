/** Firefox's own permission prompt, answered with real keys in a real window: refused, granted, taken back. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import { type Display, noDisplay, openDisplay } from "../drivers/display.ts";
import { type DrivenPage, until } from "../drivers/driver.ts";
import { type Firefox, launchFirefox } from "../drivers/firefox.ts";
import { buildOf, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const PEOPLE = ["min.zhao@big.test", "wei.wang@big.test", "tom.hale@acme.test"];
const SITE = "http://127.0.0.1/*";

describe.skipIf(missing("firefox") ?? noDisplay())("permission prompt in Firefox", () => {
  let sample: Listening;
  let display: Display;
  let browser: Firefox;
  let mail: DrivenPage;
  let panel: Panel;

  const held = () => panel.page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);

  /** What a click on the toolbar button gives: the panel may see the address of this tab. */
  async function grantActiveTab() {
    await mail.front();
    await browser.session.chrome(() => {
      const window = Services.wm.getMostRecentWindow("navigator:browser");
      const { ExtensionParent } = ChromeUtils.importESModule(
        "resource://gre/modules/ExtensionParent.sys.mjs",
      );
      const { extension } = ExtensionParent.WebExtensionPolicy.getByID("rolecall@rolecall.test");
      extension.tabManager.addActiveTabPermission(window.gBrowser.selectedTab);
    });
  }

  const promptShown = () =>
    browser.session.chrome(() => {
      const window = Services.wm.getMostRecentWindow("navigator:browser");
      return window.PopupNotifications.isPanelOpen as boolean;
    });

  /** Clicks "Enable" in the panel and answers the prompt with a key. */
  async function answer(key: string) {
    await grantActiveTab();
    panel = await Panel.beside(browser, mail);
    await panel.page.click('[data-action="enable-site"]');
    await until("the prompt", promptShown);
    await until("the prompt to be answered", async () => {
      display.key(key);
      return !(await promptShown());
    });
  }

  beforeAll(async () => {
    sample = await serveSample();
    display = await openDisplay();
    browser = await launchFirefox({
      extension: buildOf("firefox", "shipped"),
      headless: false,
      display: display.name,
    });
    mail = await browser.open(`${sample.origin}/thread/supply-cn`);
  });
  afterAll(async () => {
    await browser?.close();
    await display?.close();
    await sample?.close();
  });

  it("keeps nothing when the rep refuses, and goes on offering", async () => {
    await answer("alt+d");
    expect(await held()).toEqual([]);
    await panel.page.until(
      "the offer to stay",
      () => document.querySelector('[data-action="enable-site"]') !== null,
    );
    await panel.page.close();
  });

  it("reads the site once the rep has granted it", async () => {
    await answer("alt+a");
    await panel.shows(PEOPLE);
    expect(await held()).toEqual([SITE]);
  });

  it("lets it be taken back in one place", async () => {
    const sites = await browser.open(browser.extension("workbench.html#/sites"));
    await sites.click(`[data-site="${SITE}"] [data-action="take-back"]`);
    await until("the permission to be gone", async () => (await held()).length === 0);
    await sites.close();
  });
});
