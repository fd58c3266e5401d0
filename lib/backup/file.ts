/**
 * The backup file: every fact of the store as JSON, the Coach and all that is confidential included. Version 1:
 * `{ format: "rolecall-backup", version: 1, savedAt, device, complete: true, facts }`.
 */
import * as v from "valibot";
import type { Fact } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { StoreError } from "../store/store.ts";
import { checkFact } from "../store/validate.ts";

const FORMAT = "rolecall-backup";
const VERSION = 1;

export interface Backup {
  /** ISO 8601 instant. */
  savedAt: string;
  device: string;
  facts: Fact[];
}

/** Why a file is no backup that can be read. `at`: the number of the fact that is wrong, from 1. */
export class BackupError extends Error {
  readonly code: "not-json" | "not-a-backup" | "newer" | "bad-fact";
  readonly at: number | null;
  constructor(code: BackupError["code"], message: string, at: number | null = null) {
    super(message);
    this.name = "BackupError";
    this.code = code;
    this.at = at;
  }
}

const head = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  device: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  facts: v.array(v.unknown()),
});

/** The text of a complete backup, one fact a line so that two backups can be compared. */
export function backupText({ savedAt, device, facts }: Backup): string {
  const start = JSON.stringify({ format: FORMAT, version: VERSION, savedAt, device, complete: true });
  const lines = facts.map((fact) => JSON.stringify(fact)).join(",\n");
  return `${start.slice(0, -1)},"facts":[\n${lines}\n]}\n`;
}

export async function makeBackup(store: Store, now: Date = new Date()): Promise<Backup> {
  return { savedAt: now.toISOString(), device: store.device, facts: await store.allFacts() };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupError("not-json", "The file is no JSON: it is another file, or only a part of one.");
  }
}

function fact(said: unknown, index: number, now: number): Fact {
  try {
    return checkFact(said, now);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new BackupError("bad-fact", error.message, index + 1);
  }
}

/**
 * Reads a backup; every fact is checked against the schema before any is given back.
 * @throws BackupError
 */
export function readBackup(text: string, now: number = Date.now()): Backup {
  const file = v.safeParse(head, json(text));
  if (!file.success) throw new BackupError("not-a-backup", file.issues[0].message);
  if (file.output.version > VERSION) {
    throw new BackupError("newer", `The backup has version ${file.output.version}.`);
  }
  const { savedAt, device, facts } = file.output;
  return { savedAt, device, facts: facts.map((said, index) => fact(said, index, now)) };
}
