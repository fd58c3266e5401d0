/**
 * `npm run seed -- [--deals 5000] [--people 20000] [--facts 300000] [--seed 1] [--today DATE] --out FILE`: writes a
 * backup file of made-up deals, to be restored under "Data" in the workbench.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { backupOf, momentOf } from "./seed/backup.ts";
import { seed } from "./seed/seed.ts";

const { values } = parseArgs({
  options: {
    deals: { type: "string", default: "5000" },
    people: { type: "string", default: "20000" },
    facts: { type: "string", default: "300000" },
    seed: { type: "string", default: "1" },
    today: { type: "string", default: new Date().toISOString().slice(0, 10) },
    out: { type: "string", default: "seed.json" },
  },
});

try {
  const [deals, people, facts] = [Number(values.deals), Number(values.people), Number(values.facts)];
  const now = momentOf(values.today);
  const made = seed({ deals, people, facts, seed: Number(values.seed), now });
  writeFileSync(values.out, JSON.stringify(backupOf(made, now)));
  console.log(`${made.length} facts about ${deals} deals and ${people} people: ${resolve(values.out)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
