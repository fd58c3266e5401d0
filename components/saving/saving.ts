/** Saving as it is clicked: one after another, acknowledged, undoable, tried again when it failed. */
import { signal } from "@preact/signals";
import type { Fact } from "../../lib/store/fact.ts";
import { StoreError } from "../../lib/store/store.ts";
import type { SaveState } from "../base/StatusLine.tsx";

export interface Change {
  /** Match key of the card it belongs to; null for the deal. */
  card: string | null;
  /** Writes it; the last fact is the one that acknowledges. */
  write: () => Promise<Fact[]>;
  /** It writes no fact, and can be taken back all the same. */
  factless?: true;
  /** Takes it back, given the facts it wrote. */
  takeBack: (facts: Fact[]) => Promise<Fact[]>;
}

interface Done {
  change: Change;
  facts: Fact[];
}

/** How many changes can be taken back, one after the other. */
const REMEMBERED = 50;

export const saveState = signal<SaveState>("idle");
/** Fact that acknowledged the last change of each card: `data-saved`. */
export const savedFacts = signal<Record<string, string>>({});
export const undoable = signal<Done[]>([]);
export const failed = signal<Change[]>([]);

let last: Promise<void> = Promise.resolve();
let waiting = 0;

function acknowledge(card: string | null, facts: Fact[]): void {
  const fact = facts.at(-1);
  if (card !== null && fact) savedFacts.value = { ...savedFacts.value, [card]: fact.id };
}

/** What the store holds to be wrong stays wrong: trying it again would fail for ever. */
const isRefused = (error: unknown) =>
  error instanceof StoreError && (error.code === "invalid" || error.code === "future");

/** Runs after everything asked for before; nothing is shown as saved that the store did not acknowledge. */
function inTurn(work: () => Promise<SaveState>): Promise<void> {
  waiting += 1;
  saveState.value = "saving";
  last = last.then(async () => {
    const state = await work();
    waiting -= 1;
    if (waiting === 0 || state === "failed") saveState.value = failed.value.length ? "failed" : state;
  });
  return last;
}

export function save(change: Change): Promise<void> {
  return inTurn(async () => {
    try {
      const facts = await change.write();
      acknowledge(change.card, facts);
      if (facts.length || change.factless)
        undoable.value = [...undoable.value, { change, facts }].slice(-REMEMBERED);
      return "saved";
    } catch (error) {
      if (isRefused(error)) return "refused";
      failed.value = [...failed.value, change];
      return "failed";
    }
  });
}

/** Tries everything again that was not saved. */
export function retry(): void {
  const again = failed.value;
  failed.value = [];
  for (const change of again) void save(change);
}

/** Takes the last change back. */
export function undo(): Promise<void> {
  const done = undoable.value.at(-1);
  if (!done) return Promise.resolve();
  undoable.value = undoable.value.slice(0, -1);
  return inTurn(async () => {
    try {
      acknowledge(done.change.card, await done.change.takeBack(done.facts));
      return "undone";
    } catch {
      undoable.value = [...undoable.value, done];
      return "failed";
    }
  });
}
