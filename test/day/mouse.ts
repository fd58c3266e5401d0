/** The day by mouse only; what a task is has to be typed all the same. */
import type { Support } from "../../lib/method/model.ts";
import { type Choice, choicesOf, type Desk, type Hand } from "./hand.ts";
import type { FirstSight } from "./story.ts";
import { openByClick } from "./webmail.ts";

export class Mouse implements Hand {
  readonly way = "mouse";
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** One step. */
  async #click(...selectors: string[]): Promise<void> {
    this.#desk.tally.add({ clicks: selectors.length, steps: 1 });
    for (const selector of selectors) await this.#desk.panel.page.click(selector);
  }

  /** Panel and mail stand side by side: nothing has to be clicked to go from one to the other. */
  async open(mail: number): Promise<void> {
    const { mail: page, panel, tally } = this.#desk;
    await page.front();
    tally.add({ clicks: await openByClick(page, mail), steps: 1 });
    await panel.page.front();
  }

  async newDeal(): Promise<void> {
    await this.#click('[data-action="new-deal"]');
    await this.#desk.panel.named();
  }

  acceptDeal(): Promise<void> {
    return this.#click('[data-action="accept-deal"]');
  }

  async pickDeal(name: string): Promise<void> {
    await this.#click(".deal-header-name");
    await this.#desk.panel.page.until(
      `${name} in the menu`,
      (wanted) => {
        for (const old of document.querySelectorAll("[data-wanted]")) old.removeAttribute("data-wanted");
        const items = [...document.querySelectorAll(".menu:popover-open .menu-item")];
        const item = items.find((each) => each.textContent?.startsWith(wanted));
        item?.setAttribute("data-wanted", "");
        return item !== undefined;
      },
      name,
    );
    await this.#click("[data-wanted]");
  }

  async #choose(who: string, choices: Choice[]): Promise<void> {
    for (const [control, value] of choices)
      await this.#click(`[data-person="${who}"] [data-control="${control}"] [data-value="${value}"]`);
  }

  tagFully(who: string, tags: FirstSight): Promise<void> {
    return this.#choose(who, choicesOf(tags));
  }

  support(who: string, value: Support): Promise<void> {
    return this.#choose(who, [["support", `${value}`]]);
  }

  join(): Promise<void> {
    return this.#click('[data-action="join"]');
  }

  moved(): Promise<void> {
    return this.#click('[data-action="company-stays"]');
  }

  contact(who: string, kind: "met" | "called"): Promise<void> {
    return this.#click(`[data-person="${who}"] [data-action="${kind}"]`);
  }

  async task(text: string): Promise<void> {
    await this.#click('[data-action="new-task"]');
    await this.#desk.panel.atNewTask();
    this.#desk.tally.add({ characters: [...text].length });
    await this.#desk.panel.page.type(text);
    await this.#click('[data-action="add-task"]');
  }

  copySummary(): Promise<void> {
    return this.#click('[data-action="copy-rich"]');
  }
}
