/** One slip of the finger in a word: a letter wrong, missing, too many, or two in the wrong order. */
import uFuzzy from "@leeoniya/ufuzzy";

/** Shorter words would be found in everything; up to four letters uFuzzy takes two swapped, or (of four) one missing. */
const SHORTEST = 3;

/** Latin with what stands beyond it, Greek, Cyrillic and other alphabets; Chinese is found by sound and character. */
const ALPHABETS = "a-z\\u00df-\\u1fff";
const matcher = new uFuzzy({
  alpha: ALPHABETS,
  interSplit: "\\s+",
  intraMode: 1,
  // The first letter may be wrong, too.
  intraSlice: [0, Number.POSITIVE_INFINITY],
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
});

const LETTERS_ONLY = /^[a-z\u00df-\u1fff\d]+$/;

/** Words with signs in them, and numbers, take no slip. */
const takesSlips = (word: string) =>
  word.length >= SHORTEST && LETTERS_ONLY.test(word) && !/^\d+$/.test(word);

/** Which of these texts hold the word with one slip, and from where to where. Texts as `normal` gives them. */
export function slipsIn(texts: string[], word: string): Map<number, [number, number]> {
  const found = takesSlips(word) ? (matcher.filter(texts, word) ?? []) : [];
  if (found.length === 0) return new Map();
  const { idx, ranges } = matcher.info(found, texts, word);
  return new Map(
    idx.map((index, at) => {
      const range = ranges[at] ?? [];
      return [index, [range[0] ?? 0, range.at(-1) ?? 0] as [number, number]];
    }),
  );
}
