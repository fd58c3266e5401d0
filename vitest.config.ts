/**
 * `npx vitest run` runs the unit tests; the others need a build, browsers or hosts and are asked for by name
 * (`--project e2e`), as `npm test` does after it has prepared them.
 */
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

/** One browser at a time: these tests measure and kill, and two cores are few. */
const inBrowser = (name: string, testTimeout = 120_000) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    fileParallelism: false,
    testTimeout,
    hookTimeout: 180_000,
  },
});

const unit = {
  plugins: [WxtVitest()],
  test: { name: "unit", include: ["test/unit/**/*.test.{ts,tsx}"], testTimeout: 20_000 },
};

const PROJECTS = [
  unit,
  { test: { name: "build", include: ["test/build/**/*.test.ts"], testTimeout: 60_000 } },
  inBrowser("pages"),
  inBrowser("damage", 600_000),
  inBrowser("e2e"),
  inBrowser("prompts", 180_000),
  inBrowser("hosts", 300_000),
  inBrowser("day", 900_000),
];

const asked = process.argv.some((argument) => argument.startsWith("--project"));

export default defineConfig({ test: { passWithNoTests: true, projects: asked ? PROJECTS : [unit] } });
