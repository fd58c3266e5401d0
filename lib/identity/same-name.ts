/**
 * Names folded so far that the same one, written otherwise, comes to the same text: case, accents, the order of words.
 * For finding who may be the same; never shown, and never a proof.
 */

/** Letters that Unicode takes for letters of their own, as those without them write them. */
const LETTERS: Record<string, string> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

const MARKS = /\p{M}+/gu;
/** Said beside a name, not part of it: "(Purchasing)", "[External]", "| Big AG", "via DocuSign". */
const BESIDE = /\([^)]*\)|（[^）]*）|\[[^\]]*\]|【[^】]*】|[|｜/].*$|\s(?:via|from)\s.*$/giu;
const TITLES = new Set(
  `dr prof mr mrs ms miss sir ing dipl mag msc mba phd herr frau mme monsieur madame sr sra`.split(" "),
);
/** 先生, 女士 and the like after a name. */
const CHINESE_TITLES = /(?:先生|女士|小姐|经理|總經理|总经理|老师|总)$/u;

/** From so many letters on, "ae" and the like are taken for an umlaut written out: Mueller, and not Xue. */
const LONG = 5;

const HAN = /\p{Script=Han}/u;

/** Without case, accents, width and marks. */
export function foldLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[ßøæœłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
}

const withoutUmlauts = (word: string) => (word.length < LONG ? word : word.replace(/([aou])e/g, "$1"));

/** Han characters are one name, however they were set apart: "王 伟". */
const joinHan = (text: string) => text.replace(/(\p{Script=Han})[\s·]+(?=\p{Script=Han})/gu, "$1");

function words(name: string): string[] {
  const bare = joinHan(name.replace(BESIDE, " "));
  const all = foldLetters(bare).split(/[^\p{L}\p{N}]+/u);
  return all.filter((word) => word && !TITLES.has(word));
}

/**
 * The name as a key; null where it says too little to tell one person from others: one word, unless in Han characters.
 */
export function personNameKey(name: string): string | null {
  const all = words(name).map((word) => (HAN.test(word) ? word.replace(CHINESE_TITLES, "") : word));
  const known = all.filter((word) => word.length > 0).map(withoutUmlauts);
  const enough =
    known.length > 1 || (known.length === 1 && HAN.test(known[0] ?? "") && (known[0] ?? "").length > 1);
  return enough ? known.sort().join(" ") : null;
}

const HAN_RUN = /\p{Script=Han}[\p{Script=Han}\s·]*/gu;

/** The name as a whole and, written in both scripts ("张伟 Wei Zhang"), each of them: by any of these it may be the same. */
export function personNameKeys(name: string): string[] {
  const bare = name.replace(BESIDE, " ");
  const han = (bare.match(HAN_RUN) ?? []).join(" ");
  const both = han !== "" && /\p{L}/u.test(bare.replace(HAN_RUN, ""));
  const texts = both ? [name, han, bare.replace(HAN_RUN, " ")] : [name];
  return [...new Set(texts.flatMap((text) => personNameKey(text) ?? []))];
}

/** The name that the local part of an address spells: "chen li" of `li.chen2@big.test`. Null where it is one word. */
export function localNameKey(address: string): string | null {
  const words = address
    .slice(0, address.lastIndexOf("@"))
    .replace(/\d+/g, "")
    .split(/[._-]+/);
  return words.every((word) => word.length > 1) ? personNameKey(words.join(" ")) : null;
}

/** Legal forms, as they stand at the end of a name once folded. */
const FORMS = new Set(
  `ltd limited inc incorporated corp corporation co company llc llp lp plc gmbh ag kg kgaa ohg gbr ug mbh se sa sas sarl
  srl spa snc bv nv oy oyj ab as asa aps sl slu ltda lda pty pte bhd sdn kk doo sro zrt kft group holding holdings
  gruppe`.split(/\s+/),
);
const CHINESE_FORMS =
  /(?:股份有限公司|有限责任公司|有限責任公司|有限公司|股份公司|集团公司|控股|集团|集團|公司|股份|株式会社|株式會社|주식회사)$/u;

function withoutForms(all: string[]): string[] {
  const rest = [...all];
  while (rest.length > 1 && (FORMS.has(rest.at(-1) ?? "") || (rest.at(-1) ?? "").length === 1)) rest.pop();
  while (rest.length > 1 && rest[0] === "the") rest.shift();
  return rest;
}

function withoutChineseForm(word: string): string {
  let bare = word.replace(/^(?:株式会社|株式會社|주식회사)/u, "");
  for (
    let next = bare.replace(CHINESE_FORMS, "");
    next && next !== bare;
    next = bare.replace(CHINESE_FORMS, "")
  ) {
    bare = next;
  }
  return bare || word;
}

/** A company's name as a key, without its legal form: "Big AG", "BIG Ltd.", "大北股份有限公司". Null for no name. */
export function companyNameKey(name: string): string | null {
  const folded = foldLetters(joinHan(name)).replace(/&/g, " ").replace(/[.'’]/g, "");
  const all = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const key = withoutForms(all).map(withoutChineseForm).join(" ");
  return key || null;
}

/** The words of a deal's name: without order, marks and case. */
export const dealWords = (name: string): string[] =>
  foldLetters(joinHan(name))
    .replace(/(\p{L})[-‐–](?=\p{L})/gu, "$1")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort();

/** How many letters differ at the least between two texts (Levenshtein 1966). */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...left].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= right.length; at += 1) {
      const swap = (row[at - 1] ?? 0) + Number(letter !== right[at - 1]);
      next.push(Math.min((row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

const LETTERS_PER_SLIP = 8;
const digitsOf = (all: string[]) => all.filter((word) => /\p{N}/u.test(word)).join(" ");

/** Whether two names of deals are near enough to be one with a slip: "phase 1" and "phase 2" are not. */
export function nearlySame(left: string, right: string): boolean {
  const [mine, other] = [dealWords(left), dealWords(right)];
  if (!mine.length || !other.length || digitsOf(mine) !== digitsOf(other)) return false;
  const [one, two] = [mine.join(" "), other.join(" ")];
  if (Math.abs(one.length - two.length) > LETTERS_PER_SLIP) return false;
  return distance(one, two) <= Math.floor(Math.min(one.length, two.length) / LETTERS_PER_SLIP);
}
