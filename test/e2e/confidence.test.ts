/** What was told in confidence leaves only when the rep says so for that one copy. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import { type Chromium, launchChromium } from "../drivers/chromium.ts";
import { buildOf, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const WANG = "wei.wang@big.test";
const SECRET = "The budget was cut in half";

describe.skipIf(missing("chromium"))("confidence", () => {
  let sample: Listening;
  let browser: Chromium;
  let panel: Panel;

  /** The summary as it stands on the clipboard after one click. */
  const copied = async (): Promise<string> => {
    await panel.page.evaluate(() => navigator.clipboard.writeText(""));
    await panel.copy("text");
    return panel.page.until("the summary to be copied", () => navigator.clipboard.readText());
  };

  beforeAll(async () => {
    sample = await serveSample();
    browser = await launchChromium({ extension: buildOf("chromium"), headless: true });
    const origin = browser.extension("").slice(0, -1);
    await browser.puppeteer
      .defaultBrowserContext()
      .overridePermissions(origin, ["clipboard-read", "clipboard-write"]);
    const mail = await browser.open(`${sample.origin}/thread/erp-rollout`);
    panel = await Panel.beside(browser, mail);
    await panel.newDeal();
    await panel.choose(WANG, "role", "economic-buyer");
  });
  afterAll(async () => {
    await browser?.close();
    await sample?.close();
  });

  it("keeps a note back once it is marked, and lets it out for one copy", async () => {
    const card = `[data-person="${WANG}"]`;
    await panel.page.click(`${card} [data-part="note-tab"]`);
    const before = await panel.saved(WANG);
    await panel.page.fill(`${card} [data-part="note"]`, SECRET);
    await panel.page.press("Tab");
    await panel.acknowledged(WANG, before);
    expect(await copied()).toContain(SECRET);

    const open = await panel.saved(WANG);
    await panel.page.click(`${card} [data-value="confidential"]`);
    await panel.acknowledged(WANG, open);
    expect(await copied()).not.toContain(SECRET);

    await panel.page.click('[data-value="include-confidential"]');
    expect(await copied()).toContain(SECRET);
    expect(await copied()).not.toContain(SECRET);
  });

  it("lets it out for no second click while the first is still being copied", async () => {
    const texts = await panel.page.evaluate(async () => {
      const written: string[] = [];
      const { clipboard } = navigator;
      clipboard.writeText = async (text) => void written.push(text);
      document.querySelector<HTMLElement>('[data-value="include-confidential"]')?.click();
      for (let click = 0; click < 2; click += 1) {
        await new Promise((resolve) => setTimeout(resolve));
        document.querySelector<HTMLElement>('[data-action="copy-text"]')?.click();
      }
      while (written.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
      Reflect.deleteProperty(clipboard, "writeText");
      return written;
    });
    expect(texts.map((text) => text.includes(SECRET))).toEqual([true, false]);
  });

  it("copies nothing where the deal cannot be read, and says so", async () => {
    await panel.page.evaluate(() => {
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException("", "InvalidStateError");
      };
      document.addEventListener("give-back", () => {
        IDBDatabase.prototype.transaction = transaction;
      });
    });
    await panel.copy("text");
    await panel.page.until("that nothing was copied", () =>
      document.querySelector(".footer-copied")?.textContent?.startsWith("Not copied"),
    );
    await panel.page.evaluate(() => document.dispatchEvent(new Event("give-back")));
    expect(await copied()).not.toContain(SECRET);
  });

  it("lets nobody write over what is hidden while others see the screen", async () => {
    const settings = await browser.open(browser.extension("workbench.html#/settings"));
    await settings.click('[data-setting="screen-shared"]');
    const card = `[data-person="${WANG}"]`;
    await panel.page.until(
      "the note to be read only",
      (part) => document.querySelector(part) !== null,
      `${card} [data-read-only="note"]`,
    );
    const shown = await panel.page.evaluate((part) => document.querySelector(part)?.textContent ?? "", card);
    expect(shown).not.toContain(SECRET);
    await settings.click('[data-setting="screen-shared"]');
    await panel.page.until(
      "the note to be there again",
      (field, text) => document.querySelector<HTMLTextAreaElement>(field)?.value === text,
      `${card} [data-part="note"]`,
      SECRET,
    );
    await settings.close();
  });
});
