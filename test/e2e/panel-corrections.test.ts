/** A wrong page is put right in one step, stays so, and can be taken back; keys and focus never get lost on the way. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import type { DrivenBrowser, DrivenPage } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const WANG = "wei.wang@big.test";
const CHEN = "li.chen@big.test";
const SLIP = "li.wei@big.test";
const TOM = "tom.hale@acme.test";
const OTHERS = [CHEN, "marta.kovacs@big.test", TOM, "office.kovacs@big.test"];

describe.each(BROWSERS)("putting a page right in %s", (kind) => {
  describe.skipIf(missing(kind))("sample mailbox", () => {
    let sample: Listening;
    let browser: DrivenBrowser;
    let mail: DrivenPage;
    let panel: Panel;

    const type = async (address: string) => {
      await panel.page.fill('[data-part="correct"]', address);
      await panel.page.press("Enter");
    };
    const somebodyElse = async (key: string) => {
      await panel.page.click(`[data-person="${key}"] .card-head .button-icon`);
      await panel.page.click(`[data-person="${key}"] .menu:popover-open .menu-item`);
    };
    const firstHasFocus = (key: string) =>
      panel.page.until(
        `${key} first, with the focus`,
        (wanted) => {
          const first = document.querySelector<HTMLElement>("[data-person]");
          return first?.dataset.person === wanted && document.activeElement === first;
        },
        key,
      );

    beforeAll(async () => {
      sample = await serveSample();
      browser = await launch(kind);
      mail = await browser.open(`${sample.origin}/thread/erp-rollout`);
      panel = await Panel.beside(browser, mail);
      await panel.shows([WANG, ...OTHERS]);
    });
    afterAll(async () => {
      await browser?.close();
      await sample?.close();
    });

    it("takes keys before anything has the focus", async () => {
      await panel.page.press("?");
      await panel.page.until("the keys", () => document.querySelector("dialog[open]") !== null);
      await panel.page.press("Escape");
      await panel.page.until("no keys", () => document.querySelector("dialog[open]") === null);
      await panel.page.press("j");
      await firstHasFocus(WANG);
    });

    it("goes past our own side by j, and never loses the focus", async () => {
      for (const key of [...OTHERS.filter((other) => other !== TOM)]) {
        await panel.page.press("j");
        await panel.page.until(
          `the focus on ${key}`,
          (wanted) => (document.activeElement as HTMLElement | null)?.dataset.person === wanted,
          key,
        );
      }
    });

    it("refuses the rep's own address, and what is none", async () => {
      await somebodyElse(WANG);
      const says = (part: string) =>
        panel.page.until(
          part,
          (text) => document.querySelector(".correct [role=alert]")?.textContent?.includes(text),
          part,
        );
      await type("a@b..c");
      await says("no address");
      await type("rep@acme.test");
      await says("That is you");
    });

    it("puts a typed address in the place of the wrong person, with the focus on it", async () => {
      await type(SLIP);
      await firstHasFocus(SLIP);
      await panel.shows([SLIP, ...OTHERS]);
    });

    it("is taken back by Undo, and by that alone", async () => {
      await panel.page.press("z");
      await panel.shows([WANG, ...OTHERS]);
      await somebodyElse(WANG);
      await type(SLIP);
      await firstHasFocus(SLIP);
    });

    it("stays corrected when the panel is opened again, and the deal is made of those shown", async () => {
      await panel.page.close();
      panel = await Panel.beside(browser, mail);
      await panel.shows([SLIP, ...OTHERS]);
      expect((await panel.people())[0]).toBe(SLIP);
      await panel.newDeal();
      await panel.page.until("the deal's name to be typed over", () => {
        const field = document.activeElement;
        return field instanceof HTMLInputElement && field.value !== "" && field.selectionStart === 0;
      });
      expect(await panel.textOf(SLIP)).toContain("ERP rollout");
    });

    it("shows nothing to do where there is nobody", async () => {
      await mail.goto(sample.origin);
      await panel.shows([]);
      expect(await panel.page.evaluate(() => document.querySelector('[data-action="new-deal"]'))).toBeNull();
    });
  });
});
