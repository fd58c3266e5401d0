/**
 * `npm test [-- PART …]`: everything there is to check, or only the named parts. Ends with one plain line of counts;
 * the exit code is 1 when anything failed.
 */
import { BROWSER_PACKAGES, DISPLAY_PACKAGES, ensurePackages } from "../machine/packages.ts";
import { add, type Counts, line, NONE } from "./counts.ts";
import { failuresOf } from "./failures.ts";
import { PARTS, type Part, reportOf } from "./parts.ts";

const MINUTE = 60_000;
const TOTAL = 50 * MINUTE;
const NEED_BROWSERS = new Set(["pages", "e2e", "prompts", "hosts", "day", "damage"]);

function chosen(names: string[]): Part[] {
  const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length > 0) {
    console.error(
      `No part is called ${unknown.join(", ")}; there are: ${PARTS.map((part) => part.name).join(", ")}.`,
    );
    process.exit(2);
  }
  return names.length === 0 ? PARTS : PARTS.filter((part) => names.includes(part.name));
}

/** What cannot be installed is said here; its tests skip themselves and are counted. */
function prepare(parts: Part[]): void {
  if (!parts.some((part) => NEED_BROWSERS.has(part.name))) return;
  for (const packages of [BROWSER_PACKAGES, DISPLAY_PACKAGES]) {
    const reason = ensurePackages(packages);
    if (reason) console.log(`Will skip what needs it: ${reason}.`);
  }
}

async function runAll(parts: Part[]): Promise<Counts> {
  const start = Date.now();
  const rows: string[] = [];
  const failures: string[] = [];
  let total = NONE;
  for (const part of parts) {
    console.log(`\n== ${part.name} ==`);
    const began = Date.now();
    const left = Math.max(1, Math.min(part.limit * MINUTE, start + TOTAL - began));
    const counts = await part.run(left);
    total = add(total, counts);
    if (counts.failed > 0) failures.push(...failuresOf(reportOf(part.name)));
    rows.push(
      `${part.name.padEnd(8)} ${String(Math.round((Date.now() - began) / 1000)).padStart(5)} s  ${line(counts)}`,
    );
  }
  for (const failure of failures) console.log(`\nFAILED ${failure}`);
  console.log(`\n${rows.join("\n")}\n`);
  return total;
}

const parts = chosen(process.argv.slice(2));
prepare(parts);
const total = await runAll(parts);
console.log(line(total));
process.exit(total.failed > 0 ? 1 : 0);
