/** What `npm run judge` is asked: a backup file, and the day to judge on. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { localToday } from "../../lib/records/ids.ts";

export const USAGE = "Usage: npm run judge -- BACKUP.json [--at 2026-11-25]";

export interface Asked {
  file: string;
  text: string;
  /** Local date. */
  at: string;
}

function day(said: string): string {
  const moment = new Date(`${said}T12:00:00Z`);
  const isDay = !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === said;
  if (!isDay) throw new Error(`--at: "${said}" is no day. Write it as 2026-11-25.`);
  return said;
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const why =
      cause instanceof Error && "code" in cause && cause.code === "ENOENT"
        ? "is not there"
        : "cannot be read";
    throw new Error(
      `${file}: the file ${why}. Check its name, or save a backup in the workbench under "Data".`,
      {
        cause,
      },
    );
  }
}

/** @throws Error with a sentence for whoever called. */
export function judgeArguments(list: string[]): Asked {
  const { values, positionals } = parseArgs({
    args: list,
    allowPositionals: true,
    options: { at: { type: "string" } },
  });
  const [file, ...more] = positionals;
  if (!file || more.length) throw new Error(USAGE);
  return { file, text: read(file), at: day(values.at ?? localToday()) };
}
