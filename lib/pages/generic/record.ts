/** Records of CRMs that no site file knows: told by address and title of the page. */
import { cleanAddress, cleanName, parsePeople } from "../address.ts";
import type { Page, Seen, Sight } from "../page.ts";
import type { RecordType } from "../reading.ts";
import { type Line, lineText } from "./lines.ts";

const WORDS: Record<RecordType, string> = {
  contact: "contact contacts person persons people customer customers 0-1 联系人 kontakt",
  account: "account accounts company companies organization organizations societe 0-2 客户 公司",
  opportunity: "opportunity opportunities deal deals potentials projet 0-3 商机",
  lead: "lead leads 线索",
  case: "case cases ticket tickets 工单",
};
const TYPES = new Map(
  Object.entries(WORDS).flatMap(([type, words]) =>
    words.split(" ").map((word) => [word, type as RecordType]),
  ),
);
const ID_NAMES = ["record", "id", "socid", "recordid"];
/** Marks of the person who counts among several of an opportunity. */
const PRIMARY = /primary|decision maker|main contact|主要|决策/i;

const partsOfTitle = (title: string) =>
  title
    .split(/\s+[|»·–—-]\s+/)
    .map((part) => part.trim())
    .filter(Boolean);

function fromUrl({ url }: Page): { type: RecordType; id: string } | null {
  const said = decodeURI(`${url.pathname}${url.search}${url.hash}`);
  const parts = said.split(/[/?&=#;:]+/);
  const at = parts.findIndex((part) => TYPES.has(part.toLowerCase()));
  const type = TYPES.get((parts[at] ?? "").toLowerCase());
  if (!type) return null;
  const named = parts.findIndex((part) => ID_NAMES.includes(part.toLowerCase()));
  const id = named >= 0 ? parts[named + 1] : parts[at + 1];
  return id && /^[\w-]*(\d|-)[\w-]*$/.test(id) ? { type, id } : null;
}

/** Heading or title say "Contact": the id is then the page's own address. */
function fromTitle({ document, url }: Page): { type: RecordType; id: string } | null {
  const type = partsOfTitle(document.title)
    .slice(1)
    .map((part) => TYPES.get(part.toLowerCase()))
    .find(Boolean);
  const id = url.pathname.split("/").findLast((part) => /\d/.test(part)) ?? url.pathname;
  return type ? { type, id } : null;
}

function withoutType(heading: string): string {
  const [first = "", ...rest] = heading.split(" ");
  return TYPES.has(first.toLowerCase()) && rest.length ? rest.join(" ") : heading;
}

/** The heading that the title repeats; else the title's first part. */
function nameOf({ document }: Page, lines: Line[]): string {
  const parts = partsOfTitle(document.title).filter((part) => !/^edit$/i.test(part));
  const headings = lines
    .filter((line) => line.heading && !line.body)
    .map((line) => withoutType(lineText(line)));
  const named = headings.find((heading) => parts.includes(heading));
  const longer = lines
    .map(lineText)
    .find((text) => text.length < 60 && text.split(" ").includes(parts[0] ?? ""));
  return cleanName(named ?? longer ?? parts[0] ?? headings[0] ?? "");
}

/** Addresses of links, attributes and mail fields, each with the name that its row begins with. */
function peopleOf(lines: Line[], type: RecordType, name: string): Seen[] {
  const one = type === "contact" || type === "lead" || type === "account";
  const seen = lines.flatMap((line): { line: Line; people: Seen[] }[] => {
    const value = lineText(line);
    const whole = line.field && cleanAddress(value) ? [{ name: "", address: cleanAddress(value) }] : [];
    const people = line.structured ? parsePeople(value.replace(/^[^<@]*\s(?=\S+@)/, "")) : whole;
    if (line.body) return [];
    const first = cleanName(line.pieces.find((piece) => piece.trim()) ?? "");
    const label = one ? name : first.includes("@") ? "" : first;
    return [
      { line, people: people.map(({ address }) => ({ name: label, address, place: "record" as const })) },
    ];
  });
  const ranked = one ? seen : seen.sort((a, b) => rank(b.line) - rank(a.line));
  return ranked.flatMap(({ people }) => people);
}

const rank = (line: Line) => (PRIMARY.test(lineText(line)) ? 1 : 0);

/** A record, or null where address and title speak of none. */
export function recordOf(page: Page, lines: Line[]): Pick<Sight, "record" | "others"> | null {
  const known = fromUrl(page) ?? fromTitle(page);
  if (!known) return null;
  const name = nameOf(page, lines);
  if (!name) return null;
  return { record: { ...known, name }, others: peopleOf(lines, known.type, name) };
}
