/** Several tasks at once in the workbench: picked by keyboard or mouse, moved, skipped, done, put away, and taken back. */
import { afterAll, beforeAll, describe, it } from "vitest";
import type { DrivenBrowser, DrivenPage } from "../drivers/driver.ts";
import { BROWSERS, launch, missing } from "../drivers/launch.ts";

const FIELD = '[data-control="new-task"]';
const TASKS = ["Call Chen", "Send the offer", "Visit the plant"];

describe.each(BROWSERS)("several tasks in %s", (kind) => {
  describe.skipIf(missing(kind))("workbench", () => {
    let browser: DrivenBrowser;
    let page: DrivenPage;

    const lists = (titles: string[]) =>
      page.until(
        `the tasks ${titles.join(", ") || "to be none"}`,
        (wanted) =>
          [...document.querySelectorAll("[data-task] .task-title")]
            .map(({ textContent }) => textContent)
            .sort()
            .join("|") === wanted,
        titles.toSorted().join("|"),
      );

    const picked = (count: number) =>
      page.until(
        `${count} picked`,
        (wanted) => document.querySelector<HTMLElement>("[data-picked]")?.dataset.picked === wanted,
        String(count),
      );

    const due = (title: string, words: string) =>
      page.until(
        `${title} to be due ${words}`,
        (wanted, day) =>
          [...document.querySelectorAll<HTMLElement>("[data-task]")]
            .find((task) => task.querySelector(".task-title")?.textContent === wanted)
            ?.querySelector(".task-due")
            ?.textContent?.includes(day) ?? false,
        title,
        words,
      );

    const undo = () => page.click('[data-action="undo"]');

    /** Begins to pick, and picks the first `count` tasks by keyboard. */
    const pickFirst = async (count: number) => {
      await page.click('[data-action="pick-tasks"]');
      await page.until("the first box to have the focus", () =>
        Boolean(document.activeElement?.matches('[data-action="pick-task"]')),
      );
      await page.press("Space");
      for (let more = 1; more < count; more += 1) await page.press("Shift+ArrowDown");
      await picked(count);
    };

    const end = () => page.click('[data-action="end-picking"]');

    beforeAll(async () => {
      browser = await launch(kind);
      page = await browser.open(browser.extension("workbench.html#/tasks"));
      for (const task of TASKS) {
        await page.fill(FIELD, `${task} tomorrow`);
        await page.press("Enter");
        await page.until(
          `${task} to be saved`,
          (wanted) =>
            [...document.querySelectorAll("[data-task] .task-title")].some(
              ({ textContent }) => textContent === wanted,
            ),
          task,
        );
      }
    });
    afterAll(() => browser?.close());

    it("moves the due day of several, and moves all back by one undo", async () => {
      await pickFirst(2);
      await page.click('[data-action="move-tasks"]');
      await page.fill('[data-control="move-tasks"] [data-control="due"]', "today");
      await page.press("Enter");
      await page.click('[data-action="move-to-day"]');
      await due("Call Chen", "Today");
      await due("Send the offer", "Today");
      await due("Visit the plant", "Tomorrow");
      await undo();
      await due("Call Chen", "Tomorrow");
      await end();
    });

    it("skips several with one reason, and never without", async () => {
      await pickFirst(2);
      await page.click('.task-bar [data-action="skip-tasks"]');
      await page.click('.task-bar form [data-action="skip-task"]');
      await page.until("the reason to be asked for", () =>
        document.querySelector('.task-bar [role="alert"]'),
      );
      await page.fill('.task-bar [data-control="reason"]', "They chose another way");
      await page.press("Enter");
      await lists(["Visit the plant"]);
      await undo();
      await lists(TASKS);
      await end();
    });

    it("puts several away, where they are found, and brings them back", async () => {
      await pickFirst(3);
      await page.click('.task-bar [data-action="archive"]');
      await lists([]);
      await end();
      await page.click('[data-control="task-filter"] [data-value="archived"]');
      await lists(TASKS);
      await page.click('[data-action="pick-tasks"]');
      await page.click('[data-action="pick-all"]');
      await picked(3);
      await page.click('.task-bar [data-action="bring-back"]');
      await lists([]);
      await end();
      await page.click('[data-control="task-filter"] [data-value="open"]');
      await lists(TASKS);
    });

    it("does several at once; the boxes check off again once picking ends", async () => {
      await pickFirst(2);
      await page.press("Control+a");
      await picked(3);
      await page.click('.task-bar [data-action="done-tasks"]');
      await lists([]);
      await undo();
      await lists(TASKS);
      await end();
      await page.until("boxes that check off", () => {
        const boxes = [...document.querySelectorAll<HTMLElement>("[data-task] .task-check input")];
        return boxes.length === 3 && boxes.every((box) => box.dataset.action === "do-task");
      });
    });
  });
});
