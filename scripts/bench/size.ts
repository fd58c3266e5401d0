/** The whole product with much in it against the same with little: two browsers, each asked in turn. */
import { type Kind, missing } from "../../test/drivers/launch.ts";
import { type Pair, pairOf } from "./pair.ts";
import { MEASURES } from "./size/measures.ts";
import type { Taken } from "./size/watch.ts";
import { endWorld, makeWorld, type World } from "./size/world.ts";

const LARGE = { deals: 5_000, people: 20_000, facts: 300_000 };
const SMALL = { deals: 50, people: 200, facts: 3_000 };
const TURNS = 5;

const perThousand = ({ size }: World, { ms }: Taken) => (ms * 1_000) / size.facts;

/** The whole of a start: the browser ended without warning, and opened anew. */
async function coldStart(world: World): Promise<number> {
  await world.browser.kill();
  world.browser = await world.browser.relaunch();
  const [popup] = MEASURES;
  return popup ? (await popup.once(world)).ms : Number.NaN;
}

interface SizePair extends Pair {
  /** The longest time during which the large one's page answered nothing. */
  block?: number;
}

async function measured(large: World, small: World): Promise<SizePair[]> {
  const pairs: SizePair[] = [
    {
      ...pairOf(
        "restore: a thousand facts",
        [perThousand(large, large.restored)],
        [perThousand(small, small.restored)],
      ),
      block: large.restored.block,
    },
  ];
  for (const { what, once } of MEASURES) {
    // The first time does not count: rows are made then, and the browser's caches filled.
    await once(large);
    await once(small);
    const times: [Taken[], number[]] = [[], []];
    for (let turn = 0; turn < TURNS; turn += 1) {
      times[0].push(await once(large));
      times[1].push((await once(small)).ms);
    }
    const block = Math.max(...times[0].map((taken) => taken.block));
    pairs.push({
      ...pairOf(
        what,
        times[0].map(({ ms }) => ms),
        times[1],
      ),
      block,
    });
  }
  pairs.push(
    pairOf("popup after the browser was killed", [await coldStart(large)], [await coldStart(small)]),
  );
  return pairs;
}

/** @throws Error when there is no such browser, or nothing built for it. */
export async function benchSize(kind: Kind): Promise<SizePair[]> {
  const why = missing(kind);
  if (why) throw new Error(`Size cannot be measured: ${why}.`);
  const large = await makeWorld(kind, LARGE);
  try {
    const small = await makeWorld(kind, SMALL);
    try {
      return (await measured(large, small)).map((pair) => ({ ...pair, what: `${kind}, ${pair.what}` }));
    } finally {
      await endWorld(small);
    }
  } finally {
    await endWorld(large);
  }
}
