/** What is likely twice, in Node: all pairs among 20,000 people and their companies, against parsing their rows. */
import { loadPinyin } from "../../lib/find/pinyin.ts";
import { likelyPairs } from "../../lib/lists/duplicates.ts";
import { personRow } from "../../lib/lists/person-row.ts";
import type { Scene } from "../../lib/lists/spec.ts";
import { companyView, personView, stakeholderView } from "../../lib/records/views.ts";
import type { ThingType } from "../../lib/store/fact.ts";
import { foldAll } from "../../lib/store/fold-all.ts";
import { isPointer } from "../../lib/store/union.ts";
import { momentOf } from "../seed/backup.ts";
import { seed } from "../seed/seed.ts";
import { inTurns, type Pair } from "./pair.ts";

const TURNS = 7;
const TODAY = "2026-11-25";
const SIZE = { deals: 5_000, people: 20_000, facts: 300_000, seed: 1, now: momentOf(TODAY) };

const byId = <R extends { id: string }>(rows: R[]) => new Map(rows.map((row) => [row.id, row]));

function sceneOf(): Scene {
  const things = [...foldAll(seed(SIZE)).values()].filter((one) => !isPointer(one));
  const of = (type: ThingType) => things.filter((thing) => thing.type === type);
  const parts = Map.groupBy(of("stakeholder").map(stakeholderView), ({ person }) => person);
  const people = of("person").map((thing) => {
    const person = personView(thing);
    return personRow({ person, archived: false, parts: parts.get(person.id) ?? [], interactions: [] }, TODAY);
  });
  return {
    shared: false,
    today: TODAY,
    owners: new Map(),
    people: byId(people),
    companies: byId(of("company").map((thing) => ({ ...companyView(thing), archived: false }))),
    deals: new Map(),
  };
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export async function benchTwice(): Promise<Pair[]> {
  await loadPinyin();
  const scene = sceneOf();
  const text = JSON.stringify([...scene.people.values()]);
  // What a row tells is kept as long as the row: each turn has rows of its own, as a page has at its start.
  const fresh = (): Scene => ({ ...scene, people: byId(JSON.parse(text)) });
  const pair = await inTurns(
    `all that is likely twice among ${scene.people.size} people / parsing their rows`,
    TURNS,
    () => {
      const now = fresh();
      return timed(() => likelyPairs(now));
    },
    () => timed(() => JSON.parse(text)),
  );
  return [pair];
}
