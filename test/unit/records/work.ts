/** A rep's work on a few persons, deals and companies, joining and splitting among it: any of it, and done. */
import * as fc from "fast-check";
import { changeOfCompany } from "../../../lib/records/employments.ts";
import { isKept } from "../../../lib/records/fields.ts";
import { recordPassed } from "../../../lib/records/interactions.ts";
import { keepApart, merge, split } from "../../../lib/records/merge.ts";
import { type Tag, tag } from "../../../lib/records/tagging.ts";
import { doTask, makeTask } from "../../../lib/records/tasks.ts";
import { personView } from "../../../lib/records/views.ts";
import type { Mergeable } from "../../../lib/store/aliases.ts";
import type { Fact, FactDraft, Ref } from "../../../lib/store/fact.ts";
import type { Store } from "../../../lib/store/store.ts";

/** "cfo" is a placeholder: nobody knows a name or an address. */
export const PERSONS = ["p0", "p1", "p2", "cfo"];
export const DEALS = ["erp", "plant", "boilers"];
export const COMPANIES = ["old", "new"];
export const JOINABLE: Record<"person" | "deal" | "company", string[]> = {
  person: PERSONS,
  deal: DEALS,
  company: COMPANIES,
};
export type Joinable = keyof typeof JOINABLE;

const said = (about: Ref, field: string, value: FactDraft["value"] = true): FactDraft => ({
  about,
  field,
  value,
});

/** Everybody and everything that the work is about. */
export async function begin(store: Store): Promise<void> {
  const persons = PERSONS.flatMap((id) =>
    id === "cfo"
      ? [said("person:cfo", "title", "the CFO")]
      : [
          said(`person:${id}`, "name", `Person ${id}`),
          said(`person:${id}`, `address/${id}@firm.test`, `${id}@firm.test`),
        ],
  );
  const deals = DEALS.flatMap((id) => [said(`deal:${id}`, "name", id), said(`deal:${id}`, "company", "old")]);
  const companies = COMPANIES.map((id) => said(`company:${id}`, `name/${id}`));
  await store.record([...persons, ...deals, ...companies]);
  const placed = { seen: { name: "", address: null }, person: "cfo", deal: "erp" };
  await tag(store, placed, [{ kind: "role", role: "economic-buyer", holds: true }]);
}

type Act = (store: Store, last: Fact[]) => Promise<Fact[]>;
export interface Work {
  /** For a failing example to be read by. */
  does: string;
  /** Where it joins, or splits. */
  joins?: { type: Joinable; from: string; into: string };
  splits?: { type: Joinable; id: string };
  /** Where it takes somebody out of a deal. */
  takesOut?: { who: string; where: string };
  act: Act;
}

const person = fc.constantFrom(...PERSONS);
const deal = fc.constantFrom(...DEALS, null);
const company = fc.constantFrom(...COMPANIES);
const day = fc.integer({ min: 1, max: 20 }).map((number) => `2026-11-${String(number).padStart(2, "0")}`);

const nobody = { name: "", address: null };
const tags =
  (who: string, where: string | null, ...all: Tag[]): Act =>
  async (store) =>
    (await tag(store, { seen: nobody, person: who, deal: where }, all)).facts;

const anyTag: fc.Arbitrary<Tag> = fc.oneof(
  fc.record({
    kind: fc.constant("support" as const),
    value: fc.constantFrom(-3 as const, 0 as const, 3 as const),
    on: day,
    confidential: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("role" as const),
    role: fc.constantFrom("coach" as const, "user-buyer" as const),
    holds: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("need" as const), need: fc.constant("power"), holds: fc.boolean() }),
  fc.record({ kind: fc.constant("predicament" as const), text: fc.constantFrom("x", "y") }),
);

const tagging: fc.Arbitrary<Work> = fc.tuple(person, deal, anyTag).map(([who, where, one]) => ({
  does: `tag ${who} in ${where}: ${JSON.stringify(one)}`,
  act: tags(who, where, one),
}));

const puttingIn: fc.Arbitrary<Work> = fc
  .tuple(person, fc.constantFrom(...DEALS))
  .map(([who, where]) => ({ does: `put ${who} into ${where}`, act: tags(who, where) }));

export const takeOut = (who: string, where: string): Work => ({
  does: `take ${who} out of ${where}`,
  takesOut: { who, where },
  act: async (store) => {
    const parts = await store.byKey("stakeholder", `person:${who}`);
    const deal = (await store.thing(`deal:${where}`))?.ref.slice("deal:".length);
    const found = parts.filter(isKept).find(({ fields }) => fields.deal?.value === deal);
    return found ? store.record([said(found.ref, "archived")]) : [];
  },
});
const takingOut = fc.tuple(person, fc.constantFrom(...DEALS)).map(([who, where]) => takeOut(who, where));

const taskMade: fc.Arbitrary<Work> = fc.tuple(person, deal).map(([who, where]) => ({
  does: `task for ${who} in ${where}`,
  act: (store) => makeTask(store, { title: "call", person: who, deal: where }),
}));

const taskDone: fc.Arbitrary<Work> = person.map((who) => ({
  does: `a task of ${who} done`,
  act: async (store) => {
    const [task] = await store.byKey("task", `person:${who}`);
    return task ? doTask(store, task.ref.slice("task:".length), "2026-11-24") : [];
  },
}));

const met: fc.Arbitrary<Work> = fc.tuple(person, deal, day).map(([who, where, when]) => ({
  does: `met ${who} in ${where}`,
  act: async (store) =>
    (await recordPassed(store, { kind: "met", when, deal: where, theirs: [{ person: who }], ours: [] }))
      .facts,
}));

/** Two messages, each of a minute of its own: what passed within one minute is one message (lib/records/once.ts). */
const SENT = { m1: "2026-11-10T08:00:00.000Z", m2: "2026-11-10T09:30:00.000Z" };

let messages = 0;
const wrote: fc.Arbitrary<Work> = fc
  .tuple(person, deal, fc.constantFrom("m1" as const, "m2" as const))
  .map(([who, where, source]) => ({
    does: `${who} wrote ${source} in ${where}`,
    act: (store) => {
      messages += 1;
      const about: Ref = `interaction:${source}-${messages}`;
      return store.record([
        said(about, "source", source),
        said(about, `theirs/${who}`),
        said(about, "when", SENT[source]),
        said(about, "kind", "they-wrote"),
        ...(where ? [said(about, "deal", where)] : []),
      ]);
    },
  }));

const moved: fc.Arbitrary<Work> = fc.tuple(person, company, day).map(([who, where, on]) => ({
  does: `${who} went to ${where}`,
  act: async (store) => {
    const thing = await store.thing(`person:${who}`);
    return thing ? store.record(changeOfCompany(personView(thing), where, on)) : [];
  },
}));

/** Fields of one value, which the one that stays keeps; in confidence now and then, and of a day. */
const saidOfOne: fc.Arbitrary<Work> = fc
  .record({
    what: fc.constantFrom(
      ...PERSONS.map((id) => [`person:${id}`, "name"] as const),
      ...DEALS.flatMap((id) => ["name", "stage", "process"].map((field) => [`deal:${id}`, field] as const)),
    ),
    value: fc.constantFrom("x", "y"),
    on: fc.option(day, { nil: undefined }),
    confidential: fc.boolean(),
  })
  .map(({ what: [about, field], value, on, confidential }) => ({
    does: `${about} ${field}: ${value}`,
    act: async (store) => {
      const root = await store.thing(about as Ref);
      const draft = {
        ...said(root?.ref ?? (about as Ref), field, value),
        confidential,
        ...(on ? { on } : {}),
      };
      return store.record([draft]);
    },
  }));

const kinds = fc.constantFrom<Joinable>("person", "person", "deal", "company");
const two = kinds.chain((type) =>
  fc.shuffledSubarray(JOINABLE[type], { minLength: 2, maxLength: 2 }).map(([from = "", into = ""]) => ({
    type,
    from,
    into,
  })),
);

const joining: fc.Arbitrary<Work> = two.map((joins) => ({
  does: `join ${joins.type} ${joins.from} into ${joins.into}`,
  joins,
  act: (store) => merge(store, joins.type as Mergeable, joins.from, joins.into),
}));
/** As another device says it, which knew nothing of what was joined here: round in circles, and past the root. */
const joinedElsewhere: fc.Arbitrary<Work> = two.map(({ type, from, into }) => ({
  does: `elsewhere: join ${type} ${from} into ${into}`,
  act: (store) => store.record([said(`${type}:${from}`, "alias", into)]),
}));
const splitting: fc.Arbitrary<Work> = two.map(({ type, from }) => ({
  does: `split ${type} ${from}`,
  splits: { type, id: from },
  act: (store) => split(store, `${type}:${from}`),
}));
const refusing: fc.Arbitrary<Work> = two.map(({ type, from, into }) => ({
  does: `${type} ${from} is not ${into}`,
  act: (store) => keepApart(store, type, from, into),
}));
const undoing: fc.Arbitrary<Work> = fc.constant({
  does: "undo",
  act: async (store, last) => (last.length ? store.undo(last.map(({ id }) => id)) : []),
});

const ordinary = [
  { weight: 6, arbitrary: tagging },
  { weight: 2, arbitrary: puttingIn },
  takingOut,
  { weight: 2, arbitrary: taskMade },
  taskDone,
  { weight: 2, arbitrary: met },
  { weight: 2, arbitrary: wrote },
  { weight: 2, arbitrary: moved },
  { weight: 2, arbitrary: saidOfOne },
];

/** What a rep does all day, without joining. */
export const ordinaryWork = fc.oneof(...ordinary);
export const anyWork = fc.oneof(
  ...ordinary,
  { weight: 6, arbitrary: joining },
  { weight: 2, arbitrary: joinedElsewhere },
  { weight: 3, arbitrary: splitting },
  refusing,
  { weight: 2, arbitrary: undoing },
);
export const anyJoin = joining;
/** People put into deals, and joined before and after. */
export const gathering = fc.oneof({ weight: 3, arbitrary: puttingIn }, { weight: 2, arbitrary: joining });

/** Shown by what it does, where an example fails. */
export const works = (one: fc.Arbitrary<Work>, most: number) =>
  fc.array(one, { maxLength: most, size: "max" });

export async function doAll(store: Store, all: Work[]): Promise<void> {
  let last: Fact[] = [];
  for (const one of all) last = await one.act(store, last);
}
