/** One person, two addresses: proposed in the panel, joined by one key, shown and split again in the workbench. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import type { DrivenBrowser, DrivenPage } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const WANG = "wei.wang@big.test";
const SECOND = "wwang@research.big.test";
const OTHERS = ["li.chen@big.test", "marta.kovacs@big.test", "tom.hale@acme.test", "office.kovacs@big.test"];

describe.each(BROWSERS)("joining in %s", (kind) => {
  describe.skipIf(missing(kind))("sample mailbox", () => {
    let sample: Listening;
    let browser: DrivenBrowser;
    let panel: Panel;
    let work: DrivenPage;

    const proposal = (key: string) => `[data-person="${key}"] [data-proposal="person"]`;
    const gone = (page: DrivenPage, selector: string) =>
      page.until(`no ${selector}`, (at) => document.querySelector(at) === null, selector);
    const there = (page: DrivenPage, selector: string) =>
      page.until(selector, (at) => document.querySelector(at) !== null, selector);

    beforeAll(async () => {
      sample = await serveSample();
      browser = await launch(kind);
      const mail = await browser.open(`${sample.origin}/thread/erp-rollout`);
      panel = await Panel.beside(browser, mail);
      await panel.shows([WANG, ...OTHERS]);
    });
    afterAll(async () => {
      await browser?.close();
      await sample?.close();
    });

    it("proposes who has another address of the same firm, and says why", async () => {
      await panel.newDeal();
      await panel.named();
      await panel.page.press("Enter");
      await panel.choose(WANG, "role", "economic-buyer");
      await panel.page.click(".also > .also-all:last-child");
      await panel.page.fill('[data-part="correct"]', `王 伟 <${SECOND}>`);
      await panel.page.press("Enter");
      await panel.shows([WANG, ...OTHERS, SECOND]);
      await panel.open(SECOND);
      await there(panel.page, proposal(SECOND));
      const words = await panel.page.evaluate(
        (at) => document.querySelector(at)?.textContent ?? "",
        proposal(SECOND),
      );
      expect(words).toContain(`(${WANG})?`);
      expect(words).toContain("same name, same domain");
      expect(await panel.chosen(SECOND, "role")).toEqual([]);
    });

    it("joins by one key, and both addresses are one card", async () => {
      await panel.page.evaluate(
        (at) => document.querySelector<HTMLElement>(at)?.focus(),
        `[data-person="${SECOND}"]`,
      );
      await panel.page.press("f");
      await gone(panel.page, `[data-person="${SECOND}"]`);
      await panel.page.until(
        "the focus on the one card, with both addresses",
        (key, second) => {
          const card = document.activeElement?.closest<HTMLElement>("[data-person]");
          return card?.dataset.person === key && card.textContent?.includes(second);
        },
        WANG,
        SECOND,
      );
      expect(await panel.chosen(WANG, "role")).toEqual(["economic-buyer"]);
      await panel.choose(WANG, "influence", "high");
    });

    it("is taken back by Undo, and done again", async () => {
      await panel.page.press("z");
      await panel.settled();
      await panel.page.press("z");
      await there(panel.page, proposal(SECOND));
      expect(await panel.chosen(SECOND, "role")).toEqual([]);
      await panel.page.click(`${proposal(SECOND)} [data-action="join"]`);
      await gone(panel.page, `[data-person="${SECOND}"]`);
    });

    it("counts once in the deal, and is split on the person's screen with nothing lost", async () => {
      const deal = await panel.page.evaluate(
        () => document.querySelector<HTMLElement>("[data-deal]")?.dataset.deal ?? "",
      );
      work = await browser.open(browser.extension(`workbench.html#/deals/${deal}`));
      await there(work, `.person-in-deal[data-person="${WANG}"]`);
      expect(
        await work.evaluate(() => document.querySelectorAll('.person-in-deal[data-person*="ang@"]').length),
      ).toBe(1);
      const link = await panel.page.evaluate(
        () => document.querySelector<HTMLElement>("[data-proposal]")?.dataset.value ?? "",
      );
      expect(link, "nothing more to join").toBe("");
      await work.goto(browser.extension("workbench.html#/people"));
      await work.until("the people", () => document.querySelector('a[href^="#/people/"]') !== null);
      const person = await work.until("the joined person", () =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#/people/"]')]
          .find((each) => each.textContent?.includes("王"))
          ?.getAttribute("href"),
      );
      await work.goto(browser.extension(`workbench.html${person}`));
      await there(work, '[data-control="joined"] [data-action="split"]');
      await work.click('[data-control="joined"] [data-action="split"]');
      await gone(work, '[data-control="joined"]');
      await panel.open(SECOND);
      expect(await panel.chosen(SECOND, "role")).toEqual([]);
      expect(await panel.chosen(WANG, "role")).toEqual(["economic-buyer"]);
      expect(
        await panel.page.evaluate((at) => document.querySelector(at), proposal(SECOND)),
        "whom the rep split is not proposed again",
      ).toBeNull();
    });

    it("joins by hand, found as in the find box", async () => {
      await work.click('[data-action="join-with"]');
      await work.until("the search to have the focus", () =>
        document.activeElement?.matches('[data-control="join-with"] input'),
      );
      // A slip of the finger is forgiven, and Enter takes the first.
      await work.fill('[data-control="join-with"] input', "wwnag");
      await work.until("what fits", () => document.querySelector(".join-choices .menu-item") !== null);
      await work.press("Enter");
      await there(work, '[data-control="joined"]');
      await gone(panel.page, `[data-person="${SECOND}"]`);
      await panel.chose(WANG, "role", "economic-buyer");
    });

    it("puts a placeholder into the deal, and proposes the real person for it", async () => {
      await work.goto(browser.extension("workbench.html#/deals"));
      const deal = await panel.page.evaluate(
        () => document.querySelector<HTMLElement>("[data-deal]")?.dataset.deal ?? "",
      );
      await work.goto(browser.extension(`workbench.html#/deals/${deal}`));
      await work.click('[data-action="add-placeholder"]');
      await work.fill('[data-control="placeholder"] [data-value="title"]', "the CFO");
      await work.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>(
          '[data-control="placeholder"] [data-value="role"]',
        );
        if (!select) return;
        select.value = "economic-buyer";
        select.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await work.click('[data-control="placeholder"] [type="submit"]');
      await there(work, '.person-in-deal[data-person^="id:"]');
      await there(panel.page, proposal(WANG));
      await panel.page.click(`${proposal(WANG)} [data-action="join"]`);
      await gone(work, '.person-in-deal[data-person^="id:"]');
      await there(work, `.person-in-deal[data-person="${WANG}"]`);
    });
  });
});
