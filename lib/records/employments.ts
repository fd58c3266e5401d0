/** Whom a person works for, over time: one fact per company, with the days it began and ended where they are known. */
import type { Employment, LocalDate, Person } from "../method/model.ts";
import type { FactDraft } from "../store/fact.ts";

/** The person is, or was, with the company. Says all of the period: what is left out is not known, or lasts. */
export function employmentDraft(person: string, { company, from, to }: Employment): FactDraft {
  return {
    about: `person:${person}`,
    field: `company/${company}`,
    value: { ...(from ? { from } : {}), ...(to ? { to } : {}) },
  };
}

/** The company was wrong: it was another one all the time. Nobody else's company changes by it. */
export function correctedCompany(person: string, wrong: Employment, company: string): FactDraft[] {
  if (company === wrong.company) return [];
  return [noEmploymentDraft(person, wrong.company), employmentDraft(person, { ...wrong, company })];
}

/** It was never so. */
export const noEmploymentDraft = (person: string, company: string): FactDraft => ({
  about: `person:${person}`,
  field: `company/${company}`,
  value: null,
});

/** Where the person is now. */
export const current = ({ employments }: Person): Employment[] =>
  employments.filter(({ to }) => to === undefined);

/**
 * The person went to another company: what lasted ends on that day, the new one begins. What began later than that day
 * ends on the day it began.
 */
export function changeOfCompany(person: Person, company: string, on: LocalDate): FactDraft[] {
  const ended = current(person)
    .filter((one) => one.company !== company)
    .map((one) => employmentDraft(person.id, { ...one, to: one.from && one.from > on ? one.from : on }));
  return [...ended, employmentDraft(person.id, { company, from: on })];
}
