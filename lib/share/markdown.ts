/** The summary as Markdown (CommonMark 0.31 with the GitHub extensions). */
import { linesOf, oneLine } from "./lines.ts";
import type { Field, Summary } from "./summary.ts";

/** Punctuation that means something inside a line; `&` starts an entity, `|` a cell, `~` and `$` what some add. */
const INLINE = /[\\`*_{}[\]<>#|~&$]/g;
/** What would make a list or a heading's underline of a line that starts with it. */
const AT_START = /^([-+=]|\d{1,9}(?=[.)]))/;

/** A line of others' text that shows as it is written, and links to nothing. */
export function escapeMarkdown(line: string): string {
  return line
    .replace(INLINE, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(AT_START, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

const inLine = (text: string) => escapeMarkdown(oneLine(text));

/** Further lines of a value stay in its list item: a hard break, and the item's indent. */
function item({ label, value }: Field, colon: string): string {
  return `- **${inLine(label)}**${colon}${linesOf(value).map(escapeMarkdown).join("\\\n  ")}`;
}

export function toMarkdown(summary: Summary): string {
  const { heading, colon, notice, fields, findings, people } = summary;
  const blocks = people.blocks.flatMap((block) => [
    `### ${inLine(block.heading)}`,
    block.fields.map((field) => item(field, colon)).join("\n"),
  ]);
  const parts = [
    `## ${inLine(heading)}`,
    ...(notice ? [`**${inLine(notice)}**`] : []),
    fields.map((field) => item(field, colon)).join("\n"),
    ...(findings.items.length
      ? [`**${inLine(findings.heading)}**`, findings.items.map((line) => `- ${inLine(line)}`).join("\n")]
      : []),
    ...(blocks.length ? [`**${inLine(people.heading)}**`, ...blocks] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}
