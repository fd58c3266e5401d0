/** A few rounds of what `npm run soak` does sixty times: the browser killed while three contexts write. */
import { describe, expect, test } from "vitest";
import { findBrowser } from "../../scripts/machine/browsers.ts";
import { killRounds } from "../harness/kills.ts";

describe.each(["chromium", "firefox"] as const)("%s", (kind) => {
  test.skipIf(!findBrowser(kind))("six kills lose nothing acknowledged", async () => {
    const rounds = await killRounds({ kind, rounds: 6, seed: 20_261_125 });
    expect(rounds).toHaveLength(6);
    expect(rounds.map((round) => round.missing)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(rounds.at(-1)?.acknowledged).toBeGreaterThan(0);
    expect(rounds.every((round) => !round.copies.includes("UNEQUAL"))).toBe(true);
  });
});
