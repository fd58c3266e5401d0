/** With whom we are in contact, how many people are known, and how long nobody has been heard. */
import { daysBetween, localDay } from "../day.ts";
import type { DealInView, LocalDate } from "../model.ts";
import { contactWith, hasHappened, presentPeople } from "../people.ts";
import { stagePeople } from "../playbook.ts";
import { idsOf, namesOf, type Scene, type Subject } from "./subject.ts";

/** Local day of the last meeting, call or answer; and how often we wrote since. */
function lastHeard({ interactions, people }: DealInView, today: LocalDate) {
  const present = new Set(
    people.filter(({ stakeholder }) => !stakeholder.left).map(({ person }) => person.id),
  );
  const passed = interactions
    .filter(({ when, theirs }) => hasHappened(when, today) && theirs.some((person) => present.has(person)))
    .map(({ kind, when }) => ({ kind, day: localDay(when) }));
  const heard = passed.filter(({ kind }) => kind !== "we-wrote").map(({ day }) => day);
  const last = heard.reduce<LocalDate | null>((newest, day) => (newest && newest > day ? newest : day), null);
  const since = passed.filter(({ kind, day }) => kind === "we-wrote" && last !== null && day > last);
  return { last, unanswered: since.length };
}

export function ofContacts({ view, stage, today }: Scene): Subject {
  const people = presentPeople(view);
  const inContact = people.filter(({ person }) => contactWith(person.id, view.interactions, today).any);
  const { last, unanswered } = lastHeard(view, today);
  const days = last && Math.max(0, daysBetween(last, today));
  const wanted = stagePeople(stage);
  return {
    measures: {
      people: inContact.length,
      known: people.length,
      "people-missing": Math.max(0, wanted - people.length),
      "silent-days": days,
      unanswered,
      status: view.deal.status,
    },
    about: idsOf(inContact),
    values: {
      names: namesOf(inContact),
      count: people.length,
      wanted,
      unanswered,
      ...(days === null ? {} : { days }),
    },
  };
}
