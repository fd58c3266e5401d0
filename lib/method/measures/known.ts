/** What is known of one person: readings and contacts by their age, need, pain. */
import { clockOf } from "../clock.ts";
import { daysBetween, localDay } from "../day.ts";
import { contactInterval, readingHolds } from "../interval.ts";
import type { SupportReading } from "../model.ts";
import { type PainState, painState } from "../pain.ts";
import type { Member } from "../people.ts";
import { currentSupport } from "../support.ts";
import type { Scene } from "./subject.ts";

export interface Known {
  /** Days since the reading that holds; null when there is none. */
  supportAge: number | null;
  /** None, or too old to be trusted. */
  supportOld: boolean;
  /** Days since a meeting, a call or an answer; null when there was none. */
  contactAge: number | null;
  /** Never, or too long ago. */
  contactOverdue: boolean;
  needKnown: boolean;
  pain: PainState;
}

/** A reading without a day of its own is of the day on which it was recorded. */
function dayOfReading({ on, at }: SupportReading): string {
  return on === "" ? localDay(new Date(Number(at.slice(0, 16)) || 0).toISOString()) : localDay(on);
}

export function knownOf({ view, today }: Scene, { stakeholder, person }: Member): Known {
  const reading = currentSupport(stakeholder.support);
  const supportAge = reading && Math.max(0, daysBetween(dayOfReading(reading), today));
  const { last } = clockOf(person.id, view.interactions, today);
  const contactAge = last && Math.max(0, daysBetween(localDay(last.when), today));
  return {
    supportAge,
    supportOld: supportAge === null || supportAge > readingHolds(stakeholder),
    contactAge,
    contactOverdue: contactAge === null || contactAge > contactInterval(stakeholder),
    needKnown: person.needs.length > 0,
    pain: painState(stakeholder.pain),
  };
}
