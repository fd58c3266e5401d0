/**
 * `npm run bench [-- PART …]`: speed as ratios measured side by side in one run. Nothing is asserted; machines differ.
 * Parts: judging, reading, recording, finding, twice, size (Chromium) and, asked for by name only, size-firefox. What the
 * chance of winning is worth is foretold each time.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchCalibration } from "./bench/calibration.ts";
import { benchFinding } from "./bench/finding.ts";
import { benchJudging } from "./bench/judging.ts";
import type { Pair } from "./bench/pair.ts";
import { benchReading } from "./bench/reading.ts";
import { benchRecording } from "./bench/recording.ts";
import { benchSize } from "./bench/size.ts";
import { benchTwice } from "./bench/twice.ts";
import { ROOT } from "./machine/run.ts";

const OUTPUT = join(ROOT, ".output");
const number = (value: number) => value.toPrecision(3);

type Row = Pair & { block?: number };

const PARTS: Record<string, () => Promise<Row[]>> = {
  judging: benchJudging,
  reading: benchReading,
  recording: benchRecording,
  finding: benchFinding,
  twice: benchTwice,
  size: () => benchSize("chromium"),
  "size-firefox": () => benchSize("firefox"),
};
const USUAL = Object.keys(PARTS).filter((part) => part !== "size-firefox");

async function run(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.find((part) => !(part in PARTS));
  if (unknown) throw new Error(`There is no part "${unknown}": ${Object.keys(PARTS).join(", ")}.`);
  const pairs: Row[] = [];
  for (const part of asked.length ? asked : USUAL) pairs.push(...((await PARTS[part]?.()) ?? []));
  console.log("| what | ratio | ms | against, ms | longest block, ms | turns |");
  console.log("| --- | --- | --- | --- | --- | --- |");
  for (const { what, ratio, measured, against, block, turns } of pairs) {
    const cells = [what, number(ratio), number(measured), number(against), block ? number(block) : "", turns];
    console.log(`| ${cells.join(" | ")} |`);
  }
  console.log("\nChance of winning, foretold in markets whose truth is known:\n");
  const calibration = benchCalibration();
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(join(OUTPUT, "bench.json"), `${JSON.stringify({ pairs, calibration }, null, 2)}\n`);
  console.log("Medians; written to .output/bench.json");
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
