/** What passed between us, as the rep says it: met, called, they wrote, we wrote; recorded, changed, deleted. */
import { byWhen } from "../method/day.ts";
import type { Interaction, InteractionKind } from "../method/model.ts";
import type { Fact, FactDraft, Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { currentId } from "./current.ts";
import { flagOf } from "./fields.ts";
import { newId } from "./ids.ts";
import { oneAtATime } from "./lock.ts";
import { eachOnce } from "./once.ts";
import { partFor } from "./parts.ts";
import { newPerson, personSeen, type Seen } from "./persons.ts";
import { SELF } from "./side.ts";
import { interactionView, isInteraction } from "./views.ts";

/** Somebody of theirs: known, by id; or seen on the page, who is then known by the same write. */
export type Participant = { person: string } | { seen: Seen };

export interface Passed {
  kind: InteractionKind;
  /** Local date. */
  when: string;
  /** null: no deal yet. */
  deal: string | null;
  theirs: Participant[];
  /** Ids of colleagues, or `self`; nobody named: the rep. */
  ours: string[];
  /** Held confidential from the start. */
  confidential?: boolean;
}

export interface Recorded {
  /** Id of the interaction. */
  id: string;
  /** The interaction's own facts come last. */
  facts: Fact[];
}

const members = (about: Ref, set: "theirs" | "ours", ids: readonly string[], value = true): FactDraft[] =>
  [...new Set(ids)].map((id) => ({ about, field: `${set}/${id}`, value }));

/** Whoever we spoke with about a deal takes part in it. */
async function takingPart(store: Store, one: Participant, deal: string | null) {
  const known = "person" in one ? one.person : (await personSeen(store, one.seen))?.id;
  const person = known || !("seen" in one) ? { id: known ?? "", drafts: [] } : newPerson(one.seen);
  const part = deal ? await partFor(store, person.id, deal, true) : null;
  const isNew = part !== null && part.drafts.length > 0;
  return { id: person.id, drafts: [...person.drafts, ...(isNew ? part.drafts : [])] };
}

/**
 * Records what passed. People who were not known, or not in the deal, are so by the same write.
 * @throws StoreError when it was not acknowledged; nothing of the call is held then.
 */
export function recordPassed(store: Store, passed: Passed): Promise<Recorded> {
  return oneAtATime(async () => {
    const people = [];
    for (const one of passed.theirs) people.push(await takingPart(store, one, passed.deal));
    const id = newId();
    const about: Ref = `interaction:${id}`;
    const said: FactDraft[] = [
      ...members(
        about,
        "theirs",
        people.map((person) => person.id),
      ),
      ...members(about, "ours", passed.ours.length ? passed.ours : [SELF]),
      ...(passed.deal ? [{ about, field: "deal", value: passed.deal }] : []),
      { about, field: "when", value: passed.when },
      { about, field: "kind", value: passed.kind },
    ];
    const facts = await store.record([
      ...people.flatMap(({ drafts }) => drafts),
      ...(passed.confidential ? said.map((draft) => ({ ...draft, confidential: true })) : said),
    ]);
    return { id, facts };
  });
}

export interface PassedChange {
  kind?: InteractionKind;
  when?: string;
  deal?: string | null;
  /** Whether it is held confidential. */
  confidential?: boolean;
  /** By person id: took part, or did not. */
  theirs?: Record<string, boolean>;
  /** By colleague id or `self`. */
  ours?: Record<string, boolean>;
}

/** All records of what is shown as one: a message may have been seen in two folders. */
const refsOf = ({ id, twins = [] }: Interaction): Ref[] =>
  [id, ...twins].map((one) => `interaction:${one}` as const);

const sides = (about: Ref, set: "theirs" | "ours", said: Record<string, boolean> = {}): FactDraft[] =>
  Object.entries(said).map(([id, value]) => ({ about, field: `${set}/${id}`, value }));

/** What was said in confidence of an interaction, said again: it is held confidential no more. */
async function openedAgain(store: Store, about: Ref): Promise<FactDraft[]> {
  const thing = await store.thing(about);
  return Object.entries(thing?.fields ?? {}).flatMap(([field, held]) =>
    held.confidential && held.value !== null ? [{ about, field, value: held.value }] : [],
  );
}

/** Whoever took part in what moves to another deal takes part in that one. */
async function movingTo(store: Store, { theirs }: Interaction, deal: string): Promise<FactDraft[]> {
  const parts = [];
  for (const person of theirs) parts.push(await takingPart(store, { person }, deal));
  return parts.flatMap(({ drafts }) => drafts);
}

function saidOf(about: Ref, { kind, when, deal, theirs, ours }: PassedChange): FactDraft[] {
  return [
    ...(kind ? [{ about, field: "kind", value: kind }] : []),
    ...(when ? [{ about, field: "when", value: when }] : []),
    ...(deal === undefined ? [] : [{ about, field: "deal", value: deal }]),
    ...sides(about, "theirs", theirs),
    ...sides(about, "ours", ours),
  ];
}

/** What is held confidential stays so whatever is changed of it, until that is taken back by `confidential: false`. */
export function changePassed(store: Store, interaction: Interaction, change: PassedChange): Promise<Fact[]> {
  const { confidential = interaction.confidential ?? false, deal } = change;
  const kind = change.kind ?? (change.confidential ? interaction.kind : undefined);
  const said = { ...change, ...(kind ? { kind } : {}) };
  return oneAtATime(async () => {
    const refs = refsOf(interaction);
    const opened = change.confidential === false ? refs.map((about) => openedAgain(store, about)) : [];
    const drafts = refs
      .flatMap((about) => saidOf(about, said))
      .map((draft) => (confidential ? { ...draft, confidential } : draft));
    return store.record([
      ...(deal ? await movingTo(store, interaction, deal) : []),
      ...(await Promise.all(opened)).flat(),
      ...drafts,
    ]);
  });
}

/** Deleted: in no list and no judgement, and not recorded again from the same message. Undo brings it back. */
export const deletePassed = (store: Store, interaction: Interaction): Promise<Fact[]> =>
  store.record(refsOf(interaction).map((about) => ({ about, field: "deleted", value: true })));

/** What passed with a person in whatever deal, each message once; the newest first. */
export async function passedWith(store: Store, person: string): Promise<Interaction[]> {
  const id = await currentId(store, `person:${person}`);
  const things = await store.byKey("interaction", `person:${id}`);
  const held = things.filter((thing) => isInteraction(thing) && flagOf(thing, `theirs/${id}`));
  return eachOnce(held.map(interactionView)).sort(byWhen).reverse();
}
