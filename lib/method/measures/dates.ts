/** Close date, how often it was put off, and the next meeting. */
import { daysBetween, localDay } from "../day.ts";
import type { DealInView, LocalDate, PastValue } from "../model.ts";
import { hasHappened } from "../people.ts";
import type { Scene, Subject } from "./subject.ts";

export interface Pushes {
  /** On how many days the close date was put off. */
  times: number;
  /** Days by which, in sum. */
  days: number;
}

/** Of several dates said on one day the last counts: the others were typing, or second thoughts. */
function lastOfEachDay(past: readonly PastValue[]): LocalDate[] {
  return past
    .filter(({ on }, index) => on !== past[index + 1]?.on)
    .flatMap(({ value }) => (value === null ? [] : [value]));
}

export function pushesOf(past: readonly PastValue[]): Pushes {
  const dates = lastOfEachDay(past);
  const moves = dates.slice(1).map((date, index) => daysBetween(dates[index] ?? date, date));
  const later = moves.filter((days) => days > 0);
  return { times: later.length, days: later.reduce((sum, days) => sum + days, 0) };
}

/** Whether a meeting or call lies ahead: set in the deal, or entered as something that is yet to pass. */
function isMeetingAhead({ deal, interactions }: DealInView, today: LocalDate): boolean {
  if (deal.nextMeeting !== null && localDay(deal.nextMeeting) >= today) return true;
  return interactions.some(
    ({ kind, when }) => (kind === "met" || kind === "called") && !hasHappened(when, today),
  );
}

export function ofDates({ view, today }: Scene): Subject {
  const { closeDate, nextMeeting } = view.deal;
  const pushes = pushesOf(view.past.closeDates);
  const ahead = isMeetingAhead(view, today);
  return {
    measures: {
      "close-date": closeDate,
      "close-days": closeDate === null ? null : daysBetween(today, closeDate),
      pushes: pushes.times,
      "pushed-days": pushes.days,
      meeting: ahead ? "fixed" : nextMeeting === null ? "none" : "past",
      "next-meeting": nextMeeting,
    },
    about: [],
    values: {
      count: pushes.times,
      days: pushes.days,
      ...(closeDate === null ? {} : { close: closeDate, late: daysBetween(closeDate, today) }),
      ...(nextMeeting === null ? {} : { meeting: localDay(nextMeeting) }),
    },
  };
}
