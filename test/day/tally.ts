/** What a day costs: keys pressed, clicks, characters of text and steps, by what they were for. */

export interface Effort {
  /** Every key pressed counts, Shift too. */
  keys: number;
  clicks: number;
  /** Characters of text that says something: what a task is. */
  characters: number;
  /** What a rep would call one thing done: a role given, a deal accepted. */
  steps: number;
}

/** What it was for. `first`: tagging a person fully when they first write; `next`: at each of their later mails. */
export const PURPOSES = ["open", "deal", "first", "next", "moved", "contact", "task", "evening"] as const;

export type Purpose = (typeof PURPOSES)[number];

interface Row extends Effort {
  purpose: Purpose;
  mail: number;
  /** Whom it was about; "" where it was about nobody. */
  who: string;
}

export const NO_EFFORT: Effort = { keys: 0, clicks: 0, characters: 0, steps: 0 };

export const sum = (all: readonly Effort[]): Effort =>
  all.reduce(
    (total, one) => ({
      keys: total.keys + one.keys,
      clicks: total.clicks + one.clicks,
      characters: total.characters + one.characters,
      steps: total.steps + one.steps,
    }),
    NO_EFFORT,
  );

export class Tally {
  readonly rows: Row[] = [];
  #mail = 0;
  #purpose: Purpose = "open";
  #who = "";

  /** What follows is for this. */
  now(purpose: Purpose, mail: number, who = ""): void {
    this.#purpose = purpose;
    this.#mail = mail;
    this.#who = who;
  }

  add(effort: Partial<Effort>): void {
    this.rows.push({ ...NO_EFFORT, ...effort, purpose: this.#purpose, mail: this.#mail, who: this.#who });
  }

  /** What each mail cost, in order; of one person's mails where one is named. */
  perMail(purpose: Purpose, who?: string): Effort[] {
    const rows = this.rows.filter((row) => row.purpose === purpose && (who === undefined || row.who === who));
    return [...Map.groupBy(rows, ({ mail }) => mail).values()].map(sum);
  }

  all(): Effort {
    return sum(this.rows);
  }
}
