/** The open messages of a page: header rows put together, and messages that name their people without labels. */
import { cleanAddress, cleanName } from "../address.ts";
import type { Seen, SeenMessage } from "../page.ts";
import { headerText, type Line, lineText } from "./lines.ts";
import { peopleOfRow, type Row } from "./rows.ts";

export interface Block {
  rows: Row[];
  people: Seen[];
  element: Element;
  message: Element | null;
  index: number;
}

const senderOf = (block: Block) => block.people.find((person) => person.place === "from")?.address ?? null;

const has = (block: Block, ...labels: string[]) => block.rows.some((row) => labels.includes(row.label));

/** A block stands where its first people stand: a column title "Date" far above may have been taken along. */
function atPeople(block: Block): Block {
  const row = block.rows.find(({ people }) => people.length > 0);
  return row ? { ...block, element: row.line.element, index: row.index } : block;
}

/** A row begins a new block where its label was there already, or in another message. A blank line ends a block. */
function blocksOf(rows: Row[], lines: Line[]): Block[] {
  const blocks: Block[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    const since = last ? lines.slice((last.rows.at(-1)?.index ?? 0) + 1, row.index) : [];
    const broken = since.some((line) => line.pieces.length === 0) || since.length > 40;
    if (!last || broken || has(last, row.label) || last.message !== row.line.message) {
      const { element, message } = row.line;
      blocks.push({ rows: [row], people: [...row.people], element, message, index: row.index });
    } else {
      last.rows.push(row);
      last.people.push(...row.people);
    }
  }
  return blocks.filter((block) => block.people.length > 0).map(atPeople);
}

/** How far up two lines of one header have a common element. */
const CLOSE = 8;

function close(one: Element, other: Element): boolean {
  let common: Element | null = one;
  for (let up = 0; common && up < CLOSE; up += 1) {
    if (common.contains(other)) return true;
    common = common.parentElement;
  }
  return false;
}

/** The sender without a label: somebody with an address above the first labelled row, in the same message. */
function withSender(block: Block, lines: Line[]): Block {
  if (senderOf(block) || block.people.some((person) => person.place === "from")) return block;
  const above = block.message
    ? lines.slice(0, block.index).filter((line) => line.message === block.message)
    : lines
        .slice(Math.max(block.index - 6, 0), block.index)
        .filter((line) => close(line.element, block.element));
  const line = above.findLast((one) => !one.body && !one.field && /<\S+@\S+>/.test(lineText(one)));
  return line ? { ...block, people: [...peopleOfRow("from", headerText(line)), ...block.people] } : block;
}

function childOf(ancestor: Element, element: Element): Element {
  let child = element;
  while (child.parentElement && child.parentElement !== ancestor) child = child.parentElement;
  return child;
}

/**
 * Whether two headers belong to messages side by side. One that stands inside the other's message (a quoted or a
 * forged header in its text) does not: where their ways part, the elements are not of one kind.
 */
function sideBySide(first: Block, other: Block): boolean {
  let common: Element | null = first.element;
  while (common && !common.contains(other.element)) common = common.parentElement;
  if (!common || common === first.element || common === other.element) return false;
  const [a, b] = [childOf(common, first.element), childOf(common, other.element)];
  return a !== b && a.localName === b.localName && a.classList[0] === b.classList[0] && a.role === b.role;
}

/** A second look at the same message (a table of details): the same sender. */
function join(block: Block, other: Block): void {
  if (senderOf(other) === null || senderOf(other) === senderOf(block)) block.people.push(...other.people);
}

/** The messages of a page in order of appearance. Headers in frames and shadow roots count where there are no others. */
export function messageBlocks(rows: Row[], lines: Line[]): Block[] {
  const all = blocksOf(rows, lines).map((block) => withSender(block, lines));
  const depth = Math.min(...all.map((block) => block.rows[0]?.line.depth ?? 0));
  const [first, ...others] = all.filter((block) => block.rows[0]?.line.depth === depth);
  if (!first) return [];
  const messages = [first];
  for (const other of others) {
    const alike = has(other, "to", "cc") === has(first, "to", "cc") && sideBySide(first, other);
    if (other.message !== first.message ? other.message !== null && alike : alike && !first.message) {
      messages.push(other);
    } else if (!other.message || other.message === first.message) join(first, other);
  }
  return messages;
}

/** The lines, of a page's own, that are nothing but somebody else's address. */
function addressLines(lines: Line[], isOwn: (address: string) => boolean): number[] {
  return [...lines.keys()].filter((index) => {
    const line = lines[index] as Line;
    const address = line.body || line.depth || line.message ? null : cleanAddress(lineText(line));
    return address !== null && !isOwn(address);
  });
}

/**
 * A name and, on the next line, nothing but an address, after a heading: how some programs show the sender. Several
 * addresses that stand so are no sender.
 */
export function unlabelledSender(lines: Line[], isOwn: (address: string) => boolean): Block | null {
  const found = addressLines(lines, isOwn);
  const distinct = new Set(found.map((index) => cleanAddress(lineText(lines[index] as Line))));
  const heading = lines.findIndex((line) => line.heading && !line.body);
  const index = found.find((one) => lines[one - 1] && !lines[one - 1]?.structured) ?? found[0];
  const [line, before] = index === undefined ? [] : [lines[index], lines[index - 1]];
  if (distinct.size !== 1 || !line || !before || index === undefined || heading < 0 || index < heading)
    return null;
  const name = before.structured ? "" : cleanName(lineText(before));
  const people: Seen[] = [{ name, address: cleanAddress(lineText(line)), place: "from" }];
  return { rows: [], people, element: line.element, message: null, index: index - 1 };
}

/** The site's own id of a message, and its date, where elements say them. */
export function seenMessage({ message, people, rows }: Block): SeenMessage {
  const said = message?.getAttribute("data-message-id") ?? message?.getAttribute("data-legacy-message-id");
  const written = rows.find((row) => row.label === "date")?.text ?? "";
  const stamp = message?.querySelector("time[datetime]")?.getAttribute("datetime") ?? written;
  const time = /\d{4}/.test(stamp) ? Date.parse(stamp) : Number.NaN;
  return {
    id: said ?? message?.getAttribute("data-itemid") ?? null,
    date: Number.isNaN(time) ? null : new Date(time).toISOString(),
    people,
  };
}
