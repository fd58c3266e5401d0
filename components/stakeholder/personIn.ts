/** One person in what the rep typed, or selected on the page. */
import { cleanAddress, cleanName, parsePeople } from "../../lib/pages/address.ts";
import type { Seen } from "../../lib/records/persons.ts";

/** Longest text of a page that is looked through. */
const ENOUGH = 2000;
/** More words than this are a sentence. */
const MOST_WORDS = 4;
/** A longer run of Han characters is more than a name. */
const MOST_HAN = 4;

/** An address that leads out of the house has a dot in its domain: "a@b" is a slip. */
function outside(text: string): string | null {
  const address = cleanAddress(text);
  return address?.slice(address.lastIndexOf("@")).includes(".") ? address : null;
}

const NAME_WORD = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’-]*$/u;
/** They join the words of a name, and never begin it in running text. */
const JOINS = new Set(
  "de da del della di dos du van von der den ten ter zu la le el al bin ibn y e".split(" "),
);
/** They begin a sentence or a line, and no name. */
const OPENERS = new Set(
  `please ask contact write call mail email e-mail dear hi hello hey to from cc bcc by with for and or thanks thank
  regards best meet tell copy see sender mr mrs ms miss dr prof herr frau`.split(/\s+/),
);

const isHan = (word: string) => /^[\p{Script=Han}·]+$/u.test(word);
const isNameWord = (word: string) => NAME_WORD.test(word) && (!isHan(word) || word.length <= MOST_HAN);

/** The words of a name that a text ends with: a few capitalised ones, or those of a script without capitals. */
function nameAtEnd(text: string): string {
  const words = text.trim().split(/\s+/);
  let start = words.length;
  while (start > 0 && words.length - start < MOST_WORDS) {
    const word = words[start - 1] ?? "";
    if (!isNameWord(word) && !(JOINS.has(word) && start < words.length)) break;
    start -= 1;
  }
  const name = words.slice(start);
  while (name[0] && (JOINS.has(name[0]) || OPENERS.has(name[0].toLowerCase().replace(/\.$/, ""))))
    name.shift();
  return name.join(" ");
}

/** A text that is a name and nothing else. */
function wholeName(text: string): string {
  const bare = cleanName(text.replace(/[\s,;:.!?，；：。！？]+$/u, "").replace(/^[^:：]{1,12}[:：]\s*/u, ""));
  const parts = bare.replaceAll(",", " ").split(/\s+/).filter(Boolean);
  if (parts.length > MOST_WORDS + 1 || bare === "") return "";
  const opened = OPENERS.has(parts[0]?.toLowerCase().replace(/\.$/, "") ?? "") ? parts.slice(1) : parts;
  const named = opened.length > 0 && opened.every((part) => isNameWord(part) || JOINS.has(part));
  return named ? (opened === parts ? bare : opened.join(" ")) : "";
}

/** The name that stands right before an address, in its own quotes or as the last words of its clause. */
function nameBefore(text: string): string {
  const start = text.replace(/(?:mailto:)?[\s<(（[]*(?:mailto:)?$/i, "");
  const quoted = /["“]([^"“”]{1,100})["”]$/u.exec(start)?.[1];
  if (quoted) return cleanName(quoted);
  const clause = start.split(/[\n,;:，；：、。]/u).at(-1) ?? "";
  return nameAtEnd(clause.replace(/["'”]+$/u, ""));
}

/** Somebody typed: an address, with or without a name before it. Null where there is none. */
export function personTyped(text: string): Seen | null {
  const [person] = parsePeople(text.trim().slice(0, ENOUGH));
  const address = person && outside(person.address);
  return person && address ? { name: cleanName(person.name), address } : null;
}

const CANDIDATE = /[^\s"'<>(),;:，；：、（）《》[\]]+@[^\s"'<>(),;:，；：、（）《》[\]]+/gu;

/**
 * Somebody in selected text: the first address, with the name before it ("Please ask Zoe Park <zoe@big.test>"), or a
 * name alone. Null where there is neither.
 */
export function personInSelection(text: string): Seen | null {
  const plain = text.slice(0, ENOUGH);
  for (const found of plain.matchAll(CANDIDATE)) {
    const address = outside(found[0].replace(/[.。!?！？]+$/u, ""));
    if (!address) continue;
    const line = plain.trim().includes("\n") ? null : personTyped(plain);
    const whole = line?.address === address ? wholeName(line.name) : "";
    return { name: whole || nameBefore(plain.slice(0, found.index)), address };
  }
  const name = wholeName(plain);
  return name ? { name, address: null } : null;
}

const POSITION =
  /^(?:the|their|a|an|der|die|das|le|la)\s|^C[A-Z]O$|(?:manager|director|head|chief|board|officer|lead|buyer)\b|(?:总|长|经理|总监|主任|负责人|主管|老板)$/iu;

/** "the CFO", "Head of IT", 财务总监: what somebody is, and not who. */
export const looksLikePosition = (text: string): boolean => POSITION.test(text.trim());
