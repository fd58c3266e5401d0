/** The day by keyboard only. */
import { KEYS, type Meaning } from "../../components/keyboard/keys.ts";
import type { Support } from "../../lib/method/model.ts";
import { type Choice, choicesOf, type Desk, type Hand } from "./hand.ts";
import type { FirstSight } from "./story.ts";
import { openByKeys } from "./webmail.ts";

function strokeFor(fits: (meaning: Meaning) => boolean): string {
  const found = KEYS.find(({ meaning }) => fits(meaning));
  if (!found) throw new Error("There is no key for this.");
  return found.stroke;
}

function strokeOf([control, value]: Choice): string {
  return strokeFor(
    (meaning) =>
      (control === "role" && meaning.does === "role" && meaning.role === value) ||
      (control === "influence" && meaning.does === "influence" && meaning.level === value) ||
      (control === "support" && meaning.does === "support" && `${meaning.value}` === value),
  );
}

const pressing = (action: string) =>
  strokeFor((meaning) => meaning.does === "press" && meaning.action === action);

const opening = (part: string) => strokeFor((meaning) => meaning.does === "open" && meaning.part === part);

/** Keys that a chord takes. */
const keysIn = (strokes: readonly string[]) =>
  strokes.reduce((sum, stroke) => sum + (stroke.length > 1 ? stroke.split("+").length : 1), 0);

export class Keyboard implements Hand {
  readonly way = "keyboard";
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** One step. */
  async #press(...strokes: string[]): Promise<void> {
    this.#desk.tally.add({ keys: keysIn(strokes), steps: 1 });
    await this.#desk.panel.page.press(...strokes);
  }

  /** Presses the key of a control once it is to be seen: a rep presses nothing that is not offered. */
  async #pressShown(action: string): Promise<void> {
    await this.#desk.panel.page.until(
      `${action} to be offered`,
      (selector) => document.querySelector(selector) !== null,
      `[data-action="${action}"]`,
    );
    await this.#press(pressing(action));
  }

  /** F6 goes to the side panel, and back to the page; here the panel is a tab of its own. */
  async open(mail: number): Promise<void> {
    const { mail: page, panel, tally } = this.#desk;
    await page.front();
    const keys = await openByKeys(page, mail);
    tally.add({ keys: keys + 2, steps: 1 });
    await panel.page.front();
  }

  /** The menu of deals opens on "No deal yet"; a new one is the last. */
  async newDeal(): Promise<void> {
    await this.#press(opening("deal"));
    await this.#desk.panel.page.until("the menu", () => document.activeElement?.closest(".menu") !== null);
    await this.#press("End", "Enter");
    await this.#desk.panel.named();
    await this.#press("Escape");
  }

  acceptDeal(): Promise<void> {
    return this.#pressShown("accept-deal");
  }

  async pickDeal(name: string): Promise<void> {
    await this.#press(opening("deal"));
    const down = await this.#desk.panel.page.until(
      `${name} in the menu`,
      (wanted) => {
        const items = [...(document.activeElement?.closest(".menu")?.querySelectorAll(".menu-item") ?? [])];
        const from = document.activeElement ? items.indexOf(document.activeElement) : -1;
        const to = items.findIndex((item) => item.textContent?.startsWith(wanted));
        return from >= 0 && to >= 0 ? [to - from] : null;
      },
      name,
    );
    const [steps = 0] = down ?? [];
    const arrow = steps < 0 ? "ArrowUp" : "ArrowDown";
    await this.#press(...Array.from({ length: Math.abs(steps) }, () => arrow), "Enter");
  }

  async #choose(choices: Choice[]): Promise<void> {
    for (const choice of choices) await this.#press(strokeOf(choice));
  }

  tagFully(_who: string, tags: FirstSight): Promise<void> {
    return this.#choose(choicesOf(tags));
  }

  support(_who: string, value: Support): Promise<void> {
    return this.#choose([["support", `${value}`]]);
  }

  join(): Promise<void> {
    return this.#pressShown("join");
  }

  moved(): Promise<void> {
    return this.#pressShown("company-stays");
  }

  contact(_who: string, kind: "met" | "called"): Promise<void> {
    return this.#pressShown(kind);
  }

  async task(text: string): Promise<void> {
    const { page } = this.#desk.panel;
    await this.#pressShown("new-task");
    await this.#desk.panel.atNewTask();
    this.#desk.tally.add({ characters: [...text].length });
    await page.type(text);
    // The field stays for another task; Escape makes letters keys again.
    await this.#press("Enter", "Escape");
  }

  copySummary(): Promise<void> {
    return this.#pressShown("copy-rich");
  }
}
