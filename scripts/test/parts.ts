/** The parts of `npm test`, in order. Each runs even when one before it failed. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run } from "../machine/run.ts";
import { add, type Counts, NONE, ofExit, ofVitest } from "./counts.ts";

export interface Part {
  name: string;
  /** Minutes after which the part is ended and counted as failed. */
  limit: number;
  run(limit: number): Promise<Counts>;
}

const STATE = join(ROOT, ".state", "test");
/** Where the report of a part stands that Vitest runs. */
export const reportOf = (part: string) => join(STATE, `${part}.json`);
const PLAIN = { NO_COLOR: "1" };

const commands = (name: string, limit: number, ...list: string[][]): Part => ({
  name,
  limit,
  async run(milliseconds) {
    let counts = NONE;
    for (const [command = "", ...rest] of list)
      counts = add(counts, ofExit(await run(command, rest, milliseconds, PLAIN)));
    return counts;
  },
});

const vitest = (project: string, limit: number): Part => ({
  name: project,
  limit,
  async run(milliseconds) {
    const report = reportOf(project);
    mkdirSync(STATE, { recursive: true });
    rmSync(report, { force: true });
    const reporters = ["--reporter=verbose", "--reporter=json", `--outputFile.json=${report}`];
    const code = await run(
      "vitest",
      ["run", "--project", project, "--passWithNoTests", ...reporters],
      milliseconds,
      PLAIN,
    );
    return ofVitest(report, code);
  },
});

const build = (browser: string, ...rest: string[]) => ["wxt", "build", "-b", browser, ...rest];

export const PARTS: Part[] = [
  commands("lint", 2, ["biome", "check", "."]),
  commands("types", 3, ["wxt", "prepare"], ["tsc", "--noEmit"]),
  vitest("unit", 5),
  commands(
    "builds",
    5,
    build("chrome"),
    build("firefox"),
    build("chrome", "--mode", "e2e"),
    build("firefox", "--mode", "e2e"),
  ),
  vitest("build", 2),
  vitest("pages", 6),
  vitest("e2e", 16),
  vitest("prompts", 5),
  vitest("hosts", 10),
  vitest("day", 6),
  vitest("damage", 25),
];
