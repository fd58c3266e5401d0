/**
 * Facts as a screen that others see may show them: the same rules as the redaction of a deal (lib/share/redaction.ts),
 * for what is told fact by fact. What a Coach told us stays closed though somebody is a Coach no longer.
 */
import type { Fact, Ref } from "../store/fact.ts";
import { splitField } from "../store/schema.ts";

/** What a Coach tells us: of the part in a deal, and of the person. */
const TOLD_BY_COACH = new Set([
  "difficulty",
  "predicament",
  "criteria",
  "response-mode",
  "personal-win",
  "note",
]);

/** Said in confidence of one of these, the whole thing is: nothing of it may be named. */
const WHOLE: Record<string, string[]> = {
  stakeholder: ["person", "deal"],
  task: ["title", "person", "deal", "note"],
  interaction: ["kind", "when", "theirs", "deal", "source"],
};

const typeOf = (ref: Ref) => ref.slice(0, ref.indexOf(":"));
const isCoachRole = ({ field }: Fact) => field === "role/coach";

/** A task that the method gives for a Coach. */
const isForCoach = ({ about, field, value }: Fact) =>
  typeOf(about) === "task" && field === "role" && value === "coach";

function closedThings(facts: readonly Fact[]): Set<Ref> {
  const closed = facts.filter(
    (fact) =>
      isForCoach(fact) ||
      (fact.confidential && WHOLE[typeOf(fact.about)]?.includes(splitField(fact.field).name)),
  );
  return new Set(closed.map(({ about }) => about));
}

/** Parts that are or were a Coach's, and the persons in them. */
function coachesIn(facts: readonly Fact[]): Set<Ref> {
  const parts = new Set(
    facts.filter((fact) => isCoachRole(fact) && fact.value === true).map(({ about }) => about),
  );
  const persons = facts
    .filter(({ about, field }) => field === "person" && parts.has(about))
    .map(({ value }): Ref => `person:${String(value)}`);
  return new Set([...parts, ...persons]);
}

/** A reading put right in confidence is no less told in confidence: the day's last one decides. */
function closedReadings(facts: readonly Fact[]): Set<string> {
  const readings = facts.filter(({ field }) => field === "support");
  const byDay = Map.groupBy(readings, ({ about, on }) => `${about} ${on?.slice(0, 10) ?? ""}`);
  const closed = [...byDay.values()].filter(
    (ofDay) => ofDay.reduce((last, fact) => (fact.at > last.at ? fact : last)).confidential,
  );
  return new Set(closed.flat().map(({ id }) => id));
}

/** @param facts whole histories of a deal or person with all that belongs to it, so that a Coach is known as one. */
export function openFacts(facts: readonly Fact[]): Fact[] {
  const closed = closedThings(facts);
  const coaches = coachesIn(facts);
  const readings = closedReadings(facts);
  return facts.flatMap((fact) => {
    if (fact.confidential || isCoachRole(fact) || closed.has(fact.about) || readings.has(fact.id)) return [];
    if (!coaches.has(fact.about)) return [fact];
    if (TOLD_BY_COACH.has(splitField(fact.field).name)) return [];
    const { evidence: _, ...open } = fact;
    return [open];
  });
}
