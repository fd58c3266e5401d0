/** Persons who are likely one, found by the store's index: by each way to write the name, and among those nearby. */
import { hasHan } from "../find/characters.ts";
import { loadPinyin } from "../find/pinyin.ts";
import type { ThingType } from "../store/fact.ts";
import { localKey, sameKey } from "../store/keys.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { idOf, isKept, membersOf, textOf } from "./fields.ts";
import { type NameFace, nameFace } from "./name-face.ts";
import type { Likely } from "./same.ts";
import { fromAddresses, type Known, RARE, reasonsFor } from "./same-reasons.ts";

/** More of one name are not looked through. */
const MOST = 60;
/** A firm, or deal, with more people than this is no neighbourhood. */
const NEIGHBOURS = 150;

const addressesOf = (thing: Thing) => membersOf(thing, "address").map(({ member }) => member);
const namesOf = (thing: Thing) => [
  textOf(thing, "name"),
  ...membersOf(thing, "seen-as").map(({ member }) => member),
];
const faceOf = (thing: Thing): NameFace => nameFace(namesOf(thing), addressesOf(thing));

async function dealsOf(store: Store, thing: Thing): Promise<string[]> {
  const parts = await store.byKey("stakeholder", thing.ref);
  return parts.filter(isKept).flatMap((part) => textOf(part, "deal") || []);
}

/** Where the person works, or worked: as said, or as the address says it. */
async function companiesOf(store: Store, thing: Thing, domains: string[]): Promise<string[]> {
  const owners = await Promise.all(domains.map((domain) => store.byKey("company", domain)));
  return [...membersOf(thing, "company").map(({ member }) => member), ...owners.flat().map(idOf)];
}

async function knownOf(store: Store, thing: Thing, face: NameFace): Promise<Known> {
  const told = fromAddresses(addressesOf(thing));
  return {
    face,
    ...told,
    companies: await companiesOf(store, thing, told.domains),
    deals: await dealsOf(store, thing),
  };
}

/** Keys under which whoever has the same name is found. */
function nameKeys({ keys, sounds, locals }: NameFace): string[] {
  const latin = [...keys, ...sounds];
  return [...latin.map(sameKey), ...latin.map(localKey), ...locals.map(sameKey)];
}

async function each(store: Store, type: ThingType, keys: readonly string[]): Promise<Thing[]> {
  return (await Promise.all(keys.map((key) => store.byKey(type, key)))).flat();
}

/** People of the same firms and deals: a name in another script, or with an initial, has no key to be found by. */
async function neighbours(store: Store, { domains, companies, deals }: Known): Promise<Thing[]> {
  const keys = [...domains.map((domain) => `@${domain}`), ...companies.map((id) => `company:${id}`)];
  const firms = await Promise.all([...new Set(keys)].map((key) => store.byKey("person", key)));
  const parts = await each(
    store,
    "stakeholder",
    [...new Set(deals)].map((id) => `deal:${id}`),
  );
  const ids = [...new Set(parts.filter(isKept).map((part) => textOf(part, "person")))];
  const inDeals = await Promise.all(ids.slice(0, NEIGHBOURS).map((id) => store.thing(`person:${id}`)));
  return [
    ...firms.filter((all) => all.length <= NEIGHBOURS).flat(),
    ...inDeals.filter((one) => one !== undefined),
  ];
}

const eachOnce = (things: Thing[]) => [...new Map(things.map((thing) => [thing.ref, thing])).values()];

export async function samePersons(store: Store, one: Thing): Promise<Likely[]> {
  if (namesOf(one).some(hasHan)) await loadPinyin();
  const known = await knownOf(store, one, faceOf(one));
  const near = await neighbours(store, known);
  if (near.some((thing) => namesOf(thing).some(hasHan))) await loadPinyin();
  const named = await each(store, "person", [...nameKeys(known.face), ...known.addresses]);
  const others = eachOnce([...named.slice(0, MOST), ...near]).filter(
    (thing) => thing.ref !== one.ref && isKept(thing),
  );
  const rare = eachOnce(named).filter((thing) => thing.ref !== one.ref && isKept(thing)).length <= RARE;
  const found = others.map(async (other): Promise<Likely[]> => {
    const face = faceOf(other);
    const bare: Known = { ...known, face, ...fromAddresses(addressesOf(other)) };
    // Most of those nearby have another name: told before anything more is asked.
    if (reasonsFor({ ...known, deals: ["-"] }, { ...bare, deals: ["-"] }, rare).length === 0) return [];
    const reasons = reasonsFor(known, await knownOf(store, other, face), rare);
    return reasons.length ? [{ other, reasons }] : [];
  });
  return (await Promise.all(found)).flat();
}
