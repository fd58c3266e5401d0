/** Where a shown text fits what was typed: from and to in it, in order, none overlapping. */
import { hasHan } from "./characters.ts";
import { slipsIn } from "./fuzzy.ts";
import { placed, startsWord, wordsOf } from "./normal.ts";
import { soundsAt } from "./pinyin.ts";

export type Mark = [start: number, end: number];

function literal(text: string, word: string): Mark | null {
  let first = -1;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (first < 0) first = at;
    if (startsWord(text, at)) return [at, at + word.length];
  }
  return first < 0 ? null : [first, first + word.length];
}

/** Its characters one by one: 宇科 in 宇宙科技. */
function scattered(text: string, word: string): Mark[] {
  const marks: Mark[] = [];
  let from = 0;
  for (const character of word) {
    const at = text.indexOf(character, from);
    if (at < 0 || !hasHan(character)) return [];
    marks.push([at, at + character.length]);
    from = at + character.length;
  }
  return marks;
}

function marksOf(text: string, word: string): Mark[] {
  const one =
    literal(text, word) ?? soundsAt(text, word) ?? slipsIn([text], word).get(0) ?? soundsAt(text, word, true);
  return one ? [one] : scattered(text, word);
}

function united(marks: Mark[]): Mark[] {
  const all: Mark[] = [];
  for (const [start, end] of marks.sort((left, right) => left[0] - right[0])) {
    const last = all.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}

export function marksIn(shown: string, typed: string): Mark[] {
  const { text, places } = placed(shown);
  const marks = wordsOf(typed).flatMap((word) => marksOf(text, word));
  return united(
    marks.flatMap(([start, end]): Mark[] => {
      const [first, last] = [places[start], places[end - 1]];
      return first && last ? [[first.start, last.end]] : [];
    }),
  );
}
