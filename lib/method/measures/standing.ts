/** Who stands with us, and whether anybody among them decides; who else is in the running; go or no-go. */
import { coverage, wonOver } from "../coverage.ts";
import { goState } from "../go.ts";
import { isDecisive } from "../interval.ts";
import { DO_NOTHING } from "../model.ts";
import { idsOf, namesOf, type Scene, type Subject } from "./subject.ts";

export function ofStanding({ view, stage, today }: Scene): Subject {
  const won = wonOver(view, today);
  const { competitors } = view.deal;
  const share = coverage(view, stage, today);
  return {
    measures: {
      coverage: share,
      "won-over": won.length,
      "won-over-decisive": won.filter(({ stakeholder }) => isDecisive(stakeholder)).length,
      competitors: competitors.length,
      "do-nothing": competitors.includes(DO_NOTHING),
      go: goState(view.deal),
    },
    about: idsOf(won),
    values: { names: namesOf(won), coverage: share, count: won.length },
  };
}
