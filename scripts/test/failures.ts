/** What failed and why, said once more at the very end: a log is often cut to its last lines. */
import { readFileSync } from "node:fs";

/** Enough for the message and where it was thrown. */
const LINES = 12;

const start = (text: string) => text.split("\n").slice(0, LINES).join("\n");

/** The failed tests of what Vitest's JSON reporter wrote, each with its first lines; none where there is no report. */
export function failuresOf(report: string): string[] {
  try {
    const files: {
      name: string;
      message: string;
      assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
    }[] = JSON.parse(readFileSync(report, "utf8")).testResults;
    return files.flatMap(({ name, message, assertionResults }) => [
      ...(message ? [`${name}\n${start(message)}`] : []),
      ...assertionResults
        .filter(({ status }) => status === "failed")
        .map(({ fullName, failureMessages }) => `${fullName}\n${start(failureMessages.join("\n"))}`),
    ]);
  } catch {
    return [];
  }
}
