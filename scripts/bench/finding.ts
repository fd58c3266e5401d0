/** The find box, in Node: one letter's answer among 5,000 deals, 20,000 people and their tasks, against a bare scan of the texts. */
import { Finder } from "../../lib/find/finder.ts";
import { loadPinyin } from "../../lib/find/pinyin.ts";
import type { Row } from "../../lib/find/row.ts";
import { FOUND_TYPES, namesOf, rowOf } from "../../lib/find/rows.ts";
import type { Fact, Ref, ThingType } from "../../lib/store/fact.ts";
import { foldThing, typeOf } from "../../lib/store/fold.ts";
import { momentOf } from "../seed/backup.ts";
import { seed } from "../seed/seed.ts";
import { inTurns, type Pair } from "./pair.ts";

const TURNS = 15;
const SIZE = { deals: 5_000, people: 20_000, facts: 300_000, seed: 1, now: momentOf("2026-11-25") };

/** What is typed: a name, a slip of the finger, initials, a sound, two words, a character. */
const TYPED = ["anna", "kovasc", "zw", "zhangw", "erp roll", "李", "nobody at all"];

function rowsOf(facts: Fact[]): Row[] {
  const wanted = facts.filter(({ about }) => (FOUND_TYPES as readonly ThingType[]).includes(typeOf(about)));
  const things = [...Map.groupBy(wanted, ({ about }) => about)].map(([ref, about]) => foldThing(ref, about));
  const names = new Map<Ref, string[]>(things.map((thing) => [thing.ref, namesOf(thing, false)]));
  return things.flatMap((thing) => rowOf(thing, names, false)?.row ?? []);
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export async function benchFinding(): Promise<Pair[]> {
  await loadPinyin();
  const rows = rowsOf(seed(SIZE));
  const finder = new Finder();
  for (const row of rows) finder.put(row);
  const texts = rows.map(({ title, texts: others }) => [title, ...others].join("\n").toLowerCase());
  const pairs: Pair[] = [];
  for (const typed of TYPED) {
    pairs.push(
      await inTurns(
        `find “${typed}” among ${rows.length} rows / scan of their texts`,
        TURNS,
        () => timed(() => finder.find(typed, 30)),
        () => timed(() => texts.filter((text) => text.includes(typed))),
      ),
    );
  }
  return pairs;
}
