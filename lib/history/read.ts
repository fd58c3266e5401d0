/** The facts of a deal or person with all that belongs to it, and the names of what they mention. */

import type { MessageKey } from "../i18n/catalogue.ts";
import { textOf as messageOf } from "../i18n/catalogue.ts";
import { formatDay } from "../i18n/date.ts";
import { language, t } from "../i18n/translate.ts";
import { SELF } from "../records/side.ts";
import { openFacts } from "../share/open-facts.ts";
import type { Fact, Ref, ThingType } from "../store/fact.ts";
import { foldThing, typeOf } from "../store/fold.ts";
import { referenceIn } from "../store/references.ts";
import { splitField } from "../store/schema.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";

/** What belongs to a deal; and to a person: the parts they play. */
const BELONGS: Partial<Record<ThingType, ThingType[]>> = {
  deal: ["stakeholder", "task", "interaction"],
  person: ["stakeholder"],
};

/**
 * Every fact of it, each thing's own index asked, never the whole store.
 * @param shared others can see the screen: only what may be shown.
 */
export async function factsOf(store: Store, about: Ref, shared: boolean): Promise<Fact[]> {
  const types = BELONGS[typeOf(about)] ?? [];
  const parts = await Promise.all(types.map((type) => store.byKey(type, about)));
  const refs = [...new Set([about, ...parts.flat().map(({ ref }) => ref)])];
  const facts = (await Promise.all(refs.map((ref) => store.history(ref)))).flat();
  return shared ? openFacts(facts) : facts;
}

export type Names = ReadonlyMap<Ref, string>;

/** The things that a fact speaks of. */
function mentioned({ about, field, value }: Fact): Ref[] {
  const reference = referenceIn(typeOf(about), field);
  const { member } = splitField(field);
  if (field === "alias" && typeof value === "string") return [about, `${typeOf(about)}:${value}`];
  if (!reference) return [about];
  const { to, place } = reference;
  const id = place === "value" ? value : place === "member" ? member : member?.slice(member.indexOf("/") + 1);
  return typeof id === "string" && id !== "" ? [about, `${to}:${id}`] : [about];
}

type Read = (field: string) => string;

function reader(thing: Thing, shared: boolean): Read {
  return (field) => {
    const held = thing.fields[field];
    return held && !(shared && held.confidential) && typeof held.value === "string" ? held.value : "";
  };
}

function memberOf(thing: Thing, set: string, shared: boolean): string {
  const prefix = `${set}/`;
  const found = Object.entries(thing.fields).find(
    ([field, held]) => field.startsWith(prefix) && held.value && !(shared && held.confidential),
  );
  return found ? (typeof found[1].value === "string" ? found[1].value : found[0].slice(prefix.length)) : "";
}

function contactName(read: Read): string {
  const key = `history.kind.${read("kind")}`;
  const kind = messageOf(key) ? t(key as MessageKey) : "";
  return [kind, formatDay(read("when"), language.value)].filter(Boolean).join(" · ");
}

/** What holds of a thing or, where its making was taken back, what was last said of it: it still goes by that name. */
async function everSaid(store: Store, ref: Ref): Promise<Thing> {
  const facts = (await store.history(ref)).filter(
    ({ about, undoes, value }) => about === ref && !undoes && value !== null && value !== false,
  );
  return foldThing(ref, facts);
}

async function nameOf(store: Store, ref: Ref, shared: boolean): Promise<string> {
  if (ref === `colleague:${SELF}`) return t("side.you");
  const thing = await store.thing(ref);
  // One of several that were joined is called as it was, not by the name of them all.
  const name = thing?.ref === ref ? await nameFrom(store, thing, shared) : "";
  const own = name || (await nameFrom(store, await everSaid(store, ref), shared));
  return own || (thing ? nameFrom(store, thing, shared) : "");
}

async function nameFrom(store: Store, thing: Thing, shared: boolean): Promise<string> {
  const read = reader(thing, shared);
  switch (thing.type) {
    case "stakeholder":
      return read("person") ? nameOf(store, `person:${read("person")}`, shared) : "";
    case "person":
      return read("name") || read("title") || memberOf(thing, "address", shared);
    case "company":
      return memberOf(thing, "name", shared) || memberOf(thing, "domain", shared);
    case "interaction":
      return contactName(read);
    case "task":
      return read("title");
    default:
      return read("name");
  }
}

/** The deals of these parts: in the history of a person, what is said of a part is said in a deal. */
async function dealsOf(store: Store, refs: Ref[], shared: boolean): Promise<[Ref, string][]> {
  const parts = refs.filter((ref) => typeOf(ref) === "stakeholder");
  return Promise.all(
    parts.map(async (ref): Promise<[Ref, string]> => {
      const thing = await store.thing(ref);
      const deal = thing ? reader(thing, shared)("deal") : "";
      return [ref, deal ? await nameOf(store, `deal:${deal}`, shared) : ""];
    }),
  );
}

/** Names of everything that these facts speak of; a part is called by its person, in a person's history by its deal. */
export async function namesIn(
  store: Store,
  facts: readonly Fact[],
  about: Ref,
  shared: boolean,
): Promise<Names> {
  const refs = [...new Set(facts.flatMap(mentioned))];
  const named = await Promise.all(refs.map(async (ref) => [ref, await nameOf(store, ref, shared)] as const));
  const deals = typeOf(about) === "person" ? await dealsOf(store, refs, shared) : [];
  return new Map([...named, ...deals]);
}
