/** What a rep sees of a person, deal or company, in atoms that joining and splitting may neither lose nor double. */
import { dealInView } from "../../../lib/records/deals.ts";
import { isKept } from "../../../lib/records/fields.ts";
import { passedWith } from "../../../lib/records/interactions.ts";
import { THING_TYPES } from "../../../lib/store/fact.ts";
import type { Store } from "../../../lib/store/store.ts";
import type { Thing } from "../../../lib/store/things.ts";
import { byRef } from "./devices.ts";
import { DEALS, type Joinable, PERSONS } from "./work.ts";

/** Every reading, by the fact that said it, with nothing put away. */
export async function readings(store: Store): Promise<string[]> {
  const parts = (await store.things("stakeholder")).filter(isKept);
  return parts.flatMap(({ series }) => (series.support ?? []).map(({ fact }) => fact)).sort();
}

async function ofPerson(store: Store, id: string): Promise<string[]> {
  const [parts, tasks, passed, thing] = [
    (await store.byKey("stakeholder", `person:${id}`)).filter(isKept),
    await store.byKey("task", `person:${id}`),
    await passedWith(store, id),
    await store.thing(`person:${id}`),
  ];
  return [
    ...parts.flatMap(({ series }) => (series.support ?? []).map(({ fact }) => `reading ${fact}`)),
    ...tasks.map(({ ref }) => ref),
    ...passed.map(({ source, id: own }) => `passed ${source ?? own}`),
    ...Object.keys(thing?.fields ?? {}).filter((field) => /^(address|company)\//.test(field)),
  ];
}

async function ofDeal(store: Store, id: string): Promise<string[]> {
  const view = await dealInView(store, id);
  const tasks = await store.byKey("task", `deal:${id}`);
  return [
    ...(view?.people ?? []).map(({ person }) => `person ${person.id}`),
    ...(view?.interactions ?? []).map(({ source, id: own }) => `passed ${source ?? own}`),
    ...tasks.map(({ ref }) => ref),
  ];
}

async function ofCompany(store: Store, id: string): Promise<string[]> {
  const [deals, people] = [
    await store.byKey("deal", `company:${id}`),
    await store.byKey("person", `company:${id}`),
  ];
  return [...deals, ...people].map(({ ref }) => ref);
}

const OF: Record<Joinable, (store: Store, id: string) => Promise<string[]>> = {
  person: ofPerson,
  deal: ofDeal,
  company: ofCompany,
};

/** Each once: what is shown under one of them is shown under it once. */
export async function shownOf(store: Store, type: Joinable, ids: string[]): Promise<string[]> {
  const all = await Promise.all(ids.map((id) => OF[type](store, id)));
  return [...new Set(all.flat())].sort();
}

/** What stands twice that should stand once: a person's parts in a deal, a deal's people, what passed. */
export async function doubled(store: Store): Promise<string[]> {
  const twice = (all: string[]) => all.filter((one, index) => all.indexOf(one) !== index);
  const parts = await Promise.all(
    PERSONS.map(async (id) => {
      const held = (await store.byKey("stakeholder", `person:${id}`)).filter(isKept);
      return twice(held.map(({ fields }) => `${id} in ${fields.deal?.value ?? "none"}`));
    }),
  );
  const deals = await Promise.all(DEALS.map(async (id) => twice(await ofDeal(store, id))));
  return [...parts, ...deals].flat();
}

/** Said of being one, or not: nothing of what is known of them. */
const SAID_OF_JOINING = /^(alias|apart\/.*)$/;

const bare = ({ ref, fields, series }: Pick<Thing, "ref" | "fields" | "series">) => ({
  ref,
  fields: Object.fromEntries(
    Object.entries(fields)
      .filter(([field]) => !SAID_OF_JOINING.test(field))
      .map(([field, { value, on, confidential }]) => [field, { value, on, confidential }]),
  ),
  series: Object.fromEntries(
    Object.entries(series).map(([field, all]) => [field, all.map(({ fact }) => fact)]),
  ),
});

/** Everything known, but for what was said of joining. */
export const known = (things: Pick<Thing, "ref" | "fields" | "series">[]) =>
  things
    .map(bare)
    .filter(({ fields, series }) => Object.keys({ ...fields, ...series }).length > 0)
    .sort(byRef);

export const everything = async (store: Store) =>
  known((await Promise.all(THING_TYPES.map((type) => store.things(type)))).flat());
