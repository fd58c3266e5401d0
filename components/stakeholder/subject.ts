/** What a person's card is given, and what it can ask for. Plain data: the card knows neither store nor browser. */
import type { Deal, Person, Stakeholder, SupportReading } from "../../lib/method/model.ts";
import { currentSupport } from "../../lib/method/support.ts";
import type { MoveAnswer, Moved } from "../../lib/records/moved.ts";
import type { KeptOut } from "../../lib/records/noise.ts";
import type { Seen } from "../../lib/records/persons.ts";
import type { OwnSide } from "../../lib/records/side.ts";
import type { Standing } from "../../lib/records/standing.ts";
import type { Tag } from "../../lib/records/tagging.ts";

export interface Subject {
  /** Match key: `data-person` (model.md, identity). */
  key: string;
  /** As the page names them; the address stands in where there is no name. */
  name: string;
  address: string | null;
  /** Further addresses by which the page shows them. */
  also: string[];
  /** Company names, in order. */
  companies: string[];
  /** Writes from another company's domain than the one they are with. */
  moved: Moved | null;
  /** Of our side, the rep or a colleague: never tagged. */
  own: OwnSide;
  /** Why they are kept out of the page's people: no person to sell to; null for people. */
  keptOut: KeptOut | null;
  /** null until something was tagged. */
  person: Person | null;
  /** The person in the deal that is edited, or in none yet. */
  stakeholder: Stakeholder | null;
  /** Every deal the person takes part in. */
  deals: Deal[];
  /** People known by this name, where the page gives no address and nobody was picked. */
  sameName: Person[];
}

export interface CardActions {
  /** Settles once it is stored, or in the queue of what was not. */
  tag: (tags: Tag[]) => Promise<void>;
  /** Replaces a reading by the same one with its date or words put right. */
  amend: (reading: SupportReading, change: { on: string; quote: string; confidential: boolean }) => void;
  /** What it means that they write from another company's domain. */
  answerMove: (answer: MoveAnswer) => void;
  /** With the customer, outside, or gone, as far as this deal goes. */
  stand: (as: Standing) => void;
  /** null: no deal yet. */
  chooseDeal: (deal: string | null) => void;
  newDeal: () => void;
  /** The page shows somebody else: another of its people, or an address. */
  correct: (other: Seen) => void;
  /** Does not belong to the page. */
  takeOff: () => void;
  /** Whether an address is the rep's own: nobody to tag. */
  isSelf: (address: string) => boolean;
  /** This is the rep, or a colleague. */
  markOwn: (as: "self" | "side") => void;
  /** Taken for one of ours by the domain, and is not. */
  letIn: () => void;
  /** No person to sell to, or a person after all. */
  sayNoise: (noise: boolean) => void;
  /** Archived, and not any more. */
  bringBack: () => void;
  /** The person of the page is one that is known already. */
  pick: (person: string) => void;
  readSelection: () => Promise<string>;
}

/** What tagging alone asks for, wherever a person stands. */
export interface TagActions extends Pick<CardActions, "tag" | "amend"> {
  /** null where no page is beside it. */
  readSelection: CardActions["readSelection"] | null;
}

/** The reading that holds; null where nobody has read their support yet. */
export function latestReading(stakeholder: Stakeholder | null): SupportReading | null {
  return stakeholder ? currentSupport(stakeholder.support) : null;
}
