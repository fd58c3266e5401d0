/** The panel as a rep uses it, held by contract 2's attributes only. */
import { type DrivenBrowser, type DrivenPage, openPanel } from "./driver.ts";

export type Control = "role" | "influence" | "support" | "needs";

const person = (key: string) => `[data-person=${JSON.stringify(key)}]`;

export class Panel {
  readonly page: DrivenPage;

  constructor(page: DrivenPage) {
    this.page = page;
  }

  static async beside(browser: DrivenBrowser, page: DrivenPage): Promise<Panel> {
    return new Panel(await openPanel(browser, page));
  }

  /** Match keys of the people shown, in order. */
  people(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-person]")].map((each) => each.dataset.person ?? ""),
    );
  }

  /** Waits until exactly these people are shown, whatever their order. */
  async shows(keys: string[]): Promise<void> {
    const wanted = keys.toSorted().join(" ");
    await this.page.until(
      `the panel to show ${wanted}`,
      (all) => {
        const shown = [...document.querySelectorAll<HTMLElement>("[data-person]")];
        return (
          shown
            .map((each) => each.dataset.person)
            .sort()
            .join(" ") === all
        );
      },
      wanted,
    );
  }

  /** Waits until this person's card comes first: the correspondent. */
  async leads(key: string): Promise<void> {
    await this.page.until(
      `${key} to come first`,
      (wanted) => document.querySelector<HTMLElement>("[data-person]")?.dataset.person === wanted,
      key,
    );
  }

  /** Waits until a deal, of this name where one is said, is shown and not merely proposed. */
  async inDeal(name = ""): Promise<void> {
    await this.page.until(
      `the deal ${name} to be shown`,
      (wanted) => {
        const shown = document.querySelector("[data-deal] .deal-header-name");
        return shown?.textContent?.startsWith(wanted) ?? false;
      },
      name,
    );
  }

  /** Waits until the deal of this name is the one proposed. */
  async proposes(name: string): Promise<void> {
    await this.page.until(
      `the deal ${name} to be proposed`,
      (wanted) => {
        const shown = document.querySelector('[data-proposal="deal"] .deal-header-name');
        return shown?.textContent?.startsWith(wanted) ?? false;
      },
      name,
    );
  }

  /** Waits until a join was done: none is proposed any more. */
  async joined(): Promise<void> {
    await this.page.until("the join", () => document.querySelector('[data-action="join"]') === null);
    await this.settled();
  }

  /** Waits until the person's card says how they stand in the deal: outside the customer, or gone. */
  async stands(key: string, as: "outside" | "left"): Promise<void> {
    await this.page.until(
      `${key} to be shown as ${as}`,
      (selector) => document.querySelector(selector) !== null,
      `${person(key)} [data-control="standing"][data-value="${as}"]`,
    );
  }

  /** Waits until the name of a deal just made can be typed over. */
  async named(): Promise<void> {
    await this.page.until("the new deal's name", () =>
      Boolean(document.activeElement?.matches('[data-part="deal-name"]')),
    );
  }

  /** Waits until a new task can be typed. */
  async atNewTask(): Promise<void> {
    await this.page.until("the field of a new task", () =>
      Boolean(document.activeElement?.matches('[data-control="new-task"]')),
    );
  }

  /** Waits until everything that was asked for is saved. */
  async settled(): Promise<void> {
    await this.page.until(
      "everything to be saved",
      () => document.querySelector('.status-text[data-state="saving"]') === null,
    );
  }

  /** Text of the person's part of the panel. */
  textOf(key: string): Promise<string> {
    return this.page.evaluate(
      (selector) => document.querySelector<HTMLElement>(selector)?.textContent ?? "",
      person(key),
    );
  }

  /** Waits until these words stand in the person's part of the panel. */
  async says(key: string, words: string): Promise<void> {
    await this.page.until(
      `"${words}" at ${key}`,
      (selector, wanted) => document.querySelector(selector)?.textContent?.includes(wanted),
      person(key),
      words,
    );
  }

  /** Opens the person's card where only their line is shown. */
  async open(key: string): Promise<void> {
    const inside = `${person(key)} [data-control="role"]`;
    await this.page.until(
      `${key} to be shown`,
      (selector) => document.querySelector(selector) !== null,
      person(key),
    );
    const line = `${person(key)} > button[aria-expanded="false"]`;
    const state = await this.page.until(
      `the card or the line of ${key}`,
      (open, closed) =>
        (document.querySelector(open) && "open") || (document.querySelector(closed) && "closed"),
      inside,
      line,
    );
    if (state === "open") return;
    await this.page.click(line);
    await this.page.until(
      `the card of ${key} to open`,
      (selector) => document.querySelector(selector) !== null,
      inside,
    );
  }

  /** The values chosen now. */
  chosen(key: string, control: Control): Promise<string[]> {
    return this.page.evaluate(
      (selector) =>
        [...document.querySelectorAll<HTMLElement>(selector)]
          .filter((each) => each.ariaChecked === "true" || each.ariaPressed === "true")
          .map((each) => each.dataset.value ?? ""),
      `${person(key)} [data-control="${control}"] [data-value]`,
    );
  }

  /** Id of the last fact that the store acknowledged for this person; "" when none yet. */
  saved(key: string): Promise<string> {
    return this.page.evaluate(
      (selector) => document.querySelector<HTMLElement>(selector)?.dataset.saved ?? "",
      person(key),
    );
  }

  /** Chooses as by mouse, and waits until the store has acknowledged it and the control says so. */
  async choose(key: string, control: Control, value: string): Promise<void> {
    await this.open(key);
    const before = await this.saved(key);
    await this.page.click(`${person(key)} [data-control="${control}"] [data-value="${value}"]`);
    await this.acknowledged(key, before);
    await this.chose(key, control, value);
  }

  /** Waits until the control says that the value is chosen. */
  async chose(key: string, control: Control, value: string): Promise<void> {
    await this.page.until(
      `${control} ${value} to be chosen`,
      (selector) => {
        const element = document.querySelector(selector);
        return element?.ariaChecked === "true" || element?.ariaPressed === "true";
      },
      `${person(key)} [data-control="${control}"] [data-value="${value}"]`,
    );
  }

  /** Waits for an acknowledgement newer than `before`. */
  async acknowledged(key: string, before: string): Promise<void> {
    await this.page.until(
      `the store to acknowledge a change of ${key}`,
      (selector, old) => {
        const now = document.querySelector<HTMLElement>(selector)?.dataset.saved ?? "";
        return now !== "" && now !== old;
      },
      person(key),
      before,
    );
  }

  /** Makes a deal from the mail shown, with its people in it, to be named now; returns the deal's id. */
  async newDeal(): Promise<string> {
    await this.page.click('[data-action="new-deal"]');
    await this.named();
    return this.page.until(
      "a deal to be made",
      () => document.querySelector<HTMLElement>("[data-deal]")?.dataset.deal ?? "",
    );
  }

  /** Health shown for the deal, as a number. */
  async health(): Promise<number> {
    const shown = await this.page.until(
      "the deal's health",
      () => document.querySelector<HTMLElement>("[data-deal][data-health]")?.dataset.health,
    );
    return Number(shown);
  }

  /** Copies the deal's summary; opens what the button stands in, if that is closed. */
  async copy(format: "rich" | "markdown" | "text"): Promise<void> {
    const button = `[data-action="copy-${format}"]`;
    await this.page.evaluate((selector) => {
      const closed = document.querySelector(selector)?.closest("details:not([open])");
      closed?.querySelector("summary")?.click();
    }, button);
    await this.page.click(button);
  }

  /** What the panel says would help most, one line each. */
  findings(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-finding]")].map((each) =>
        // biome-ignore lint/performance/useDomNodeTextContent: only what is seen keeps its lines apart
        each.innerText.replaceAll(/\s+/g, " ").trim(),
      ),
    );
  }
}
