/** How many checks passed, failed and were skipped, and how they add up. */
import { readFileSync } from "node:fs";

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

/** The one line that `npm test` ends with. */
export const line = ({ passed, failed, skipped }: Counts) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** A command is one check. */
export const ofExit = (code: number): Counts =>
  code === 0 ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };

/**
 * What Vitest's JSON reporter wrote. A run that failed outside its tests (a file that does not load, a report
 * that is missing) counts as one failure, so that it cannot look like success.
 */
export function ofVitest(report: string, code: number): Counts {
  const counts = { ...NONE };
  try {
    const json = JSON.parse(readFileSync(report, "utf8"));
    counts.passed = json.numPassedTests;
    counts.failed = json.numFailedTests;
    counts.skipped = json.numPendingTests + json.numTodoTests;
  } catch {
    return { ...NONE, failed: 1 };
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
