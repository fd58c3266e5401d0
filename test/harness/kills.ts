/**
 * Rounds of SIGKILL at random moments while two pages and the background write. What the last round acknowledged is
 * looked for when the next one starts, on the same profile, so that damage that shows late is found too.
 */
import type { DrivenBrowser } from "../drivers/driver.ts";
import { removeProfile, temporaryProfile } from "../drivers/process.ts";
import { command, launchHarness, openHarness, report } from "./drive.ts";
import { buildHarness, type Kind } from "./extension.ts";
import { type Listener, listen } from "./listener.ts";

export interface Round {
  round: number;
  /** Milliseconds of writing before the kill. */
  killedAfter: number;
  /** Acknowledged so far, this round's included. */
  acknowledged: number;
  /** Found missing after this round's kill, of all acknowledged so far. */
  missing: number;
  restored: number;
  copies: string;
  /** Facts that the kill caught both packed and single. */
  twice: number;
}

/** Small, and the same on every machine (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function startWriters(browser: DrivenBrowser, port: number): Promise<void> {
  const first = await openHarness(browser);
  const second = await openHarness(browser);
  await command(first, "writeInBackground", { port, writer: "background", batch: 3 });
  await command(second, "write", { port, writer: "workbench", batch: 10 });
  await command(first, "write", { port, writer: "panel", batch: 1 });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Every third kill comes in the middle of a packing, as far as a test can hit it. */
const PACKING_EVERY = 3;
const LONGEST_WAIT_FOR_PACKING = 8_000;

/** The kill's moment is what is random here: the one wait that is for time and not for a condition. */
async function writeAndKill(
  browser: DrivenBrowser,
  listener: Listener,
  milliseconds: number,
  inPacking: boolean,
): Promise<number> {
  await startWriters(browser, listener.port);
  const from = Date.now();
  await pause(milliseconds);
  if (inPacking) await Promise.race([listener.packing(), pause(LONGEST_WAIT_FOR_PACKING)]);
  const after = Date.now() - from;
  await browser.kill();
  return after;
}

async function check(
  browser: DrivenBrowser,
  listener: Listener,
): Promise<Omit<Round, "round" | "killedAfter">> {
  const page = await openHarness(browser);
  const found = await report(page);
  const held = new Set(found.facts);
  const missing = [...listener.acknowledged].filter((id) => !held.has(id)).length;
  const same = new Set(found.local).size === held.size && new Set(found.database).size === held.size;
  await command(page, "seen");
  return {
    acknowledged: listener.acknowledged.size,
    missing,
    restored: found.recovery.restored,
    twice: found.twice,
    copies: `${found.recovery.copies.map((copy) => copy.state).join(" ")}${same ? "" : " UNEQUAL"}`,
  };
}

export interface Plan {
  kind: Kind;
  rounds: number;
  seed: number;
  onRound?: (round: Round) => void;
}

/** @throws when a writer was refused: a store that does not save is no store that loses nothing. */
export async function killRounds({ kind, rounds, seed, onRound }: Plan): Promise<Round[]> {
  const extension = await buildHarness(kind);
  const profile = temporaryProfile(kind);
  const listener = await listen();
  const chance = random(seed);
  const done: Round[] = [];
  let browser = await launchHarness(kind, { extension, profile });
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const moment = Math.round(50 + chance() * 1_500);
      const inPacking = round % PACKING_EVERY === 0;
      const killedAfter = await writeAndKill(browser, listener, moment, inPacking);
      browser = await launchHarness(kind, { extension, profile });
      done.push({ round, killedAfter, ...(await check(browser, listener)) });
      onRound?.(done.at(-1) as Round);
    }
  } finally {
    await browser.kill().catch(() => undefined);
    listener.close();
    removeProfile(profile);
  }
  if (listener.failures.length)
    throw new Error(`Writers were refused: ${listener.failures.slice(0, 3).join("; ")}`);
  return done;
}
