/** Rows of a message's header among the lines of a page. */
import { parsePeople } from "../address.ts";
import type { Seen } from "../page.ts";
import { LABELS, type Label, ME, ON_BEHALF } from "./labels.ts";
import { headerText, type Line, lineText } from "./lines.ts";

export interface Row {
  label: Label;
  people: Seen[];
  text: string;
  line: Line;
  index: number;
  /** The value stands in an input: a message being written. */
  field: boolean;
}

/** The label a line begins with: a piece of its own ("From"), or before a colon ("发件人:"); and the rest. */
export function labelled(line: Line): { label: Label; value: string } | null {
  const pieces = line.pieces.filter((piece) => piece.trim());
  const first = (pieces[0] ?? "").trim();
  const alone = LABELS.get(first.replace(/\s*[:：]$/, "").toLowerCase());
  if (alone)
    return {
      label: alone,
      value: pieces
        .slice(1)
        .join("")
        .replace(/^\s*[:：]/, "")
        .trim(),
    };
  const [, before = "", after = ""] = /^([^:："<@]{1,20})[:：](.*)$/s.exec(first) ?? [];
  const label = LABELS.get(before.trim().toLowerCase());
  return label ? { label, value: (after + pieces.slice(1).join("")).trim() } : null;
}

const named = (people: { name: string; address: string }[], place: Seen["place"]): Seen[] =>
  people.map(({ name, address }) => ({ name: ME.has(name.toLowerCase()) ? "" : name, address, place }));

/**
 * The people of a row. From names one author: were there several addresses, all but the last could come out of a
 * forged display name.
 */
export function peopleOfRow(label: Label, value: string): Seen[] {
  if (label === "subject" || label === "date") return [];
  const text = value.replace(/\t/g, ", ");
  if (label !== "from") return named(parsePeople(text), label);
  const parts = text.split(ON_BEHALF);
  if (parts.length === 2 && parts[0] && parts[1]) {
    const [delegate, author] = parts.map((part) => parsePeople(part).slice(-1));
    if (delegate?.length && author?.length) return [...named(author, "from"), ...named(delegate, "sender")];
  }
  return named(parsePeople(text).slice(-1), "from");
}

/** A label that stands alone has its value on the lines after it, as long as they hold people. */
function linesAfter(lines: Line[], index: number): Line[] {
  const values: Line[] = [];
  for (const line of lines.slice(index + 1, index + 100)) {
    const empty = line.field && !lineText(line);
    if (line.body || labelled(line) || !(empty || parsePeople(headerText(line)).length)) break;
    values.push(line);
  }
  return values;
}

/** The subject of a message being written stands in the input after its label. */
function subjectAfter(line: Line, next: Line | undefined, said: string): string {
  return said || (next?.field && !line.field ? lineText(next) : "");
}

function rowOf(line: Line, index: number, lines: Line[]): Row[] {
  const found = line.body ? null : labelled(line);
  if (!found) return [];
  const { label, value } = found;
  if (label === "subject" || label === "date") {
    const text = label === "subject" ? subjectAfter(line, lines[index + 1], value) : value;
    return [{ label, people: [], text, line, index, field: line.field }];
  }
  const used = value ? [] : linesAfter(lines, index);
  const text = value || used.map(headerText).filter(Boolean).join(", ");
  const people = peopleOfRow(label, text);
  const field = line.field || used.some((one) => one.field);
  return people.length ? [{ label, people, text, line, index, field }] : [];
}

/** All header rows outside message texts. */
export const rowsOf = (lines: Line[]): Row[] => lines.flatMap((line, index) => rowOf(line, index, lines));
