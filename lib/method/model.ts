/**
 * The things that the method speaks of, as it sees them: plain data, already folded from facts.
 * Ids are random and permanent. Dates are local calendar dates, `YYYY-MM-DD`.
 */
import type { Playbook } from "./playbook.ts";

export type LocalDate = string;

export type BuyingRole = "economic-buyer" | "technical-buyer" | "user-buyer" | "coordinator" | "coach";
export type Influence = "high" | "medium" | "low";
export type Support = -3 | -2 | -1 | 0 | 1 | 2 | 3;
export type DealStatus = "open" | "on-hold" | "won" | "lost" | "no-decision";
export type Level = "board" | "head" | "manager" | "staff";
export type InteractionKind = "met" | "called" | "they-wrote" | "we-wrote";

/** One observation of a person's support (methodology section 4). `on` is when it was true. */
export interface SupportReading {
  /** Id of the fact that recorded it. */
  fact: string;
  value: Support;
  /** Local date, or an instant (ISO 8601). A reading counts by `on`, then by `at`. */
  on: string;
  /** Hybrid logical clock of the recording, sortable as text. */
  at: string;
  quote?: string;
  confidential?: boolean;
}

/** What the seven factors of influence (methodology section 3) say: towards more, towards less, or open. */
export type FactorAnswer = "more" | "less";

export interface Pain {
  /** The business difficulty; empty when not known. */
  difficulty: string;
  /** The personal predicament behind it; empty when not known: then the pain is half dug. */
  predicament: string;
}

/** A person's time at a company. */
export interface Employment {
  /** Id of the company. */
  company: string;
  /** Not known where left out. */
  from?: LocalDate;
  /** The day it ended; left out while it lasts. */
  to?: LocalDate;
}

export interface Person {
  id: string;
  /** The name shown; empty for an address that came without a name. A placeholder is called by its title. */
  name: string;
  /** What the person is called at work: "CFO". */
  title?: string;
  /** Nobody real yet: neither name nor address is known. */
  placeholder?: true;
  /** Addresses as they were seen, in order of appearance. */
  addresses: string[];
  /** Ids of the companies the person is with now, the newest first. */
  companies: string[];
  /** Every company the person is or was with, the newest first. */
  employments: Employment[];
  level: Level | null;
  /** Ids of personal needs (methodology section 5). */
  needs: string[];
  note: string;
  /** The rep's word on whether it is no person to sell to (a list, a machine); left out where nothing was said. */
  noise?: boolean;
  /** Names of the fields (or `set/member`) that are held confidential. */
  confidential: string[];
}

/** A person in a deal. `deal` is null for "no deal yet". */
export interface Stakeholder {
  id: string;
  person: string;
  deal: string | null;
  roles: BuyingRole[];
  influence: Influence | null;
  factors: Partial<Record<string, FactorAnswer>>;
  /** Every reading, oldest first by `on`, then by `at`. */
  support: SupportReading[];
  pain: Pain;
  /** By id of the selling point: how often it was told. */
  told: Record<string, number>;
  /** Ids of the selling points whose key benefit the person confirmed. */
  confirmed: string[];
  left: boolean;
  /** The day on which it came on record that they left; null while they take part. */
  leftOn: LocalDate | null;
  outside: boolean;
  /** Names of the fields (or `set/member`) that are held confidential. */
  confidential: string[];
}

export interface Money {
  /** In the currency's minor unit (cents; for JPY, yen). */
  minor: number;
  /** ISO 4217. */
  currency: string;
}

/** Few in each deal, each tied to the key benefit that it brings this customer (methodology section 8). */
export interface SellingPoint {
  id: string;
  /** As the customer feels it. */
  text: string;
  /** The key benefit; empty when not said. */
  benefit: string;
  /** What sets it apart, and from whom. */
  apart: string;
}

/** "Known, accepted until …": what the rep says to a finding. */
export interface FindingAnswer {
  until: LocalDate;
  reason: string;
  /** Of what the rule looked at when it was answered: where it is another now, the answer holds no more. */
  fingerprint: string;
  /** Points that it would have cost then. */
  weight: number;
  confidential?: true;
}

export interface Deal {
  id: string;
  name: string;
  company: string | null;
  /** What is to be sold; empty when not said. */
  productLine: string;
  /** Key of the version of a playbook that it runs on (`playbookKey`); null: the one that is shipped. */
  playbook: string | null;
  /** Id of the stage in the deal's playbook. */
  stage: string;
  status: DealStatus;
  /** Why it stands so: why it was won, lost, put off; empty when not said. */
  statusReason: string;
  amount: Money | null;
  closeDate: LocalDate | null;
  /** Who else is in the running: names, or `DO_NOTHING`. */
  competitors: string[];
  /** Local date, or an instant where the time is fixed too; null when none is. */
  nextMeeting: string | null;
  /** Colleague's id, or "self"; null when not said. */
  owner: string | null;
  /** Keys of linked threads and CRM records (model.md, identity). */
  threads: string[];
  sellingPoints: SellingPoint[];
  /** Go or no-go, by question (go.ts). */
  go: Partial<Record<string, "yes" | "no">>;
  /** By key of the finding (change.ts). */
  answers: Record<string, FindingAnswer>;
}

/** A value that a field of the deal was given, and the local day; null: it was taken back. */
export interface PastValue {
  value: string | null;
  on: LocalDate;
}

/** What the deal was before, oldest first, the present value last. */
export interface DealPast {
  stages: PastValue[];
  closeDates: PastValue[];
  statuses: PastValue[];
}

/** The competitor that wins most: the customer changes nothing. Shown in the reader's language. */
export const DO_NOTHING = "do-nothing";

/** A firm, under every name and domain it goes by. */
export interface Company {
  id: string;
  /** The name shown comes first. */
  names: string[];
  /** Registrable domains. */
  domains: string[];
  /** Id of the company it belongs to. */
  parent: string | null;
}

export type TaskState = "open" | "done" | "skipped";

/** What is to be done (methodology section 7). */
export interface Task {
  id: string;
  deal: string | null;
  person: string | null;
  /** Role it is for, where it comes from a role; null otherwise. */
  role: string | null;
  title: string;
  due: LocalDate | null;
  state: TaskState;
  /** Why it was skipped; empty otherwise. */
  reason: string;
  /** Local date on which it was done or skipped; null while it is open. */
  closedOn: LocalDate | null;
  /** Task of the playbook that it comes from. */
  from: string | null;
  /** Id of a colleague; null for the rep. */
  owner: string | null;
  /** How it comes again; null when it does not. */
  repeat: Repeat | null;
  note: string;
  /** The sentence it was made of; empty when it was typed. */
  quote: string;
  /** Told in confidence, by the Coach or somebody else. */
  confidential: boolean;
}

export interface Repeat {
  /** Every so many units. */
  every: number;
  unit: "day" | "workday" | "week" | "month";
  /** Of a weekly one: the weekday, Monday 1, Sunday 7. */
  weekday?: number;
  /** Of a monthly one: the day, so that the 31st is the 31st again after a shorter month. */
  day?: number;
}

export interface Interaction {
  id: string;
  kind: InteractionKind;
  /** Local date or instant. */
  when: string;
  deal: string | null;
  /** Person ids of those of the customer's side who took part. */
  theirs: string[];
  /** Who of ours took part: ids of colleagues, or `self`. */
  ours: string[];
  /** What it was read from (thread key and message); null when it was entered by hand. */
  source: string | null;
  /** Ids of further records of the same message, where it was seen in several places. */
  twins?: string[];
  /** The rep holds it confidential. */
  confidential?: true;
}

/** Everything about one deal that a judgement looks at. */
export interface DealInView {
  deal: Deal;
  /** The version that it runs on; the shipped one where none is said, or where that one is not here. */
  playbook: Playbook;
  /** The stakeholders of this deal, each with the person. */
  people: { stakeholder: Stakeholder; person: Person }[];
  interactions: Interaction[];
  /** Open and closed ones; what was deleted is not among them. */
  tasks: Task[];
  past: DealPast;
  /** Names of its company and of those of its people, by id, for texts; a company without a name is left out. */
  companyNames?: Record<string, string>;
}
