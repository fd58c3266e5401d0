import { addressesOf } from "../../lib/records/card.ts";
import type { Subject } from "../stakeholder/subject.ts";
import type { PanelView } from "./panelView.ts";

/** Whose card is open from the start: the correspondent, or the first person who is not of our side. */
export const firstOf = (subjects: Subject[]): Subject | undefined =>
  subjects.find(({ own, keptOut }) => !own && !keptOut);

/** The people of a page as their cards show them, the correspondent first. */
export function subjectsOf({ cards, own, keptOut, moved }: PanelView): Subject[] {
  return cards.map((card) => ({
    key: card.key,
    name: card.seen.name || card.person?.name || "",
    address: card.seen.address,
    also: addressesOf(card).filter((address) => address !== card.seen.address),
    companies: card.company ? [card.company] : [],
    moved: moved.get(card.key) ?? null,
    own: own.get(card.key) ?? null,
    keptOut: keptOut.get(card.key) ?? null,
    person: card.person,
    stakeholder: card.stakeholder,
    deals: card.parts.map(({ deal }) => deal),
    sameName: card.person ? [] : card.named,
  }));
}
