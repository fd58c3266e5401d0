import { localToday } from "../../lib/records/ids.ts";
import { openCard, redact } from "../../lib/share/redaction.ts";
import type { PanelView } from "./panelView.ts";

/** What the panel shows while others can see the screen: the same redaction as for whatever leaves the machine. */
export function redactedView(view: PanelView): PanelView {
  const options = { today: localToday() };
  return {
    ...view,
    inView: view.inView && redact(view.inView, options).view,
    proposed: view.proposed && {
      ...view.proposed,
      inView: redact(view.proposed.inView, options).view,
    },
    cards: view.cards.map((card) => ({
      ...card,
      ...openCard(card.person, card.stakeholder),
      passed: card.passed.filter(({ confidential }) => !confidential),
      parts: card.parts.map(({ deal, stakeholder }) => ({
        deal,
        stakeholder: openCard(null, stakeholder).stakeholder ?? stakeholder,
      })),
    })),
  };
}
