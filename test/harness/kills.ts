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

/** The kill's moment is what is random here: the one wait that is for time and not for a condition. */
async function writeAndKill(browser: DrivenBrowser, port: number, milliseconds: number): Promise<void> {
  await startWriters(browser, port);
  await pause(milliseconds);
  await browser.kill();
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
  await page.close();
  return {
    acknowledged: listener.acknowledged.size,
    missing,
    restored: found.recovery.restored,
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
      const killedAfter = Math.round(50 + chance() * 1_500);
      await writeAndKill(browser, listener.port, killedAfter);
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
