/** Asked for often, done as often as it must be. */
import { expect, test } from "vitest";
import { coalesced } from "../../../lib/live/coalesced.ts";

/** Work that waits to be let go, once for each run. */
function work() {
  const runs: { end: () => void; fail: () => void }[] = [];
  const run = () =>
    new Promise<void>((resolve, reject) => {
      runs.push({ end: resolve, fail: () => reject(new Error("failed")) });
    });
  return { runs, ask: coalesced(run) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test("however often it is asked for meanwhile, it is done once more", async () => {
  const { runs, ask } = work();
  const all = [ask(), ask(), ask()];
  expect(runs).toHaveLength(1);
  runs[0]?.end();
  await settled();
  expect(runs).toHaveLength(2);
  runs[1]?.end();
  await Promise.all(all);
  expect(runs).toHaveLength(2);
});

test("what failed is done again when it is next asked for", async () => {
  const { runs, ask } = work();
  const first = ask();
  runs[0]?.fail();
  await expect(first).rejects.toThrow("failed");
  const second = ask();
  expect(runs).toHaveLength(2);
  runs[1]?.end();
  await second;
});

test("what was asked for while it failed is done all the same", async () => {
  const { runs, ask } = work();
  const all = [ask(), ask()];
  runs[0]?.fail();
  await settled();
  runs[1]?.end();
  await Promise.all(all);
  expect(runs).toHaveLength(2);
});
