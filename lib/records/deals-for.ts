/** Deals that people can be spoken with about: those they take part in, and those of their companies. */
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { confidentialFields, idOf, isKept, membersOf, textOf } from "./fields.ts";

/** A part that may not be named tells of a deal that may not be, either. */
const mayTell = (part: Thing) => {
  const held = confidentialFields(part);
  return !held.includes("deal") && !held.includes("person");
};

async function dealsOf(store: Store, person: string, shared: boolean): Promise<Thing[]> {
  const parts = (await store.byKey("stakeholder", `person:${person}`)).filter(isKept);
  const told = parts.filter((part) => !shared || mayTell(part));
  const own = await Promise.all(told.map((part) => store.thing(`deal:${textOf(part, "deal")}`)));
  const thing = await store.thing(`person:${person}`);
  const held = thing && shared ? confidentialFields(thing) : [];
  const firms = thing ? membersOf(thing, "company").map(({ member }) => member) : [];
  const open = firms.filter((firm) => !held.includes(`company/${firm}`));
  const ofFirms = await Promise.all(open.map((firm) => store.byKey("deal", `company:${firm}`)));
  return [...own, ...ofFirms.flat()].filter((deal) => deal !== undefined);
}

/**
 * @param shared others can see the screen: nothing confidential tells of a deal.
 * @returns each once, by name
 */
export async function dealsFor(
  store: Store,
  people: readonly string[],
  shared: boolean,
): Promise<{ id: string; name: string }[]> {
  const found = await Promise.all(people.map((person) => dealsOf(store, person, shared)));
  const names = new Map(
    found
      .flat()
      .filter(isKept)
      .map((deal) => [idOf(deal), textOf(deal, "name")]),
  );
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((left, right) => left.name.localeCompare(right.name));
}
