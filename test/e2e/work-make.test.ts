/** The workbench makes things without a mail: deal, person, company; people put into a deal; addresses of a person. */
import { afterAll, beforeAll, describe, it } from "vitest";
import type { DrivenBrowser, DrivenPage } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";

const FORM = '[data-control="make"]';
const field = (name: string) => `${FORM} [data-value="${name}"]`;

describe.each(BROWSERS)("making in %s", (kind) => {
  describe.skipIf(missing(kind))("workbench", () => {
    let browser: DrivenBrowser;
    let page: DrivenPage;

    const there = (selector: string) =>
      page.until(selector, (at) => document.querySelector(at) !== null, selector);
    const gone = (selector: string) =>
      page.until(`no ${selector}`, (at) => document.querySelector(at) === null, selector);
    const says = (selector: string, words: string) =>
      page.until(
        `${selector} to say ${words}`,
        (at, wanted) => document.querySelector(at)?.textContent?.includes(wanted) ?? false,
        selector,
        words,
      );
    const show = async (hash: string) => {
      await page.goto(browser.extension("popup.html"));
      await page.goto(browser.extension(`workbench.html#/${hash}`));
      await there("main h1");
    };
    const open = async (screen: string) => {
      await show(screen);
      await page.click('[data-action="make-new"]');
      await there(`dialog[open] ${FORM}`);
    };
    const inPerson = () => there('.person-screen [data-control="about-person"]');

    beforeAll(async () => {
      browser = await launch(kind);
      page = await browser.open(browser.extension("workbench.html#/deals"));
      await page.resize(1280, 900);
    });
    afterAll(async () => browser?.close());

    it("makes a person with the company of their address, and opens them", async () => {
      await open("people");
      await page.until(
        "the name to have the focus",
        (at) => document.activeElement?.matches(at),
        field("name"),
      );
      await page.type("Zoë Park");
      await page.fill(field("address"), "zoe.park@bigwerk.test");
      await page.fill(field("title"), "CFO");
      await page.press("Enter");
      await inPerson();
      await says(".person-screen h1", "Zoë Park");
      await says(".person-screen header", "Bigwerk");
    });

    it("makes nobody twice: an address on record leads to whom it is", async () => {
      await open("people");
      await page.fill(field("name"), "Z. Park");
      await page.fill(field("address"), "Zoe.Park@bigwerk.test");
      await says(".make-known", "Zoë Park");
      await page.press("Enter");
      await page.click(".make-known a");
      await inPerson();
      await gone("dialog[open]");
    });

    it("refuses what is no address, and says so", async () => {
      await open("people");
      await page.fill(field("address"), "zoe.park@");
      await page.press("Enter");
      await there(`${FORM} .field-error`);
      await page.press("Escape");
      await gone("dialog[open]");
      await page.until("the address of the list", () => location.hash === "#/people");
    });

    it("makes a company with its domain", async () => {
      await open("companies");
      await page.fill(field("name"), "Nordwerk");
      await page.fill(field("domain"), "https://www.nordwerk.test/de");
      await page.press("Enter");
      await there(".company-screen");
      await says('[data-control="domains"]', "nordwerk.test");
    });

    it("makes a deal from the find box, with somebody on record and somebody new", async () => {
      await show("settings");
      await page.click('[data-action="find"]');
      await page.fill("dialog[open] input", "new deal");
      await there('[data-found="action:new-deal"][aria-selected="true"]');
      await page.press("Enter");
      await there(`dialog[open] ${FORM}`);
      await page.fill(field("name"), "Trade fair");
      await page.fill(field("company"), "Nordwerk");
      await page.fill('[data-control="make-people"] input', "zoe prak");
      await says('[data-control="make-people"] [role="option"]', "Zoë Park");
      await page.press("Enter");
      await there(".made-people li");
      await page.fill('[data-control="make-people"] input', "Jo Lund <jo.lund@nordwerk.test>");
      await there('[data-control="make-people"] [data-value="new"]');
      await page.press("Enter");
      await page.click('[data-action="make"]');
      await there("article[data-deal]");
      await there('.person-in-deal[data-person="zoe.park@bigwerk.test"]');
      await there('.person-in-deal[data-person="jo.lund@nordwerk.test"]');
      await page.until(
        "the deal to be with the company named",
        () =>
          document.querySelector<HTMLInputElement>('article [data-value="company"]')?.value === "Nordwerk",
      );
    });

    it("puts somebody into the deal by name, and takes it back", async () => {
      await page.click('[data-action="add-person"]');
      await page.until("the field to have the focus", () =>
        document.activeElement?.matches('[data-control="add-person"] input'),
      );
      await page.type("Ida Berg");
      await there('[data-control="add-person"] [data-value="new"]');
      await page.press("Enter");
      await there('.person-in-deal[data-person="name:ida berg"]');
      await page.click('[data-action="undo"]');
      await gone('.person-in-deal[data-person="name:ida berg"]');
    });

    it("adds an address, copies it, takes it off; one of somebody else is refused", async () => {
      await page.click('.person-in-deal[data-person="zoe.park@bigwerk.test"] h3 a');
      await inPerson();
      await page.fill('[data-value="new-address"]', "jo.lund@nordwerk.test");
      await page.press("Enter");
      await there('[data-control="addresses"] .field-error');
      await page.fill('[data-value="new-address"]', "zoe@private.test");
      await page.press("Enter");
      const added = '.person-address[data-value="zoe@private.test"]';
      await there(added);
      await page.click(`${added} [data-action="copy-address"]`);
      await page.click(`${added} [data-action="remove-address"]`);
      await gone(added);
    });

    it("leaves out what is archived, says how many, and shows them", async () => {
      await page.click('article [data-action="archive"]');
      await there('article [data-action="bring-back"]');
      await page.click(".deal-back");
      await says("[data-picked]", "1 person");
      await page.click('[data-action="show-left-out"]');
      await says("[data-picked]", "2 people");
      await gone('[data-action="show-left-out"]');
    });
  });
});
