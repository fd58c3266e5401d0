/** `npm run bench`: speed as ratios measured side by side in one run. Nothing is asserted; machines differ. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchCalibration } from "./bench/calibration.ts";
import { benchFinding } from "./bench/finding.ts";
import { benchJudging } from "./bench/judging.ts";
import { benchReading } from "./bench/reading.ts";
import { benchRecording } from "./bench/recording.ts";
import { benchTwice } from "./bench/twice.ts";
import { ROOT } from "./machine/run.ts";

const OUTPUT = join(ROOT, ".output");
const number = (value: number) => value.toPrecision(3);

async function run(): Promise<void> {
  const pairs = [
    ...(await benchJudging()),
    ...(await benchReading()),
    ...(await benchRecording()),
    ...(await benchFinding()),
    ...(await benchTwice()),
  ];
  console.log("| what | ratio | ms | against, ms | turns |");
  console.log("| --- | --- | --- | --- | --- |");
  for (const { what, ratio, measured, against, turns } of pairs)
    console.log(`| ${what} | ${number(ratio)} | ${number(measured)} | ${number(against)} | ${turns} |`);
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
