/** What is said, one after another in time, and the facts that come of it. */
import { tick } from "../../lib/store/clock.ts";
import type { Fact, FactDraft } from "../../lib/store/fact.ts";
import type { Chance } from "./chance.ts";

/** Says something at the moment that holds now. */
export type Say = (draft: FactDraft) => void;

interface Said {
  /** Milliseconds since 1970. */
  moment: number;
  draft: FactDraft;
}

export class Record {
  readonly said: Said[] = [];
  /** When what follows is said: milliseconds since 1970. */
  moment = 0;

  readonly say: Say = (draft) => {
    this.said.push({ moment: this.moment, draft });
  };

  /** The facts, oldest first: ids by chance, the clock as one device after the other would have written it. */
  facts(chance: Chance, devices: readonly string[]): Fact[] {
    let at = "";
    return this.said
      .toSorted((one, other) => one.moment - other.moment)
      .map(({ moment, draft }) => {
        at = tick(at, moment);
        return { ...draft, id: chance.id(), at, by: chance.pick(devices) };
      });
  }
}

export const DAY = 24 * 60 * 60 * 1000;

export const dateOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);
