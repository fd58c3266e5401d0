import type { Subject } from "../stakeholder/subject.ts";
import type { PanelView } from "./panelView.ts";

/** The people of a page as their cards show them, the correspondent first. */
export function subjectsOf({ cards, own }: PanelView): Subject[] {
  return cards.map((card) => ({
    key: card.key,
    name: card.seen.name || card.person?.name || "",
    address: card.seen.address,
    companies: card.company ? [card.company] : [],
    own: own.get(card.key) ?? null,
    person: card.person,
    stakeholder: card.stakeholder,
    deals: card.parts.map(({ deal }) => deal),
    sameName: card.person ? [] : card.named,
  }));
}
