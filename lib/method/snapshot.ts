/** How a deal stood at a moment, kept so that its trend is there without judging the past again. */

import { signalsOf } from "./chance/deal-signals.ts";
import { judge } from "./health.ts";
import type { Measured } from "./measures/subject.ts";
import type { DealInView, LocalDate } from "./model.ts";

/** Full: as the rep sees it, a Coach known. `open`: as others may see it. */
export interface Stand {
  health: number;
  height: number;
  depth: number;
}

export interface Snapshot {
  day: LocalDate;
  stage: string;
  full: Stand;
  open: Stand;
  /** What the chance is made of (chance/signals.ts), as it stood then and not as it ended. */
  signals: Measured;
  /** The stage was left on this day; else it was kept with the week. */
  atStageChange: boolean;
}

function standOf(view: DealInView, today: LocalDate, withoutCoach: boolean): Stand {
  const { health, relationshipHeight, depthOfNeed } = judge(view, today, { withoutCoach });
  return { health, height: relationshipHeight.value, depth: depthOfNeed.value };
}

/** @param open the deal as others may see it (lib/share/redaction.ts). */
export function snapshotOf(
  view: DealInView,
  open: DealInView,
  today: LocalDate,
  atStageChange: boolean,
): Snapshot {
  return {
    day: today,
    stage: view.deal.stage,
    full: standOf(view, today, false),
    open: standOf(open, today, true),
    signals: signalsOf(view, today),
    atStageChange,
  };
}
