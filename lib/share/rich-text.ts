/** The summary as HTML for a `text/html` clipboard item: a few elements without attributes, all text escaped. */
import { linesOf, oneLine } from "./lines.ts";
import type { Field, Summary } from "./summary.ts";

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}

const inLine = (text: string) => escapeHtml(oneLine(text));
const element = (name: string, inner: string) => `<${name}>${inner}</${name}>`;
const list = (items: string[]) => element("ul", items.map((inner) => element("li", inner)).join(""));

function item({ label, value }: Field, colon: string): string {
  return `${element("b", inLine(label))}${colon}${linesOf(value).map(escapeHtml).join("<br>")}`;
}

export function toHtml(summary: Summary): string {
  const { heading, colon, notice, fields, findings, people } = summary;
  const blocks = people.blocks.flatMap((block) => [
    element("h3", inLine(block.heading)),
    list(block.fields.map((field) => item(field, colon))),
  ]);
  return [
    element("h2", inLine(heading)),
    ...(notice ? [element("p", element("b", inLine(notice)))] : []),
    list(fields.map((field) => item(field, colon))),
    ...(findings.items.length
      ? [element("p", element("b", inLine(findings.heading))), list(findings.items.map(inLine))]
      : []),
    ...(blocks.length ? [element("p", element("b", inLine(people.heading))), ...blocks] : []),
  ].join("\n");
}
