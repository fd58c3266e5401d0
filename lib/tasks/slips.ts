/** Slips of the finger in English names of days and months: "tomorow", "wendesday", "15 decmber". Pure. */

/** The short ones are left alone: one letter off, they are other words ("march", "match"). */
const WORDS =
  "tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february august september october november december".split(
    " ",
  );
/** One letter from a day, and a word of its own. */
const NO_SLIPS = new Set(["sundry"]);
const SHORTEST = 5;
/** From so many letters on, two slips are forgiven. */
const LONG = 8;

/** Letters wrong, missing, too many, or two in the wrong order: how many there are at the least. */
function slipsBetween(left: string, right: string): number {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, at) => at)];
  const cell = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= left.length; row += 1) {
    const line = [row];
    rows.push(line);
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      line.push(
        Math.min(
          cell(row - 1, column) + 1,
          cell(row, column - 1) + 1,
          cell(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? cell(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return cell(left.length, right.length);
}

/** First and last letter must be right: else a name would become a day (Mondal, Sundar). */
function mendedWord(word: string): string {
  if (word.length < SHORTEST || WORDS.includes(word) || NO_SLIPS.has(word)) return word;
  const meant = WORDS.find(
    (right) =>
      word[0] === right[0] &&
      word.at(-1) === right.at(-1) &&
      Math.abs(word.length - right.length) <= 2 &&
      slipsBetween(word, right) <= (right.length >= LONG ? 2 : 1),
  );
  return meant ?? word;
}

/** The text, in lower case, as it was meant; the same text where nothing looks like a slip. */
export const mended = (text: string): string => text.replaceAll(/[a-z]+/g, mendedWord);

/** A text that may begin with a slip of a day, or of a month before a figure. */
export const MAYBE_SLIP = /^(?:[tmwfsy]\p{L}{3,9}[yw](?!\p{L})|[jfasond]\p{L}{3,8}[ytr] \d)/iu;
