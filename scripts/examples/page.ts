/** The example file, and the table of what is found in it, as the README shows it. */
import type { Backup } from "../../lib/store/backup.ts";
import { BACKUP_FORMAT, BACKUP_VERSION } from "../../lib/store/backup.ts";
import type { JudgedDeal } from "../judge/judge.ts";
import { EXAMPLE_DAY, EXAMPLES } from "./deals.ts";
import { DEVICE, factsOf } from "./facts.ts";

export const EXAMPLE_FILE = "docs/examples/ten-deals.json";
const FROM = "<!-- ten deals: written by `npm run examples` -->";
const TO = "<!-- end of ten deals -->";
const MOST = 4;

export const exampleBackup = (): Backup => ({
  format: BACKUP_FORMAT,
  version: BACKUP_VERSION,
  made: `${EXAMPLE_DAY}T12:00:00.000Z`,
  device: DEVICE,
  facts: EXAMPLES.flatMap(factsOf),
});

/** A fact a line, so that a diff shows what changed. */
export function exampleText({ facts, ...rest }: Backup): string {
  const head = JSON.stringify(rest, null, 2).slice(0, -"\n}".length);
  const lines = facts.map((fact) => `    ${JSON.stringify(fact)}`);
  return `${head},\n  "facts": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

function row({ name, health, findings }: JudgedDeal): string {
  const costly = findings.filter(({ points }) => points > 0);
  const shown = costly.slice(0, MOST).map(({ reason, points }) => `${reason} (${points})`);
  const more = costly.length - shown.length;
  const rest = more > 0 ? `; and ${more} more` : "";
  return `| ${name} | ${health} | ${shown.join("; ")}${rest} |`;
}

/** In the order of the examples. */
export function exampleTable(judged: readonly JudgedDeal[]): string {
  const rows = EXAMPLES.flatMap(({ id }) => judged.filter((deal) => deal.id === id).map(row));
  return ["| deal | health | what costs it most, with the points |", "| --- | --: | --- |", ...rows].join(
    "\n",
  );
}

/** @throws Error where the page has no place for the table. */
export function withTable(page: string, table: string): string {
  const [start, end] = [page.indexOf(FROM), page.indexOf(TO)];
  if (start < 0 || end < start) throw new Error(`README.md has no lines "${FROM}" and "${TO}".`);
  return `${page.slice(0, start + FROM.length)}\n${table}\n${page.slice(end)}`;
}
