/** The summary as plain text. */
import { linesOf, oneLine } from "./lines.ts";
import type { Field, Summary } from "./summary.ts";

function item({ label, value }: Field, colon: string, indent = ""): string {
  return `${indent}${oneLine(label)}${colon}${linesOf(value).join(`\n${indent}  `)}`;
}

export function toPlainText(summary: Summary): string {
  const { heading, colon, notice, fields, findings, people } = summary;
  const parts = [
    [oneLine(heading), ...(notice ? [oneLine(notice)] : [])],
    fields.map((field) => item(field, colon)),
    findings.items.length
      ? [oneLine(findings.heading), ...findings.items.map((line) => `- ${oneLine(line)}`)]
      : [],
    people.blocks.length ? [oneLine(people.heading)] : [],
    ...people.blocks.map((block) => [
      oneLine(block.heading),
      ...block.fields.map((field) => item(field, colon, "  ")),
    ]),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}
