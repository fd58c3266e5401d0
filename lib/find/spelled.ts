/** How a Chinese name is written in Latin letters: 王伟 as Wang Wei, Wei Wang, weiwang, wangw. Once pinyin is loaded. */
import { personNameKey } from "../identity/same-name.ts";
import { readingsOf } from "./pinyin.ts";

/** Of characters with many readings no more ways than this. */
const MOST = 24;

/** A name of one or two characters, or a surname of two. */
const LONGEST = 4;

const HAN_ONLY = /^\p{Script=Han}+$/u;

export interface Spelled {
  surname: string;
  /** A syllable each. */
  given: string[];
}

/** Every way to read each of the characters. */
function waysToRead(characters: string[]): string[][] {
  let ways: string[][] = [[]];
  for (const character of characters) {
    const readings = readingsOf(character);
    ways = ways.flatMap((way) => readings.map((reading) => [...way, reading])).slice(0, MOST);
  }
  return ways;
}

/** @param name in Han characters alone, surname first; anything else is spelled in no way. */
export function spelledWays(name: string): Spelled[] {
  const characters = [...name];
  if (!HAN_ONLY.test(name) || characters.length < 2 || characters.length > LONGEST) return [];
  const surnames = characters.length > 2 ? [1, 2] : [1];
  return waysToRead(characters).flatMap((syllables) =>
    surnames.map((length) => ({
      surname: syllables.slice(0, length).join(""),
      given: syllables.slice(length),
    })),
  );
}

/** Keys (lib/identity/same-name.ts) of the name in Latin letters, the given name as one word or in syllables. */
export function spelledKeys(name: string): string[] {
  const texts = spelledWays(name).flatMap(({ surname, given }) => [
    `${surname} ${given.join("")}`,
    `${surname} ${given.join(" ")}`,
  ]);
  return [...new Set(texts.flatMap((text) => personNameKey(text) ?? []))];
}
