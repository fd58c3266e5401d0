/** Recording, in a real Chromium: a fact into both copies against the same fact into IndexedDB (strict) alone. */
import { command, launchHarness, openHarness } from "../../test/harness/drive.ts";
import { buildHarness } from "../../test/harness/extension.ts";
import type { Times } from "../../test/harness/times.ts";
import { type Pair, pairOf } from "./pair.ts";

const TURNS = 60;

export async function benchRecording(): Promise<Pair[]> {
  const browser = await launchHarness("chromium", { extension: await buildHarness("chromium") });
  try {
    const page = await openHarness(browser);
    const { both, alone } = await command<Times>(page, "times", TURNS);
    return [pairOf("record: both copies / IndexedDB strict alone", both, alone)];
  } finally {
    await browser.close();
  }
}
