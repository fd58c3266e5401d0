import { matchKey } from "../../lib/identity/match-key.ts";
import type { Subject } from "../stakeholder/subject.ts";
import type { PanelView } from "./panelView.ts";

/** The people of a page as their cards show them, the correspondent first. */
export function subjectsOf({ cards, own }: PanelView): Subject[] {
  return cards.map((card) => ({
    key: card.key,
    name: card.seen.name || card.person?.name || "",
    address: card.seen.address,
    companies: card.company ? [card.company] : [],
    own: card.seen.address !== null && own.has(matchKey(card.seen.address)),
    person: card.person,
    stakeholder: card.stakeholder,
    deals: card.parts.map(({ deal }) => deal),
    sameName: card.person ? [] : card.named,
  }));
}
