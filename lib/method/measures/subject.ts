/** What rules are asked about: a thing, or the deal itself, with its named measures. */
import type { Said } from "../judgement.ts";
import type { DealInView, LocalDate } from "../model.ts";
import { type Member, nameOf } from "../people.ts";
import type { Playbook, Stage } from "../playbook.ts";

export type Measured = Record<string, boolean | number | string | null>;

/** What a rule is asked about, once for each. */
export interface Subject {
  measures: Measured;
  /** Ids of the stakeholders that a finding about it names. */
  about: string[];
  /** What its texts may speak of; a local date is shown as a day in the reader's language. */
  values: NonNullable<Said["values"]>;
  /** Whatever is asked of it tells whether there is a Coach. */
  confidential?: true;
}

export interface Scene {
  view: DealInView;
  playbook: Playbook;
  stage: Stage;
  today: LocalDate;
}

const JOINT = " · ";

export const idsOf = (people: readonly Member[]) => people.map(({ stakeholder }) => stakeholder.id);
export const namesOf = (people: readonly Member[]) => people.map(({ person }) => nameOf(person)).join(JOINT);
export const joined = (texts: readonly string[]) => texts.join(JOINT);
