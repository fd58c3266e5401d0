/** Rows from what the store says now. A thing that was deleted, or is there no more, has no row. */
import { dealRow } from "../lists/deal-row.ts";
import { personRow } from "../lists/person-row.ts";
import type { CompanyRow, DealRow, PersonRow } from "../lists/rows.ts";
import type { LocalDate } from "../method/model.ts";
import { dealInView } from "../records/deals.ts";
import { idOf, isKept, isPresent } from "../records/fields.ts";
import { eachOnce } from "../records/once.ts";
import {
  companyView,
  interactionView,
  isInteraction,
  personView,
  stakeholderView,
} from "../records/views.ts";
import type { Reader } from "../store/store.ts";
import type { Thing } from "../store/things.ts";

/** A row, or the id of what has none. */
export type Made<R> = R | { gone: string };

/** What is united with another (its alias) is answered as that other, and has no row of its own. */
async function standing(reader: Reader, type: "deal" | "person" | "company", id: string) {
  const thing = await reader.thing(`${type}:${id}`);
  return thing && idOf(thing) === id && isPresent(thing) ? thing : undefined;
}

/**
 * All that was said of it was taken back, so that nothing is left to call it by: no list shows it. Without a name a thing
 * stands all the same while it is kept: a deal may be made before it is named.
 */
const isNothing = (thing: Thing, names: readonly string[]): boolean => !isKept(thing) && names.length === 0;

export async function makeDealRow(reader: Reader, id: string, today: LocalDate): Promise<Made<DealRow>> {
  const thing = await standing(reader, "deal", id);
  const view = thing && (await dealInView(reader, id));
  if (!view || isNothing(thing, view.deal.name ? [view.deal.name] : [])) return { gone: id };
  return dealRow({ view, archived: !isKept(thing) }, today);
}

export async function makePersonRow(reader: Reader, id: string, today: LocalDate): Promise<Made<PersonRow>> {
  const thing = await standing(reader, "person", id);
  const person = thing && personView(thing);
  if (!person || isNothing(thing, [...person.addresses, ...(person.name ? [person.name] : [])]))
    return { gone: id };
  const [stakeholders, interactions] = await Promise.all([
    reader.byKey("stakeholder", `person:${id}`),
    reader.byKey("interaction", `person:${id}`),
  ]);
  const shown = {
    person,
    archived: !isKept(thing),
    parts: stakeholders.filter(isKept).map(stakeholderView),
    interactions: eachOnce(interactions.filter(isInteraction).map(interactionView)),
  };
  return personRow(shown, today);
}

export async function makeCompanyRow(reader: Reader, id: string): Promise<Made<CompanyRow>> {
  const thing = await standing(reader, "company", id);
  const company = thing && companyView(thing);
  if (!company || isNothing(thing, [...company.names, ...company.domains])) return { gone: id };
  return { ...company, archived: !isKept(thing) };
}
