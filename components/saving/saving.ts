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
  /** Does it again, given the facts that took it back. */
  again: (undone: Fact[]) => Promise<Fact[]>;
  /** What it is called, given the facts it wrote. */
  named: (facts: Fact[]) => Promise<Words>;
}

/** Whole, and as it may be read while others can see the screen; "" where there is nothing to say. */
export interface Words {
  whole: string;
  open: string;
}

/** One step that was written, and can be taken back and done again. */
interface Done {
  change: Change;
  facts: Fact[];
  /** The facts that took it back; none while it stands. */
  undone: Fact[];
  /** What it is called, asked while everything it made still has its name. */
  words: Words | null;
}

/** What was last taken back, or done again. */
interface Told extends Words {
  way: "undone" | "redone";
}

/** How many changes can be taken back, one after the other. */
const REMEMBERED = 50;

export const saveState = signal<SaveState>("idle");
/** Fact that acknowledged the last change of each card: `data-saved`. */
export const savedFacts = signal<Record<string, string>>({});
export const undoable = signal<Done[]>([]);
/** What was taken back and can be done again, the last one last. */
export const redoable = signal<Done[]>([]);
/** Null once something else was done. */
export const told = signal<Told | null>(null);
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

/** What cannot be named is taken back all the same. */
const wordsFor = ({ change, facts }: Done): Promise<Words> =>
  change.named(facts).catch(() => ({ whole: "", open: "" }));

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

/** Runs once everything asked for before is written: what it says holds for what is asked for after it. */
export function afterwards(work: () => void): void {
  last = last.then(work);
}

export function save(change: Change): Promise<void> {
  return inTurn(async () => {
    try {
      const facts = await change.write();
      acknowledge(change.card, facts);
      if (facts.length || change.factless) {
        undoable.value = [...undoable.value, { change, facts, undone: [], words: null }].slice(-REMEMBERED);
        redoable.value = [];
        told.value = null;
      }
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

const without = (all: Done[], one: Done) => all.filter((other) => other !== one);

interface Way {
  way: Told["way"];
  from: typeof undoable;
  to: typeof undoable;
  does: (done: Done) => Promise<Done>;
}

const BACK: Way = {
  way: "undone",
  from: undoable,
  to: redoable,
  does: async (done) => ({ ...done, undone: await done.change.takeBack(done.facts) }),
};

const FORTH: Way = {
  way: "redone",
  from: redoable,
  to: undoable,
  does: async (done) => {
    await done.change.again(done.undone);
    return { ...done, undone: [] };
  },
};

let gone = 0;

/** How often something was taken back, or done again: what was meant before that tells nothing any more. */
export const stepsGone = (): number => gone;

/** The last step of one list goes over to the other, and is told. In turn: what is written first counts. */
function go({ way, from, to, does }: Way): Promise<void> {
  return inTurn(async () => {
    const done = from.value.at(-1);
    if (!done) return told.peek()?.way ?? "idle";
    try {
      const words = done.words ?? (await wordsFor(done));
      const moved = { ...(await does(done)), words };
      acknowledge(done.change.card, moved.undone.length ? moved.undone : done.facts);
      from.value = without(from.value, done);
      to.value = [...to.value, moved];
      told.value = { way, ...words };
      gone += 1;
      return way;
    } catch {
      return "failed";
    }
  });
}

/** Takes the last change back. */
export const undo = (): Promise<void> => go(BACK);

/** Does again what was taken back last. */
export const redo = (): Promise<void> => go(FORTH);
