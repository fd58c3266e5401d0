/** The backup file: every fact, as JSON (docs/backup.md). Reading checks all of it before anything is written. */
import * as v from "valibot";
import { atOnce, inTurns } from "../turns.ts";
import type { Fact } from "./fact.ts";
import { readingJson } from "./json-steps.ts";
import { type Store, StoreError } from "./store.ts";
import { checkFact } from "./validate.ts";

export const BACKUP_FORMAT = "rolecall-backup";
export const BACKUP_VERSION = 1;

export interface Backup {
  format: typeof BACKUP_FORMAT;
  version: typeof BACKUP_VERSION;
  /** Instant at which it was made. */
  made: string;
  /** The device that made it. */
  device: string;
  facts: Fact[];
  /** The rep's settings, as lib/live/settings.ts keeps them. */
  settings?: Record<string, unknown>;
}

/**
 * Why a file is not taken. `message` is the sentence in English; `code` and `values` are for the sentence on screen
 * (lib/i18n/texts/store.ts, `backup.error.<code>`).
 */
export class BackupError extends Error {
  readonly code: "not-json" | "not-backup" | "newer" | "bad-fact" | "future";
  readonly values: Record<string, string | number>;
  constructor(
    code: BackupError["code"],
    message: string,
    values: Record<string, string | number> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "BackupError";
    this.code = code;
    this.values = values;
  }
}

/** Everything the store holds, ready for `JSON.stringify`. */
export async function makeBackup(
  store: Store,
  now: Date,
  settings?: Record<string, unknown>,
): Promise<Backup> {
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    made: now.toISOString(),
    device: store.device,
    facts: await store.allFacts(),
    ...(settings ? { settings } : {}),
  };
}

const envelope = v.object({
  made: v.pipe(v.string(), v.isoTimestamp()),
  device: v.string(),
  facts: v.array(v.unknown()),
  settings: v.optional(v.record(v.string(), v.unknown())),
});

/** Steps from one version of the file to the next, by the version they start from (none yet). Never edited once released. */
const STEPS: Record<number, (file: Record<string, unknown>) => Record<string, unknown>> = {};

function* readJson(text: string): Generator<number, unknown> {
  try {
    return yield* readingJson(text);
  } catch (cause) {
    throw new BackupError(
      "not-json",
      "This file is no backup, or only a part of one: it is not JSON. Choose another file.",
      {},
      { cause },
    );
  }
}

function notBackup(what: string, where: string): never {
  throw new BackupError("not-backup", `This file is no Rolecall backup: ${what} Choose another file.`, {
    where,
  });
}

function migrated(said: unknown): Record<string, unknown> {
  if (typeof said !== "object" || said === null || Array.isArray(said))
    return notBackup("it is no object.", "format");
  let file = said as Record<string, unknown>;
  if (file.format !== BACKUP_FORMAT) return notBackup(`its "format" is not "${BACKUP_FORMAT}".`, "format");
  const version = file.version;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return notBackup('its "version" is no number.', "version");
  }
  if (version > BACKUP_VERSION) {
    throw new BackupError(
      "newer",
      `This backup was made by a newer Rolecall (version ${version} of the file; this one reads ${BACKUP_VERSION}). Update the extension.`,
      { version, known: BACKUP_VERSION },
    );
  }
  for (let from = version; from < BACKUP_VERSION; from += 1) file = STEPS[from]?.(file) ?? file;
  return file;
}

/** Numbers are counted from 1, as people count. */
function checkNumbered(said: unknown, number: number, now: number): Fact {
  try {
    return checkFact(said, now);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const code = error.code === "future" ? "future" : "bad-fact";
    throw new BackupError(
      code,
      `Fact ${number} of this backup cannot be read: ${error.message} Nothing was taken over. Choose another backup.`,
      { number, where: error.where ?? "fact" },
      { cause: error },
    );
  }
}

/** The same as `parseBackup`, in steps. */
function* parsing(text: string, now: number): Generator<number, Backup> {
  const result = v.safeParse(envelope, migrated(yield* readJson(text)));
  if (!result.success) {
    const [issue] = result.issues;
    const where = v.getDotPath(issue) ?? "facts";
    return notBackup(`"${where}" is wrong (${issue.message}).`, where);
  }
  const { made, device, facts: said, settings } = result.output;
  const facts: Fact[] = [];
  for (const one of said) {
    facts.push(checkNumbered(one, facts.length + 1, now));
    yield text.length;
  }
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    made,
    device,
    facts,
    ...(settings ? { settings } : {}),
  };
}

/**
 * Reads a backup file whole. What it holds is untrusted: it may have been edited, or cut.
 * @param now milliseconds since 1970: facts more than a day later are refused.
 * @throws BackupError
 */
export const parseBackup = (text: string, now: number): Backup => atOnce(parsing(text, now));

/** The same, however long the file is, with the page drawing and taking input meanwhile. */
export const parseBackupInTurns = (text: string, now: number): Promise<Backup> => inTurns(parsing(text, now));

/** How many facts become one part of a file. */
const FACTS_PER_PART = 500;

function* writing({ facts, ...rest }: Backup): Generator<number, string[]> {
  const parts = [`${JSON.stringify(rest).slice(0, -1)},"facts":[`];
  for (let start = 0; start < facts.length; start += FACTS_PER_PART) {
    const some = JSON.stringify(facts.slice(start, start + FACTS_PER_PART)).slice(1, -1);
    parts.push(start > 0 ? `,${some}` : some);
    yield start;
  }
  return [...parts, "]}"];
}

/** The text of a backup file, in parts that belong one behind the other. */
export const backupText = (backup: Backup): Promise<string[]> => inTurns(writing(backup));
