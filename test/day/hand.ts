/** The two ways through the day: the same acts, by keyboard only and by mouse only. */
import type { BuyingRole, Influence, Support } from "../../lib/method/model.ts";
import type { DrivenPage } from "../drivers/driver.ts";
import type { Control, Panel } from "../drivers/panel.ts";
import type { FirstSight } from "./story.ts";
import type { Tally } from "./tally.ts";

export interface Hand {
  readonly way: "keyboard" | "mouse";
  /** Goes to a message, and to the panel beside it. */
  open(mail: number): Promise<void>;
  newDeal(): Promise<void>;
  acceptDeal(): Promise<void>;
  pickDeal(name: string): Promise<void>;
  tagFully(who: string, tags: FirstSight): Promise<void>;
  support(who: string, value: Support): Promise<void>;
  join(): Promise<void>;
  /** The proposed change of company is right, and they still take part in the deal. */
  moved(): Promise<void>;
  contact(who: string, kind: "met" | "called"): Promise<void>;
  task(text: string): Promise<void>;
  copySummary(): Promise<void>;
}

export interface Desk {
  mail: DrivenPage;
  panel: Panel;
  tally: Tally;
}

export type Choice = [control: Control, value: BuyingRole | Influence | `${Support}`];

export const choicesOf = ({ role, influence, support }: FirstSight): Choice[] => [
  ["role", role],
  ["support", `${support}`],
  ["influence", influence],
];
