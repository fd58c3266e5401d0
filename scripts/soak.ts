/** The long runs: `npm run soak -- [--rounds 60] [--seed 1] [--browser chromium|firefox]`. Kills with a table of what was lost. */
import { parseArgs } from "node:util";
import type { Kind } from "../test/harness/extension.ts";
import { killRounds, type Round } from "../test/harness/kills.ts";
import { findBrowser } from "./machine/browsers.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
    browser: { type: "string" },
  },
});

const line = (cells: (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);

function tell({ round, killedAfter, acknowledged, missing, restored, copies, twice }: Round): void {
  line([round, killedAfter, acknowledged, missing, restored, twice, copies]);
}

const kinds = (values.browser ? [values.browser] : ["chromium", "firefox"]) as Kind[];
let lost = 0;
for (const kind of kinds) {
  if (!findBrowser(kind)) {
    console.log(`${kind}: skipped, it is not on this machine.`);
    continue;
  }
  console.log(`\n## Kills while three contexts write: ${kind}, seed ${values.seed}\n`);
  line([
    "round",
    "killed after (ms)",
    "acknowledged so far",
    "missing",
    "restored",
    "packing cut short",
    "copies found",
  ]);
  line(["---", "---", "---", "---", "---", "---", "---"]);
  const rounds = await killRounds({
    kind,
    rounds: Number(values.rounds),
    seed: Number(values.seed),
    onRound: tell,
  });
  lost += rounds.reduce((sum, round) => sum + round.missing, 0);
  console.log(`\n${kind}: ${rounds.length} rounds, ${rounds.at(-1)?.acknowledged ?? 0} acknowledged.`);
}
console.log(`\nMissing: ${lost}`);
process.exitCode = lost ? 1 : 0;
