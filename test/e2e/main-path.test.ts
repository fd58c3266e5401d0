/** The main path in the sample mailbox, the same in both browsers: read, tag, kill, find again, follow, copy. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import type { DrivenBrowser, DrivenPage } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const WANG = "wei.wang@big.test";
const CHEN = "li.chen@big.test";
const MARTA = "marta.kovacs@big.test";
const ERP = [WANG, CHEN, MARTA, "tom.hale@acme.test", "office.kovacs@big.test"];

const openThread = (mail: DrivenPage, id: string) => mail.click(`[data-thread="${id}"]`);

describe.each(BROWSERS)("main path in %s", (kind) => {
  describe.skipIf(missing(kind))("sample mailbox", () => {
    let sample: Listening;
    let browser: DrivenBrowser;
    let mail: DrivenPage;
    let panel: Panel;

    async function openBoth() {
      mail = await browser.open(`${sample.origin}/thread/erp-rollout`);
      panel = await Panel.beside(browser, mail);
    }

    beforeAll(async () => {
      sample = await serveSample();
      browser = await launch(kind);
      await openBoth();
    });
    afterAll(async () => {
      await browser?.close();
      await sample?.close();
    });

    it("shows everybody of the thread, the correspondent first", async () => {
      await panel.shows(ERP);
      expect((await panel.people())[0]).toBe(WANG);
    });

    it("tags three people, each acknowledged, and a deal made of the mail has a health", async () => {
      await panel.newDeal();
      await panel.choose(WANG, "role", "economic-buyer");
      await panel.choose(WANG, "support", "2");
      await panel.choose(WANG, "influence", "high");
      await panel.choose(CHEN, "role", "technical-buyer");
      await panel.choose(CHEN, "support", "-1");
      await panel.choose(MARTA, "role", "user-buyer");
      expect(await panel.health()).toBeGreaterThan(0);
    });

    it("finds all tags again after the browser was killed right after the last acknowledgement", async () => {
      await panel.choose(MARTA, "support", "1");
      await browser.kill();
      browser = await browser.relaunch();
      await openBoth();
      await panel.shows(ERP);
      for (const key of [WANG, CHEN, MARTA]) await panel.open(key);
      expect(await panel.chosen(WANG, "role")).toEqual(["economic-buyer"]);
      expect(await panel.chosen(WANG, "support")).toEqual(["2"]);
      expect(await panel.chosen(WANG, "influence")).toEqual(["high"]);
      expect(await panel.chosen(CHEN, "role")).toEqual(["technical-buyer"]);
      expect(await panel.chosen(CHEN, "support")).toEqual(["-1"]);
      expect(await panel.chosen(MARTA, "role")).toEqual(["user-buyer"]);
      expect(await panel.chosen(MARTA, "support")).toEqual(["1"]);
    });

    it("follows to another message without a reload or a click", async () => {
      await openThread(mail, "supply-cn");
      await panel.shows(["min.zhao@big.test", WANG, "tom.hale@acme.test"]);
      expect((await panel.people())[0]).toBe("min.zhao@big.test");
    });

    it("shows a spoofed name and markup as plain text under the true address", async () => {
      await openThread(mail, "spoof");
      await panel.shows(["x@evil.test"]);
      expect(await panel.textOf("x@evil.test")).toContain("ceo@bigco.test");
      await openThread(mail, "markup");
      await panel.shows(["fair@events.test", "a.fontaine@longname.test"]);
      expect(await panel.textOf("fair@events.test")).toContain("<img src=x onerror=alert(1)>");
      expect(await panel.page.evaluate(() => document.querySelectorAll("img").length)).toBe(0);
    });
  });
});
