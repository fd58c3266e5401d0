/** `npm run read:table [-- APP] [--verbose]`: what is read right on each recorded page, part by part. */
import { compare, type Difference, PARTS } from "./read/compare.ts";
import { openReader } from "./read/reader.ts";
import { recordedPages } from "./read/recorded.ts";

const OWN = "rep@acme.test";
const [wanted = ""] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const verbose = process.argv.includes("--verbose");
const pages = recordedPages().filter(({ app, view }) => `${app}/${view}`.includes(wanted));
if (!pages.length) {
  console.error("There are no recorded pages beside this checkout: nothing to compare.");
  process.exit(2);
}

const reader = await openReader("UTC");
const wrong: Record<string, number> = {};
let whole = 0;
console.log(`${"page".padEnd(46)} ${PARTS.map((part) => part.padEnd(13)).join(" ")}   ms`);
for (const { app, view, file, url, expected } of pages) {
  const start = performance.now();
  const read = await reader.read(file, url, [OWN]);
  const took = Math.round(performance.now() - start);
  const differences: Difference[] = compare(expected, read, [OWN]);
  const cell = (part: string) => (differences.some((one) => one.part === part) ? "✗" : "·");
  console.log(
    `${`${app}/${view}`.padEnd(46)} ${PARTS.map((part) => cell(part).padEnd(13)).join(" ")} ${took}`,
  );
  if (!differences.length) whole += 1;
  for (const { part, expected: should, read: is } of differences) {
    wrong[part] = (wrong[part] ?? 0) + 1;
    if (verbose) console.log(`    ${part}\n      should be ${should}\n      read as   ${is}`);
  }
}
await reader.close();
console.log(`\n${whole} of ${pages.length} pages wholly right. Wrong: ${JSON.stringify(wrong)}`);
