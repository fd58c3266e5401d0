/** A real Roundcube on a real Dovecot: the panel's people are the message's headers, and tags outlive a kill. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LOGIN, roundcube, SKINS } from "../../scripts/host/roundcube/roundcube.ts";
import { whyNotInstall } from "../../scripts/machine/packages.ts";
import type { DrivenBrowser } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";
import { Roundcube } from "./roundcube-page.ts";

const WANG = "wei.wang@big.test";
const CHEN = "li.chen@big.test";
const MARTA = "marta.kovacs@big.test";
const BOARD = {
  subject: "ERP rollout: plan for plant 2",
  people: [WANG, CHEN, MARTA, "jonas.oberg@nordwerk.test", "tom.hale@acme.test"],
};
const REPLY_TO = {
  uid: 3,
  subject: "Scales: answers please",
  people: [MARTA, CHEN, "office.kovacs@big.test"],
};
const GROUP = {
  subject: "Thursday at ten",
  people: ["jonas.oberg@nordwerk.test", "elin.strand@nordwerk.test", "p.haas@haas-consulting.test"],
};

/** What a skin does not show cannot be read (seen in Roundcube 1.6.5): larry's preview has no Reply-To. */
const HIDDEN: Record<string, string[]> = { larry: ["office.kovacs@big.test"] };

describe.each(BROWSERS)("Roundcube in %s", (kind) => {
  describe.skipIf(whyNotInstall() ?? missing(kind))("real mail", () => {
    let browser: DrivenBrowser;
    let webmail: Roundcube;
    let panel: Panel;

    async function open(skin: string) {
      await roundcube(skin).up();
      webmail = await Roundcube.open(browser, roundcube().origin, LOGIN);
      panel = await Panel.beside(browser, webmail.page);
    }

    beforeAll(async () => {
      await roundcube().up();
      browser = await launch(kind);
    });
    afterAll(async () => {
      await browser?.close();
      await roundcube().down();
    });

    it.each(SKINS)(
      "in skin %s the panel shows the people of the message's headers, and follows",
      async (skin) => {
        await open(skin);
        const shown = (people: string[]) => people.filter((one) => !HIDDEN[skin]?.includes(one));
        await webmail.openMessage(REPLY_TO.subject);
        await panel.shows(shown(REPLY_TO.people));
        expect((await panel.people())[0]).toBe(MARTA);
        await webmail.openMessage(GROUP.subject);
        await panel.shows(shown(GROUP.people));
        expect((await panel.people())[0]).toBe("jonas.oberg@nordwerk.test");
        await webmail.openPage(REPLY_TO.uid);
        await panel.shows(REPLY_TO.people);
        await panel.page.close();
        await webmail.page.close();
      },
    );

    it("keeps three tags when the browser is killed right after the last acknowledgement", async () => {
      await open("elastic");
      await webmail.openMessage(BOARD.subject);
      await panel.shows(BOARD.people);
      await panel.choose(WANG, "role", "economic-buyer");
      await panel.choose(CHEN, "role", "technical-buyer");
      await panel.choose(MARTA, "support", "2");
      await browser.kill();
      browser = await browser.relaunch();
      await open("elastic");
      await webmail.openMessage(BOARD.subject);
      await panel.shows(BOARD.people);
      for (const key of [WANG, CHEN, MARTA]) await panel.open(key);
      expect(await panel.chosen(WANG, "role")).toEqual(["economic-buyer"]);
      expect(await panel.chosen(CHEN, "role")).toEqual(["technical-buyer"]);
      expect(await panel.chosen(MARTA, "support")).toEqual(["2"]);
    });

    it("shows a spoofed name and markup as plain text under the true address", async () => {
      await webmail.openMessage("changed bank details");
      await panel.shows(["x@evil.test"]);
      expect(await panel.textOf("x@evil.test")).toContain("x@evil.test");
      await webmail.openMessage("Your visit to the fair");
      await panel.shows(["fair@events.test", "script@events.test"]);
      expect(await panel.textOf("fair@events.test")).toContain("<img src=x onerror=alert(1)>");
      expect(
        await panel.page.evaluate(() => document.querySelectorAll("img, script:not([src])").length),
      ).toBe(0);
    });

    it("reads names in GB18030 and ISO-2022-JP, and forty recipients", async () => {
      await webmail.openMessage("二号工厂上线计划");
      await panel.shows(["min.zhao@big.test", WANG]);
      expect(await panel.textOf("min.zhao@big.test")).toContain("赵敏");
      await webmail.openMessage("見積もりの件");
      await panel.shows(["ken.sato@toshin.test", "takahashi@toshin.test"]);
      expect(await panel.textOf("ken.sato@toshin.test")).toContain("佐藤健");
      await webmail.openMessage("Kick-off");
      await panel.page.until(
        "the sender of the message to forty",
        () => document.querySelector('[data-person="office@forty.test"]') !== null,
      );
    });
  });
});
