/** Tasks as a rep has them: typed with their day, done, repeated, skipped, undone; today's in the popup; the badge. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDue } from "../../lib/tasks/due.ts";
import type { Listening } from "../../scripts/machine/listen.ts";
import { serveSample } from "../../scripts/sample/server.ts";
import type { DrivenBrowser, DrivenPage } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";
import { Panel } from "../drivers/panel.ts";

const WANG = "wei.wang@big.test";
const FIELD = '[data-control="new-task"]';

/** Today where the browser runs, which is here. */
const today = () => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

describe.each(BROWSERS)("tasks in %s", (kind) => {
  describe.skipIf(missing(kind))("sample mailbox", () => {
    let sample: Listening;
    let browser: DrivenBrowser;
    let panel: Panel;
    let page: DrivenPage;

    const groupsOf = (of: DrivenPage) =>
      of.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("[data-group]")].map((group) =>
          [
            group.dataset.group,
            ...[...group.querySelectorAll<HTMLElement>("[data-task] .task-title")].map(
              (one) => one.textContent,
            ),
          ].join(": "),
        ),
      );

    async function groupsAre(of: DrivenPage, wanted: string[]): Promise<void> {
      await of.until(
        `the groups to be ${wanted.join(" | ")}`,
        (all) => {
          const groups = [...document.querySelectorAll<HTMLElement>("[data-group]")].map((group) =>
            [
              group.dataset.group,
              ...[...group.querySelectorAll<HTMLElement>("[data-task] .task-title")].map(
                (one) => one.textContent,
              ),
            ].join(": "),
          );
          return JSON.stringify(groups) === all;
        },
        JSON.stringify(wanted),
      );
    }

    /** Types a task; returns the day that is shown back before it is saved. */
    async function typeTask(text: string): Promise<string> {
      await page.fill(FIELD, text);
      const day = await page.until(
        "the line to be understood",
        () => document.querySelector<HTMLElement>("[data-due]")?.dataset.due,
      );
      await page.press("Enter");
      // A day that is over is told, and Enter asked for once more.
      if (day && day < today()) await page.press("Enter");
      await page.until(
        "the task to be saved",
        (selector) => document.querySelector<HTMLInputElement>(selector)?.value === "",
        FIELD,
      );
      return day ?? "";
    }

    const task = (title: string) =>
      page.until(
        `the task ${title}`,
        (wanted) =>
          [...document.querySelectorAll<HTMLElement>("[data-task]")].find(
            (one) => one.querySelector(".task-title")?.textContent === wanted,
          )?.dataset.task,
        title,
      );

    const line = (id: string | undefined) => `[data-task="${id}"]`;

    const badge = (of: DrivenPage, wanted: string) =>
      of.until(
        `the badge to say "${wanted}"`,
        async (text) => {
          const { action } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
          return (await action.getBadgeText({})) === text;
        },
        wanted,
      );

    beforeAll(async () => {
      sample = await serveSample();
      browser = await launch(kind, { language: "en-US" });
      const mail = await browser.open(`${sample.origin}/thread/erp-rollout`);
      panel = await Panel.beside(browser, mail);
      page = panel.page;
      await panel.newDeal();
      await panel.choose(WANG, "role", "economic-buyer");
    });
    afterAll(async () => {
      await browser?.close();
      await sample?.close();
    });

    it("opens the field by its key and takes days in both languages, shown back before saving", async () => {
      await page.click(`[data-person="${WANG}"] [data-control="role"]`);
      await page.press("s");
      await page.until("the field to have the focus", () =>
        document.activeElement?.matches('[data-control="new-task"]'),
      );
      expect(await typeTask("给王总发报价 下周三")).toBe(parseDue("下周三", today()));
      expect(await typeTask("Call Wei about budget in 2 weeks")).toBe(parseDue("in 2 weeks", today()));
      expect(await typeTask("Send the forecast today")).toBe(today());
    });

    it("tells of a day that is none before it is saved, and asks for Enter twice", async () => {
      await page.fill(FIELD, "Call Wei 31 feb");
      await page.press("Enter");
      await page.until("the line to be told", () => {
        const told = document.querySelector(".new-task-preview");
        return told?.textContent?.includes("“31 feb” is no day") && told.textContent.includes("Enter again");
      });
      expect(
        await page.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)?.value, FIELD),
      ).toBe("Call Wei 31 feb");
      await page.click('[data-action="not-a-day"]');
      await page.until(
        "the words left in",
        () => !document.querySelector(".new-task-preview")?.textContent?.includes("is no day"),
      );
      await page.fill(FIELD, "");
    });

    it("leads back into the field by its key while it stands open", async () => {
      await page.press("Escape");
      await page.click(`[data-person="${WANG}"] [data-control="role"]`);
      await page.press("s");
      await page.until("the field to have the focus again", () =>
        document.activeElement?.matches('[data-control="new-task"]'),
      );
    });

    it("does a task, and undo brings it back", async () => {
      const id = await task("Send the forecast");
      await page.click(`${line(id)} [data-action="do-task"]`);
      await page.until(
        "it to be done",
        (at) => document.querySelector(at) === null,
        `${line(id)}[data-state="open"]`,
      );
      await page.click('[data-action="undo"]');
      await page.until(
        "it to be open again",
        (at) => document.querySelector(at),
        `${line(id)}[data-state="open"]`,
      );
    });

    it("makes the next of a repeated one when it is done, and undo takes both back", async () => {
      await typeTask("Update the plan every 2 weeks");
      const id = await task("Update the plan");
      await page.click(`${line(id)} [data-action="do-task"]`);
      await page.until(
        "the next one",
        (done) =>
          [...document.querySelectorAll<HTMLElement>('[data-task][data-state="open"]')].some(
            (one) =>
              one.dataset.task !== done &&
              one.querySelector(".task-title")?.textContent === "Update the plan",
          ),
        id,
      );
      await page.click('[data-action="undo"]');
      await page.until(
        "the first one again",
        (at) => document.querySelector(at),
        `${line(id)}[data-state="open"]`,
      );
      await page.until(
        "no other of that name",
        () =>
          [...document.querySelectorAll(".task-title")].filter((one) => one.textContent === "Update the plan")
            .length === 1,
      );
    });

    it("skips only with a reason", async () => {
      const id = await task("Update the plan");
      await page.click(`${line(id)} [data-action="task-menu"]`);
      await page.click(`${line(id)} [data-action="skip-task"]`);
      await page.until("the reason's field to have the focus", () =>
        document.activeElement?.matches('[data-control="reason"]'),
      );
      await page.press("Enter");
      await page.until(
        "a reason to be asked for",
        (at) => document.querySelector(at),
        `${line(id)} .task-form [role="alert"]`,
      );
      await page.fill('[data-control="reason"]', "They plan themselves");
      await page.press("Enter");
      await page.until(
        "it to be skipped",
        (at) => document.querySelector(at) === null,
        `${line(id)}[data-state="open"]`,
      );
      await page.click('[data-group="closed"] summary');
      await page.until(
        "the reason to be shown",
        (at) => document.querySelector(at)?.textContent?.includes("They plan themselves"),
        line(id),
      );
    });

    it("counts what is overdue on the badge, whoever changes it, and shows it in the popup", async () => {
      await badge(page, "");
      await typeTask("Answer the tender 2026-01-05");
      await badge(page, "1");
      const id = await task("Answer the tender");
      const popup = await browser.open(browser.extension("popup.html"));
      await popup.until("today's list", () => document.querySelectorAll("[data-task]").length === 2);
      expect(await popup.evaluate((at) => document.querySelector(at)?.textContent, line(id))).toContain(
        "Overdue",
      );
      await popup.click(`${line(id)} [data-action="do-task"]`);
      await badge(popup, "");
      await popup.until("one left", () => document.querySelectorAll("[data-task]").length === 1);
      await popup.click('[data-action="undo"]');
      await badge(popup, "1");
      await popup.close();
    });

    it("lists them in the workbench, filtered by what is overdue", async () => {
      const work = await browser.open(browser.extension("workbench.html#/tasks"));
      await work.until("the tasks", () => document.querySelectorAll("[data-task]").length === 5);
      expect((await groupsOf(work)).map((group) => group.split(":")[0])).toContain("overdue");
      await work.click('[data-control="task-filter"] [data-value="overdue"]');
      await groupsAre(work, ["overdue: Answer the tender"]);
      await work.close();
    });
  });
});
