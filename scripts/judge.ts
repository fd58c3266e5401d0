/**
 * `npm run judge -- BACKUP.json [--at DATE]`: for each deal of a backup its health, its two measures, its chance and
 * its findings, as JSON; by the facts on record on that day (today, where none is said).
 */
import { BackupError, parseBackup } from "../lib/store/backup.ts";
import { judgeArguments } from "./judge/arguments.ts";
import { judgeBackup } from "./judge/judge.ts";
import { tellFault } from "./judge/where.ts";

const DAY = 24 * 60 * 60 * 1000;

async function run(): Promise<void> {
  const { file, text, at } = judgeArguments(process.argv.slice(2));
  try {
    // A file may be judged as of a day that is yet to come: its facts may be of then.
    const now = Math.max(Date.now(), Date.parse(at) + DAY);
    const { facts } = parseBackup(text, now);
    console.log(JSON.stringify(await judgeBackup(facts, at), null, 2));
  } catch (error) {
    throw error instanceof BackupError ? new Error(tellFault(file, text, error), { cause: error }) : error;
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
