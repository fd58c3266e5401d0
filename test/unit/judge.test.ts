/** `npm run judge`: the ten example deals, and what it says of a faulty file. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BackupError, parseBackup } from "../../lib/store/backup.ts";
import { EXAMPLE_DAY, EXAMPLES } from "../../scripts/examples/deals.ts";
import {
  EXAMPLE_FILE,
  exampleBackup,
  exampleTable,
  exampleText,
  withTable,
} from "../../scripts/examples/page.ts";
import { judgeArguments } from "../../scripts/judge/arguments.ts";
import { judgeBackup } from "../../scripts/judge/judge.ts";
import { tellFault } from "../../scripts/judge/where.ts";

const NOW = Date.parse("2026-11-26T00:00:00Z");
const file = readFileSync(EXAMPLE_FILE, "utf8");
const judged = await judgeBackup(parseBackup(file, NOW).facts, EXAMPLE_DAY);

/** What a seller would say of each first. */
const MUST_SAY: Record<string, string[]> = {
  healthy: [],
  "single-threaded": ["single-contact", "few-people"],
  "no-economic-buyer": ["economic-buyer-unclear"],
  veto: ["technical-veto", "influential-opponent", "support-fell"],
  slipping: ["close-date-pushed", "close-date-past", "no-next-meeting"],
  friendly: ["nobody-decides", "economic-buyer-no-contact"],
  "no-next-meeting": ["no-next-meeting"],
  ghosted: ["deal-silent", "no-next-meeting", "contact-overdue"],
  "coach-gone": ["coach-left", "no-coach"],
  ahead: ["stage-ahead", "go-missing"],
};

describe("the ten example deals", () => {
  it("are in the file as they are written down, and in the README as they are judged (npm run examples)", () => {
    expect(file).toBe(exampleText(exampleBackup()));
    const readme = readFileSync("README.md", "utf8");
    expect(readme).toBe(withTable(readme, exampleTable(judged)));
  });

  it.each(EXAMPLES.map(({ id }) => id))("%s: says what a seller would say", (id) => {
    const deal = judged.find((one) => one.id === id);
    const costly = deal?.findings.filter(({ points }) => points > 0).map(({ rule }) => rule);
    expect(costly).toEqual(expect.arrayContaining(MUST_SAY[id] ?? ["no such deal"]));
    const lost = deal?.findings.reduce((sum, { points }) => sum + points, 0);
    expect(deal?.health).toBe(100 - (lost ?? 0));
    expect(deal?.chance.low).toBeLessThanOrEqual(deal?.chance.p ?? 0);
  });

  it("stand in an order that a seller would put them in", () => {
    const healthOf = (id: string) => judged.find((one) => one.id === id)?.health ?? 0;
    expect(healthOf("healthy")).toBeGreaterThan(90);
    for (const { id } of EXAMPLES) expect(healthOf("healthy")).toBeGreaterThanOrEqual(healthOf(id));
    expect(healthOf("single-threaded")).toBeLessThan(50);
  });

  it("are judged as of a day by what was on record then", async () => {
    const then = await judgeBackup(parseBackup(file, NOW).facts, "2026-09-01");
    expect(then.length).toBe(EXAMPLES.length);
    expect(then.find(({ id }) => id === "slipping")?.findings.map(({ rule }) => rule)).not.toContain(
      "close-date-pushed",
    );
    expect(await judgeBackup(parseBackup(file, NOW).facts, "2026-07-01")).toEqual([]);
  });
});

function faultOf(text: string): string {
  try {
    parseBackup(text, NOW);
  } catch (error) {
    if (error instanceof BackupError) return tellFault("mine.json", text, error);
  }
  return "";
}

describe("what it is asked", () => {
  it.each(["2026-13-01", "2026-02-30", "tomorrow", "26-11-25"])("--at %s is no day", (at) => {
    expect(() => judgeArguments([EXAMPLE_FILE, "--at", at])).toThrow(/is no day. Write it as 2026-11-25/);
  });

  it("is a file that is there", () => {
    expect(judgeArguments([EXAMPLE_FILE, "--at", EXAMPLE_DAY])).toMatchObject({ at: EXAMPLE_DAY });
    expect(() => judgeArguments(["nowhere.json"])).toThrow(/nowhere.json: the file is not there/);
    expect(() => judgeArguments([])).toThrow(/Usage/);
  });
});

describe("a faulty file", () => {
  const change = (find: string | RegExp, by: string) => faultOf(file.replace(find, by));

  it("is told with line, place, what is wrong and what to do", () => {
    expect(change('"field":"stage"', '"field":"stagge"')).toMatch(
      /^mine\.json, line \d+, facts\[\d+\].*no field "stagge".*Choose another backup/,
    );
    expect(change('"version": 1', '"version": 7')).toMatch(
      /^mine\.json, line 3, version: .*Update the extension/,
    );
    expect(change('"facts"', '"fakts"')).toMatch(/^mine\.json, line 1, .*facts.*Choose another file/);
  });

  it("that was cut is told with the line where it ends", () => {
    const lines = file.split("\n").slice(0, 20).join("\n");
    expect(faultOf(lines)).toMatch(/^mine\.json, line (19|20): .*not JSON/);
  });

  it("points at the line of the fact that is wrong", () => {
    const line = file.split("\n").findIndex((one) => one.includes('"field":"close-date"')) + 1;
    const told = change('"field":"close-date"', '"field":"closing"');
    expect(told).toContain(`line ${line},`);
  });
});
