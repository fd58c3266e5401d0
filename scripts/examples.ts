/** `npm run examples`: writes the ten example deals as a backup file, and what is found in them into the README. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { EXAMPLE_DAY } from "./examples/deals.ts";
import { EXAMPLE_FILE, exampleBackup, exampleTable, exampleText, withTable } from "./examples/page.ts";
import { judgeBackup } from "./judge/judge.ts";
import { ROOT } from "./machine/run.ts";

const backup = exampleBackup();
const table = exampleTable(await judgeBackup(backup.facts, EXAMPLE_DAY));
const file = join(ROOT, EXAMPLE_FILE);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, exampleText(backup));
const readme = join(ROOT, "README.md");
writeFileSync(readme, withTable(readFileSync(readme, "utf8"), table));
console.log(table);
