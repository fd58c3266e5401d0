/** Firefox's own permission prompt, popup and sidebar, used with real clicks and keys in a real window. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import { type Display, noDisplay, openDisplay } from "../drivers/display.ts";
import { type DrivenPage, until } from "../drivers/driver.ts";
import { type Firefox, launchFirefox } from "../drivers/firefox.ts";
import { FirefoxWindow } from "../drivers/firefox-window.ts";
import { buildOf, missing } from "../drivers/launch.ts";

const BUTTON = "rolecall_rolecall_test-browser-action";
const SITE = "http://127.0.0.1/*";
const PEOPLE = ["min.zhao@big.test", "tom.hale@acme.test", "wei.wang@big.test"];
const ENABLE = '[data-action="enable-site"]';

describe.skipIf(missing("firefox", "shipped") ?? noDisplay())("permission prompt in Firefox", () => {
  let sample: Listening;
  let display: Display;
  let browser: Firefox;
  let behind: DrivenPage;
  let mail: DrivenPage;
  let window: FirefoxWindow;

  const held = () => behind.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  const registered = () =>
    behind.evaluate(async () => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return scripts.flatMap(({ matches }) => matches ?? []);
    });

  const inView = (view: "popup" | "sidebar", what: string, attribute: string, wanted: string[]) =>
    until(what, async () => {
      const marks = (await window.marks(view, attribute)).toSorted();
      return marks.join(" ") === wanted.join(" ");
    });
  const sidebarShows = (people: string[]) =>
    inView("sidebar", `the sidebar to show ${people.join(", ")}`, "data-person", people);

  async function openMail() {
    await mail?.close();
    mail = await browser.open(`${sample.origin}/thread/supply-cn`);
  }

  async function openBoth() {
    behind = await browser.open(browser.extension("workbench.html#/sites"));
    window = new FirefoxWindow(browser, display, behind);
    mail = await browser.open(`${sample.origin}/thread/supply-cn`);
  }

  /** What is read comes in bit by bit and moves the buttons: a click meant for one would miss it. */
  const popupWhole = () =>
    window.ask(() => {
      const [popup] = chrome.extension.getViews({ type: "popup" });
      const shown = (selector: string) => popup?.document.querySelector(selector) !== null;
      return (
        popup !== undefined && shown(".popup-none, [data-deal]") && shown("[data-site-state], .popup-line")
      );
    });

  /** Opens the popup as a rep does, over the mail. */
  async function openPopup() {
    await mail.front();
    await window.clickToolbarButton(BUTTON);
    await until("the popup, with all it shows", popupWhole);
  }

  const popupGone = () => until("the popup to close", async () => (await window.text("popup")) === null);

  async function closePopup() {
    display.key("Escape");
    await popupGone();
  }

  async function openSidebarFromPopup() {
    await openPopup();
    await window.click("popup", '[data-action="open-panel"]');
    await until("the sidebar", async () => (await window.text("sidebar")) !== null);
    await popupGone();
  }

  beforeAll(async () => {
    sample = await serveSample();
    display = await openDisplay();
    browser = await launchFirefox({
      extension: buildOf("firefox", "shipped"),
      headless: false,
      display: display.name,
      permanent: true,
    });
    await openBoth();
    await window.pin(BUTTON);
  });
  afterAll(async () => {
    await browser?.close();
    await display?.close();
    await sample?.close();
  });

  it("reads a page once by the click that opened the popup, and holds no site for it", async () => {
    await openPopup();
    await window.click("popup", '[data-action="read-once"]');
    await until("the page's people", async () => (await window.text("popup"))?.includes("王伟"));
    expect(await held()).toEqual([]);
    expect(await registered()).toEqual([]);
    await closePopup();
  });

  it("opens the sidebar from the popup, and it does not read another page of the site", async () => {
    await openSidebarFromPopup();
    await sidebarShows(PEOPLE);
    await openMail();
    await inView("sidebar", "the sidebar to ask for the site", "data-site-state", ["closed"]);
    expect(await window.marks("sidebar", "data-person")).toEqual([]);
  });

  it("stays off when the rep refuses, and can be asked again", async () => {
    await openPopup();
    await window.click("popup", ENABLE);
    await window.answer("alt+d");
    await inView("popup", "the refusal to be told", "data-site-state", ["refused"]);
    expect(await window.marks("popup", "data-action")).toContain("enable-site");
    expect(await held()).toEqual([]);
    expect(await registered()).toEqual([]);
    await closePopup();
  });

  it("reads the site once the rep has granted it, the open page without a reload", async () => {
    await openPopup();
    await window.click("popup", ENABLE);
    await window.answer("alt+a");
    await sidebarShows(PEOPLE);
    expect(await held()).toEqual([SITE]);
    expect(await registered()).toEqual([SITE]);
    await closePopup();
  });

  it("reads it again after a restart", async ({ skip }) => {
    skip(!browser.permanent, "this Firefox forgets what an unsigned add-on was granted");
    await browser.quit();
    browser = await browser.relaunch();
    await openBoth();
    await openSidebarFromPopup();
    await sidebarShows(PEOPLE);
    expect(await held()).toEqual([SITE]);
    expect(await registered()).toEqual([SITE]);
  });

  it("lets it be taken back in one place, and then reads it no more", async () => {
    await behind.click(`[data-site="${SITE}"] [data-action="take-back"]`);
    await until("the permission to be gone", async () => (await held()).length === 0);
    await until("the registration to be gone", async () => (await registered()).length === 0);
    await openMail();
    await inView("sidebar", "the sidebar to ask for the site", "data-site-state", ["closed"]);
    expect(await window.marks("sidebar", "data-person")).toEqual([]);
  });
});
