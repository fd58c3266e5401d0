/** A real Tryton: a tag given on a contact's record shows in the mail of the same person. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LOGIN, recordPath, seededIds, tryton } from "../../scripts/host/tryton/tryton.ts";
import type { Listening } from "../../scripts/machine/listen.ts";
import { whyNotInstall } from "../../scripts/machine/packages.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import type { DrivenBrowser, DrivenPage } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const CHEN = "li.chen@big.test";

/** Asks for the name first, then for the password in a dialog. */
async function logIn(page: DrivenPage): Promise<void> {
  await page.fill("#login", LOGIN.user);
  await page.press("Enter");
  await page.fill("#ask-dialog-entry", LOGIN.password);
  await page.press("Enter");
  await page.until("the menu of one logged in", () => document.querySelector("#menu tr") !== null);
}

/**
 * Opens a record and waits until its addresses stand in it: sao draws them well after its name. The page stays in
 * front until then, as it is beside a docked panel: a page that is not seen is not looked at.
 */
async function openRecord(page: DrivenPage, address: string, cell: string): Promise<void> {
  await page.front();
  await page.goto(address);
  await page.until(
    `the record with ${cell}`,
    (text) =>
      [...document.querySelectorAll("#tabcontent > .tab-pane.active td .cell")].some((each) =>
        each.textContent?.includes(text),
      ),
    cell,
  );
}

describe.each(BROWSERS)("Tryton in %s", (kind) => {
  describe.skipIf(whyNotInstall() ?? missing(kind))("real records", () => {
    let browser: DrivenBrowser;
    let sample: Listening;

    beforeAll(async () => {
      await tryton().up();
      sample = await serveSample();
      browser = await launch(kind);
    });
    afterAll(async () => {
      await browser?.close();
      await sample?.close();
      await tryton().down();
    });

    it("follows to the contact; its tag shows in the mail of the same person", async () => {
      const { origin } = tryton();
      const crm = await browser.open(`${origin}/#crm`);
      await crm.resize(1280, 900);
      await logIn(crm);
      const record = await Panel.beside(browser, crm);
      await openRecord(crm, origin + recordPath("party.party", seededIds().chen), CHEN);
      await record.shows([CHEN, "li@home.test"]);
      expect((await record.people())[0]).toBe(CHEN);
      await record.choose(CHEN, "role", "technical-buyer");
      const mail = await browser.open(`${sample.origin}/thread/erp-rollout`);
      const panel = await Panel.beside(browser, mail);
      await panel.open(CHEN);
      await panel.chose(CHEN, "role", "technical-buyer");
    });
  });
});
