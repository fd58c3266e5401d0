/** Every page that no site file knows, by the semantics it has: labels, attributes, headings. */
import { matchKey } from "../../identity/match-key.ts";
import { cleanAddress, parsePeople } from "../address.ts";
import { emptySight, type Page, type Seen, type Sight } from "../page.ts";
import { accountOf } from "./account.ts";
import { headerText, type Line, linesOf, lineText } from "./lines.ts";
import { type Block, messageBlocks, seenMessage, unlabelledSender } from "./messages.ts";
import { recordOf } from "./record.ts";
import { type Row, rowsOf } from "./rows.ts";

/** The heading before the first message's header, the nearest first; or the row that says the subject. */
function subjectOf(first: Block, rows: Row[], lines: Line[]): string | null {
  const said = rows.find(
    (row) => row.label === "subject" && Math.abs(row.index - first.index) < 12 && row.text,
  );
  if (said) return said.text;
  const headers = new Set(rows.map((row) => row.line));
  const headings = lines
    .slice(0, first.index)
    .filter((line) => line.heading && !line.body && !headers.has(line) && !line.structured);
  return headings.length ? lineText(headings.at(-1) as Line) : null;
}

function mentions(lines: Line[]): Seen[] {
  return lines
    .filter((line) => line.body)
    .flatMap((line) =>
      parsePeople(headerText(line)).map((one) => ({ ...one, name: "", place: "mention" as const })),
    );
}

/** Rows of a list whose attributes name somebody, or whose address stands in an element of its own. */
function rowPeople(lines: Line[], account: Sight["account"]): Seen[] {
  return lines.flatMap((line) => {
    const own = line.pieces.some((piece) => cleanAddress(piece) && /^<.*>$/.test(piece.trim()));
    if (line.body || !(line.structured || own)) return [];
    return parsePeople(headerText(line))
      .filter(({ address }) => address !== account?.address)
      .map((one) => ({ ...one, place: "from" as const }));
  });
}

/** Headers of a sender only, many of them: a list of messages, not a conversation. */
const isList = (blocks: Block[]) =>
  blocks.length > 2 && blocks.every((block) => block.people.every((person) => person.place === "from"));

const composed = (rows: Row[]) => rows.filter((row) => row.field && /^(to|cc|bcc)$/.test(row.label));

/** A time or day, as each row of a list of messages has it. */
const WHEN = /\b\d{1,2}:\d\d\b|\b\d+ ?[hdm] ago\b|\b\d{4}-\d\d-\d\d\b|\d月\d{1,2}日|\b[a-z]{3} \d{1,2}\b/i;

/** @param own addresses known to be the rep's */
export function readGeneric(page: Page, own: string[]): Sight {
  const lines = linesOf(page.document);
  const rows = rowsOf(lines);
  const account = accountOf(page, lines, own);
  const keys = new Set([...own, account?.address ?? ""].map(matchKey));
  const fields = composed(rows);
  if (fields.length) {
    const people = fields.flatMap((row) => row.people);
    const subject = rows.find((row) => row.label === "subject" && row.text)?.text ?? null;
    return { ...emptySight("compose"), account, subject, messages: [{ id: null, date: null, people }] };
  }
  const labelled = messageBlocks(rows, lines);
  const record = labelled.length ? null : recordOf(page, lines);
  if (record) return { ...emptySight("record"), account, ...record };
  const single = labelled.length ? null : unlabelledSender(lines, (address) => keys.has(matchKey(address)));
  const blocks = single ? [single] : labelled;
  const [first] = blocks;
  if (!first || isList(blocks)) {
    const others = first ? blocks.flatMap((block) => block.people) : rowPeople(lines, account);
    const list = others.length > 1 || lines.filter((line) => WHEN.test(lineText(line))).length > 2;
    return { ...emptySight(list ? "list" : "other"), account, others };
  }
  return {
    ...emptySight("thread"),
    account,
    subject: subjectOf(first, rows, lines),
    messages: blocks.map(seenMessage),
    others: mentions(lines),
  };
}
