/** A person with every part they play, for the person's screen. */

import { byWhen } from "../method/day.ts";
import type { Deal, Interaction, Person, Stakeholder } from "../method/model.ts";
import type { Store } from "../store/store.ts";
import { companyName } from "./companies.ts";
import { isKept, isPresent } from "./fields.ts";
import { eachOnce } from "./once.ts";
import { dealView, interactionView, isInteraction, personView, stakeholderView } from "./views.ts";

export interface PersonInView {
  person: Person;
  archived: boolean;
  companies: { id: string; name: string }[];
  /** A part with "no deal yet" has the deal null. */
  parts: { stakeholder: Stakeholder; deal: Deal | null }[];
  /** What passed between us, in whatever deal; the newest first. */
  interactions: Interaction[];
}

async function partsOf(store: Store, id: string): Promise<PersonInView["parts"]> {
  const things = (await store.byKey("stakeholder", `person:${id}`)).filter(isKept);
  const parts = await Promise.all(
    things.map(stakeholderView).map(async (stakeholder) => {
      if (stakeholder.deal === null) return { stakeholder, deal: null };
      const deal = await store.thing(`deal:${stakeholder.deal}`);
      return deal && isPresent(deal) ? { stakeholder, deal: dealView(deal) } : undefined;
    }),
  );
  return parts.filter((part) => part !== undefined);
}

/** Undefined when there is no such person, or it was deleted. */
export async function personInView(store: Store, id: string): Promise<PersonInView | undefined> {
  const thing = await store.thing(`person:${id}`);
  if (!thing || !isPresent(thing)) return undefined;
  const person = personView(thing);
  const [parts, interactions, companies] = await Promise.all([
    partsOf(store, id),
    store.byKey("interaction", `person:${id}`),
    Promise.all(
      person.companies.map(async (company) => ({ id: company, name: await companyName(store, company) })),
    ),
  ]);
  return {
    person,
    archived: !isKept(thing),
    companies,
    parts,
    interactions: eachOnce(interactions.filter(isInteraction).map(interactionView)).sort(byWhen).reverse(),
  };
}
