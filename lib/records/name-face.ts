/**
 * A name as it may be written otherwise: in another order or script, with initials, as the local part of an address.
 * Whether two persons may have one name is told from these alone. Chinese names need pinyin to be loaded
 * (lib/find/pinyin.ts).
 */
import { spelledKeys, spelledWays } from "../find/spelled.ts";
import { foldLetters, localNameKey, personNameKeys } from "../identity/same-name.ts";

export interface NameFace {
  /** Keys of the names as they are written; none where they say too little. */
  keys: string[];
  /** Of these, the ones in Han characters. */
  han: string[];
  /** Keys of what Chinese names sound like. */
  sounds: string[];
  /** One word of the name, and the initials of the others. */
  briefs: string[];
  /** Written with an initial. */
  isBrief: boolean;
  /** As one word, as addresses have it: `wangwei`, `wwang`, `lixm`. */
  words: string[];
  /** Keys of the names that its addresses spell. */
  locals: string[];
  /** Letters of the addresses' local parts. */
  letters: string[];
}

/** Fewer letters than this may stand for anybody. */
const FEWEST = 3;

const HAN = /\p{Script=Han}/u;
const initialOf = (word: string) => word.slice(0, 1);

/** Each word with the initials of the others: "wang w" and "wei w" of "wang wei". */
function briefsOf(key: string): string[] {
  const all = key.split(" ");
  if (all.length < 2 || HAN.test(key)) return [];
  return all.flatMap((word, at) => {
    if (word.length < 2) return [];
    const others = all.filter((_, index) => index !== at).map(initialOf);
    return `${word} ${others.sort().join(" ")}`;
  });
}

function wordsOfKey(key: string): string[] {
  const [one = "", two = "", ...more] = key.split(" ");
  if (!two || more.length || HAN.test(key)) return [];
  const [first, second] = [initialOf(one), initialOf(two)];
  return [one + two, two + one, first + two, two + first, second + one, one + second];
}

function wordsOfHan(name: string): string[] {
  return spelledWays(name).flatMap(({ surname, given }) => {
    const [whole, short] = [given.join(""), given.map(initialOf).join("")];
    const first = initialOf(surname);
    return [surname + whole, whole + surname, surname + short, short + surname, first + whole, first + short];
  });
}

const isBrief = (key: string) => key.split(" ").some((word) => word.length === 1 && !HAN.test(word));
const lettersOf = (address: string) =>
  foldLetters(address.slice(0, address.lastIndexOf("@"))).replace(/[^\p{L}]+/gu, "");

/** Told when it is first asked for, and once: most names are compared by their keys alone. */
class Face implements NameFace {
  readonly keys: string[];
  readonly han: string[];
  readonly #addresses: readonly string[];
  #sounds?: string[];
  #short?: { briefs: string[]; words: string[] };
  #spelled?: { locals: string[]; letters: string[] };

  constructor(names: readonly string[], addresses: readonly string[]) {
    this.keys = [...new Set(names.filter((name) => !name.includes("@")).flatMap(personNameKeys))];
    this.han = this.keys.filter((key) => HAN.test(key) && !key.includes(" "));
    this.#addresses = addresses;
  }

  get sounds(): string[] {
    this.#sounds ??= this.han.flatMap(spelledKeys);
    return this.#sounds;
  }

  get isBrief(): boolean {
    return this.keys.some(isBrief);
  }

  get #shorts() {
    if (this.#short) return this.#short;
    const latin = [...this.keys.filter((key) => !HAN.test(key)), ...this.sounds];
    const words = [...latin.flatMap(wordsOfKey), ...this.han.flatMap(wordsOfHan)];
    this.#short = {
      briefs: latin.flatMap(briefsOf),
      words: words.filter((word) => word.length >= FEWEST),
    };
    return this.#short;
  }

  get briefs(): string[] {
    return this.#shorts.briefs;
  }

  get words(): string[] {
    return this.#shorts.words;
  }

  get #ofAddresses() {
    this.#spelled ??= {
      locals: this.#addresses.flatMap((address) => localNameKey(address) ?? []),
      letters: this.#addresses.map(lettersOf).filter((letters) => letters.length >= FEWEST),
    };
    return this.#spelled;
  }

  get locals(): string[] {
    return this.#ofAddresses.locals;
  }

  get letters(): string[] {
    return this.#ofAddresses.letters;
  }
}

/** @param addresses match keys. */
export const nameFace = (names: readonly string[], addresses: readonly string[]): NameFace =>
  new Face(names, addresses);

export type NameReason = "same-name" | "same-sound" | "same-initials" | "name-in-address";

export interface NameMatch {
  reason: NameReason;
  /** As good as the name itself: what else speaks for it may be weak. */
  sure: boolean;
}

const meet = (left: readonly string[], right: readonly string[]) => left.some((each) => right.includes(each));

/** The other has no name that tells anything; its address spells this one's. */
function inAddress(one: NameFace, other: NameFace): NameMatch | null {
  if (other.keys.length > 0 || one.keys.length === 0) return null;
  if (meet(other.locals, [...one.keys, ...one.sounds])) return { reason: "name-in-address", sure: true };
  return meet(other.letters, one.words) ? { reason: "name-in-address", sure: false } : null;
}

/** Whether two may have one name; null where they have not. 张伟 and 张薇 sound the same, and are two. */
export function nameMatch(one: NameFace, other: NameFace): NameMatch | null {
  if (one.han.length && other.han.length && !meet(one.han, other.han)) return null;
  if (meet(one.keys, other.keys)) return { reason: "same-name", sure: true };
  if (meet(one.sounds, other.keys) || meet(other.sounds, one.keys))
    return { reason: "same-sound", sure: true };
  const brief = one.isBrief !== other.isBrief && meet(one.briefs, other.briefs);
  if (brief) return { reason: "same-initials", sure: false };
  return inAddress(one, other) ?? inAddress(other, one);
}
