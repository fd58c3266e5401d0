/** docs/playbook.md: its example is a playbook, and it names what a rule may ask about. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { MEASURES } from "../../../lib/method/measures/names.ts";
import { readPlaybookFile } from "../../../lib/playbook/read-file.ts";

const page = readFileSync("docs/playbook.md", "utf8");

it("shows a file that is read without a fault", () => {
  const [, text = ""] = /```jsonc\n([\s\S]*?)```/.exec(page) ?? [];
  const read = readPlaybookFile(text, { id: "north", version: 1 });
  expect(read.faults).toBeUndefined();
  expect(read).toMatchObject({
    playbook: { stages: [{ id: "first-talk" }], rules: [{ id: "polite-only" }] },
  });
});

it.each(Object.entries(MEASURES))("lists the measures of %s", (subject, measures) => {
  const row = page.split("\n").find((line) => line.startsWith(`| \`${subject}\`: `)) ?? "";
  expect(row).toContain(`| ${measures.map((measure) => `\`${measure}\``).join(", ")} |`);
});
