/** The search itself: rows kept as they are compared, changed one by one, asked at each letter typed. */
import { hasHan } from "./characters.ts";
import { slipsIn } from "./fuzzy.ts";
import { normal, wordsOf } from "./normal.ts";
import { type FoundKind, keyOf, type Row } from "./row.ts";
import { type Compared, FIT, fitOf } from "./score.ts";

/** With so many found as they were typed, nobody looks for slips. */
const ENOUGH = 8;

/** Longer than any name: what is pasted by mistake is not searched for. */
const LONGEST = 100;

/** What counts as fitting. */
interface Taken {
  slips: boolean;
  loosely: boolean;
}

const EXACT: Taken = { slips: false, loosely: false };
const SLIPS: Taken = { slips: true, loosely: false };
const LOOSE: Taken = { slips: false, loosely: true };
const LOOSE_AND_SLIPS: Taken = { slips: true, loosely: true };

/** What was found of one kind, the best first. */
export interface Found {
  kind: FoundKind;
  rows: Row[];
  /** How many there are, those beyond the limit too. */
  total: number;
  /** How well the best of them fits: less is better. */
  rank: number;
}

/** In a score, what one step of the worst word weighs: more than the sum of all words. */
const WORST = 100;

type Scores = Map<number, number>;

const empty: Compared = { text: "", title: 0, han: false };

function comparedOf({ title, texts }: Row): Compared {
  const first = normal(title);
  const text = [first, ...texts.map(normal)].join("\n");
  return { text, title: first.length, han: hasHan(text) };
}

/** What was typed, whole: the very name before others that begin with it. */
function wholeBonus({ text, title }: Compared, whole: string): number {
  if (!text.startsWith(whole)) return 0;
  return title === whole.length ? -2 : -1;
}

interface Hit {
  row: Row;
  rank: number;
}

/** What was put away stands last; among what fits as well, the open stands before the closed. */
const rankOf = ({ archived, closed }: Row, score: number) =>
  (archived ? 100_000 : 0) + score * 2 + (closed ? 1 : 0);

/** All that can be among the first `most`: sorting tens of thousands at each letter would be felt. */
function bestOf(hits: Hit[], most: number): Hit[] {
  const counts = new Map<number, number>();
  for (const { rank } of hits) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  let taken = 0;
  for (const [rank, count] of [...counts].sort(([left], [right]) => left - right)) {
    taken += count;
    if (taken >= most) return hits.filter((hit) => hit.rank <= rank);
  }
  return hits;
}

function foundOf(kind: FoundKind, hits: Hit[], most: number): Found {
  const best = bestOf(hits, most)
    .sort((left, right) => left.rank - right.rank || byChange(left.row, right.row))
    .slice(0, most);
  return { kind, rows: best.map(({ row }) => row), total: hits.length, rank: best[0]?.rank ?? 0 };
}

export class Finder {
  readonly #rows: (Row | undefined)[] = [];
  readonly #compared: Compared[] = [];
  readonly #places = new Map<string, number>();

  /** Puts a row in, or in place of the one of the same kind and id. */
  put(row: Row): void {
    const place = this.#places.get(keyOf(row)) ?? this.#rows.length;
    this.#places.set(keyOf(row), place);
    this.#rows[place] = row;
    this.#compared[place] = comparedOf(row);
  }

  remove(key: string): void {
    const place = this.#places.get(key);
    if (place === undefined) return;
    this.#places.delete(key);
    this.#rows[place] = undefined;
    this.#compared[place] = empty;
  }

  get(key: string): Row | undefined {
    return this.#rows[this.#places.get(key) ?? -1];
  }

  /** Rows by what changed last, at most so many. */
  newest(most: number): Row[] {
    return this.#rows
      .filter((row) => row !== undefined && !row.archived && !row.closed)
      .map((row) => row as Row)
      .sort(byChange)
      .slice(0, most);
  }

  /**
   * What fits every word typed, by kind, the kind with the best first. Nothing typed finds nothing.
   * @param most rows of a kind.
   */
  find(typed: string, most: number): Found[] {
    const words = wordsOf(typed.slice(0, LONGEST));
    if (words.length === 0) return [];
    const scores = this.#best(words);
    const whole = words.join(" ");
    const kinds = new Map<FoundKind, Hit[]>();
    for (const [place, score] of scores) {
      const row = this.#rows[place];
      if (!row) continue;
      const rank = rankOf(row, score + wholeBonus(this.#compared[place] ?? empty, whole));
      const hits = kinds.get(row.kind);
      if (hits) hits.push({ row, rank });
      else kinds.set(row.kind, [{ row, rank }]);
    }
    return [...kinds]
      .map(([kind, hits]) => foundOf(kind, hits, most))
      .sort((left, right) => left.rank - right.rank);
  }

  /** What fits; with few of these, what fits with a slip; with nothing at all, what a sound only begun leads to. */
  #best(words: string[]): Scores {
    const exact = this.#all(words, EXACT);
    if (exact.size >= ENOUGH) return exact;
    const slips = this.#all(words, SLIPS);
    if (slips.size > 0) return slips;
    // One word alone has no slip anywhere, as was just seen; of several, one may have a slip and another be begun.
    return this.#all(words, words.length > 1 ? LOOSE_AND_SLIPS : LOOSE);
  }

  #all(words: string[], taken: Taken): Scores {
    let among: Scores | undefined;
    for (const word of words) {
      among = this.#one(word, taken, among);
      if (among.size === 0) break;
    }
    return among ?? new Map();
  }

  /** Scores of the rows that fit this word; of several words the worst counts, then their sum. */
  #one(word: string, { slips, loosely }: Taken, among: Scores | undefined): Scores {
    const scores: Scores = new Map();
    const note = (place: number, fit: number, adds = fit) => {
      const before = among?.get(place) ?? 0;
      const worst = Math.max(Math.floor(before / WORST), fit);
      scores.set(place, worst * WORST + Math.min((before % WORST) + adds, WORST - 1));
    };
    const rest: number[] = [];
    const look = (place: number) => {
      const compared = this.#compared[place];
      const fit = compared?.text ? fitOf(compared, word, loosely) : null;
      if (fit !== null) note(place, fit);
      else if (slips && compared?.text) rest.push(place);
    };
    if (among) for (const place of among.keys()) look(place);
    else for (let place = 0; place < this.#compared.length; place += 1) look(place);
    if (rest.length) {
      const texts = rest.map((place) => this.#compared[place]?.text ?? "");
      for (const [index, [start]] of slipsIn(texts, word)) {
        const place = rest[index] ?? -1;
        const inTitle = start < (this.#compared[place]?.title ?? 0);
        const fit = inTitle ? FIT.slipInTitle : FIT.slipInOther;
        note(place, fit, start === 0 ? fit - 1 : fit);
      }
    }
    return scores;
  }
}

function byChange(left: Row, right: Row): number {
  return left.changed < right.changed ? 1 : left.changed > right.changed ? -1 : 0;
}
