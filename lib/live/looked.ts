/**
 * When the rep last looked at a deal on this machine, and how its health stood then: kept under one key of
 * storage.local. No facts: looking changes nothing.
 */
import { signal } from "@preact/signals";
import * as v from "valibot";
import { browser } from "../browser.ts";

const KEY = "looked";

/** The deals looked at last so many are kept. */
const KEPT = 500;

const entry = v.object({
  deal: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** Milliseconds since 1970. */
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** null: not known, as others could see the screen. */
  health: v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))), null),
});
/** Version 1. An entry that is wrong falls away by itself. */
const schema = v.object({ version: v.literal(1), deals: v.array(v.unknown()) });

export interface Looked {
  at: number;
  health: number | null;
}

/** By deal, the one looked at longest ago first. */
export type AllLooked = ReadonlyMap<string, Looked>;

/** What storage holds, as far as it is right. */
export function readLooked(stored: unknown): AllLooked {
  const whole = v.safeParse(schema, stored);
  const entries = whole.success ? whole.output.deals.map((one) => v.safeParse(entry, one)) : [];
  return new Map(
    entries.flatMap(({ success, output }) =>
      success ? [[output.deal, { at: output.at, health: output.health }] as const] : [],
    ),
  );
}

/** As it is stored: those looked at last. */
export function storedLooked(all: AllLooked) {
  const kept = [...all].slice(-KEPT);
  return { version: 1, deals: kept.map(([deal, { at, health }]) => ({ deal, at, health })) };
}

/** With a look at this deal as the latest. */
export function withLook(all: AllLooked, deal: string, look: Looked): AllLooked {
  const before = all.get(deal);
  const others = [...all].filter(([id]) => id !== deal);
  return new Map([...others, [deal, { at: look.at, health: look.health ?? before?.health ?? null }]]);
}

export const looked = signal<AllLooked | null>(null);

let starting: Promise<void> | undefined;

/** Reads it, once, and follows the looks of other pages. */
export function startLooked(): Promise<void> {
  starting ??= (async () => {
    browser.storage.local.onChanged.addListener((changes) => {
      if (KEY in changes) looked.value = readLooked(changes[KEY]?.newValue);
    });
    looked.value = readLooked((await browser.storage.local.get(KEY))[KEY]);
  })();
  return starting;
}

/** The rep looks at a deal now; resolves when that is stored. */
export function markLooked(deal: string, health: number | null, now: number = Date.now()): Promise<void> {
  return navigator.locks.request("rolecall-looked", async () => {
    const stored = readLooked((await browser.storage.local.get(KEY))[KEY]);
    const next = withLook(stored, deal, { at: now, health });
    await browser.storage.local.set({ [KEY]: storedLooked(next) });
    looked.value = next;
  });
}
