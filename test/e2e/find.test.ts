/** Find and jump; history with undo; what changed since one last looked. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import type { DrivenBrowser, DrivenPage } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const WANG = "wei.wang@big.test";
const LI = "li.chen@big.test";

describe.each(BROWSERS)("find, history and news in %s", (kind) => {
  describe.skipIf(missing(kind))("sample mailbox", () => {
    let sample: Listening;
    let browser: DrivenBrowser;
    let panel: Panel;
    let page: DrivenPage;
    let workbench: DrivenPage;
    let deal: string;

    const boxIs = (on: DrivenPage, open: boolean) =>
      on.until(
        `the box ${open ? "open" : "closed"}`,
        (wanted) => (document.querySelector("dialog.find-box[open]") !== null) === wanted,
        open,
      );
    /** The active row, once it is the one that is waited for. */
    const active = (on: DrivenPage, words: string) =>
      on.until(
        `${words} to be the active row`,
        (wanted) =>
          document
            .querySelector('.find-box [role="option"][aria-selected="true"]')
            ?.textContent?.includes(wanted),
        words,
      );
    const look = async (on: DrivenPage, typed: string) => {
      await boxIs(on, true);
      await on.fill(".find-input", typed);
    };

    beforeAll(async () => {
      sample = await serveSample();
      browser = await launch(kind);
      const mail = await browser.open(`${sample.origin}/thread/erp-rollout`);
      panel = await Panel.beside(browser, mail);
      page = panel.page;
      await panel.open(LI);
      deal = await panel.newDeal();
      await panel.choose(LI, "support", "-1");
      await panel.choose(LI, "support", "2");
    });
    afterAll(async () => {
      await browser?.close();
      await sample?.close();
    });

    it("finds a person by a slip of the finger, and says how many it found", async () => {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.press("/");
      await look(page, "marta kovasc");
      await active(page, "Marta Kovács");
      await page.until("how many were found", () =>
        /^\d+ found$/.test(document.querySelector('.find-box [role="status"]')?.textContent ?? ""),
      );
      const told = await page.evaluate(() => {
        const field = document.querySelector(".find-input");
        const named = document.getElementById(field?.getAttribute("aria-activedescendant") ?? "");
        return {
          role: field?.getAttribute("role"),
          active: named?.getAttribute("aria-selected"),
        };
      });
      expect(told).toEqual({ role: "combobox", active: "true" });
    });

    it("takes no Enter that ends a composition", async () => {
      await page.evaluate(() =>
        document
          .querySelector(".find-input")
          ?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true })),
      );
      await boxIs(page, true);
    });

    it("finds Chinese by pinyin and initials, and jumps to who is on the page", async () => {
      await look(page, "wangw");
      await active(page, "王伟");
      await look(page, "ww");
      await active(page, "王伟");
      await page.press("Enter");
      await boxIs(page, false);
      await page.until(
        "the card to have the focus",
        (key) => document.activeElement?.closest<HTMLElement>("[data-person]")?.dataset.person === key,
        WANG,
      );
    });

    it("runs an action found by its name in the other language", async () => {
      await page.press("Control+k");
      await look(page, "深色");
      await active(page, "Theme: dark");
      await page.press("Enter");
      await page.until("the theme", () => document.documentElement.dataset.theme === "dark");
    });

    it("jumps to a person's screen in the workbench, from a click on its button", async () => {
      workbench = await browser.open(browser.extension("workbench.html"));
      await workbench.click('[data-action="find"]');
      await look(workbench, "chen li");
      await active(workbench, "Chen, Li");
      await workbench.press("Enter");
      await workbench.until("the person's screen", () => location.hash.startsWith("#/people/"));
    });

    it("jumps to a task: the list that it stands in, with the focus on it", async () => {
      await workbench.goto(browser.extension("workbench.html#/tasks"));
      for (const title of ["Ring the plant", "Send the drawings"]) {
        await workbench.fill('[data-control="new-task"]', title);
        await workbench.press("Enter");
        await workbench.until(
          `${title} in the list`,
          (wanted) =>
            [...document.querySelectorAll(".task-title")].some((each) => each.textContent === wanted),
          title,
        );
      }
      await workbench.goto(browser.extension("workbench.html#/people"));
      await workbench.click('[data-action="find"]');
      await look(workbench, "drawings");
      await active(workbench, "Send the drawings");
      await workbench.press("Enter");
      await workbench.until(
        "the task to have the focus",
        () =>
          document.activeElement?.matches("[data-task]") &&
          document.activeElement.textContent?.includes("Send the drawings"),
      );
    });

    it("tells what changed from what to what, and takes it back and brings it back in place", async () => {
      await workbench.goto(browser.extension(`workbench.html#/deals/${deal}`));
      await workbench.click('[data-part="history"] summary');
      const newest = (words: string) =>
        workbench.until(
          `the newest act to say ${words}`,
          (wanted) => document.querySelector("[data-act]")?.textContent?.includes(wanted),
          words,
        );
      const support = (value: string) => panel.chose(LI, "support", value);
      await newest("−1 → +2");
      await workbench.click('[data-act] [data-action="undo-act"]');
      await newest("+2 → −1");
      await support("-1");
      await workbench.click('[data-undone="all"] [data-action="redo-act"]');
      await workbench.until(
        "nothing taken back any more",
        () => document.querySelector('[data-act]:not(:first-child)[data-undone="no"]') !== null,
      );
      await support("2");
    });

    /** What somebody else said of the deal on another device, as their backup tells it. */
    const elsewhere = (about: string) => {
      const now = Date.now();
      const fact = { id: "elsewhere-1", at: `${String(now).padStart(16, "0")}-0000`, by: "another-device" };
      return JSON.stringify({
        format: "rolecall-backup",
        version: 1,
        made: new Date(now).toISOString(),
        device: "another-device",
        facts: [{ ...fact, about, field: "product-line", value: "Warehouse" }],
      });
    };
    const restore = async (text: string) => {
      await workbench.goto(browser.extension("workbench.html#/data"));
      await workbench.until(
        "the place to restore",
        () => document.querySelector('input[type="file"]') !== null,
      );
      await workbench.evaluate((json) => {
        const field = document.querySelector<HTMLInputElement>('input[type="file"]');
        const transfer = new DataTransfer();
        transfer.items.add(new File([json], "other.json", { type: "application/json" }));
        if (field) field.files = transfer.files;
        field?.dispatchEvent(new Event("change", { bubbles: true }));
      }, text);
      await workbench.click('[data-action="merge"]');
      await workbench.until(
        "it to be merged",
        () => document.querySelector('[data-restore="merged"]') !== null,
      );
    };

    it("tells what changed since one last looked: a dot in the list, words at the deal", async () => {
      await page.close();
      // Another document: the deal's screen, as it goes, still writes that it was looked at.
      await workbench.goto(browser.extension("popup.html"));
      // As if the last look had been before anything was said of the deal.
      await workbench.evaluate(async (id) => {
        const deals = [{ deal: id, at: Date.now() - 3_600_000, health: 50 }];
        await chrome.storage.local.set({ looked: { version: 1, deals } });
      }, deal);
      await restore(elsewhere(`deal:${deal}`));
      await workbench.goto(browser.extension("workbench.html#/deals"));
      await workbench.until(
        "the dot",
        (id) => document.querySelector(`[data-deal="${id}"] [data-since]`) !== null,
        deal,
      );
      await workbench.goto(browser.extension(`workbench.html#/deals/${deal}`));
      const note = await workbench.until("the note, with what moved and what was said", () => {
        const text = document.querySelector('[data-part="since"]')?.textContent ?? "";
        return text.includes("50 →") && text.includes("Warehouse") && text;
      });
      // The rep's own acts of this sitting are no news to them.
      expect(note).not.toContain("New deal");
      await workbench.click('[data-action="since-seen"]');
      await workbench.until("the note gone", () => document.querySelector('[data-part="since"]') === null);
      await workbench.press("b");
      await workbench.until("the note that nothing changed", () =>
        document.querySelector('[data-part="since"]')?.textContent?.includes("Nothing changed"),
      );
    });
  });
});
