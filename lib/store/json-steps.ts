/**
 * JSON of tens of megabytes read in steps: a list that stands directly in the outermost object is read so many members
 * at a time. Comes to what `JSON.parse` comes to, or throws as it does.
 */

/** Members of a list read at one go. */
const AT_ONCE = 200;

const QUOTE = 34;
const BACKSLASH = 92;
const [COMMA, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [44, 91, 93, 123, 125];

const BLANK = /[ \t\r\n]*/y;

function afterBlank(text: string, at: number): number {
  BLANK.lastIndex = at;
  BLANK.test(text);
  return BLANK.lastIndex;
}

function fail(at: number): never {
  throw new SyntaxError(`Unexpected text at ${at}`);
}

/** Where a string ends that begins here; the end of the text where it ends nowhere. */
function afterString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  return text.length;
}

/** Where what begins here ends: at the comma, or the bracket, that does not belong to it. */
function afterValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = afterString(text, at) - 1;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) depth += 1;
    else if (code === COMMA && depth === 0) return at;
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return text.length;
}

/** @param start just behind its bracket */
function* list(text: string, start: number): Generator<number, { value: unknown[]; end: number }> {
  const value: unknown[] = [];
  if (text.charCodeAt(afterBlank(text, start)) === CLOSE_LIST)
    return { value, end: afterBlank(text, start) + 1 };
  for (let from = start, at = start, count = 0; ; ) {
    at = afterValue(text, at);
    count += 1;
    const ends = text.charCodeAt(at) !== COMMA;
    if (ends || count === AT_ONCE) {
      const some: unknown[] = JSON.parse(`[${text.slice(from, at)}]`);
      // Nothing at all between two commas.
      if (some.length !== count) fail(from);
      for (const one of some) value.push(one);
      yield at;
      if (ends) return text.charCodeAt(at) === CLOSE_LIST ? { value, end: at + 1 } : fail(at);
      from = at + 1;
      count = 0;
    }
    at += 1;
  }
}

function* member(text: string, start: number): Generator<number, { entry: [string, unknown]; end: number }> {
  if (text.charCodeAt(start) !== QUOTE) fail(start);
  const named = afterString(text, start);
  const name: string = JSON.parse(text.slice(start, named));
  const colon = afterBlank(text, named);
  if (text[colon] !== ":") fail(colon);
  const from = afterBlank(text, colon + 1);
  if (text.charCodeAt(from) === OPEN_LIST) {
    const { value, end } = yield* list(text, from + 1);
    return { entry: [name, value], end };
  }
  const end = afterValue(text, from);
  return { entry: [name, JSON.parse(text.slice(from, end))], end };
}

/**
 * Yields how many characters were read.
 * @throws SyntaxError
 */
export function* readingJson(text: string): Generator<number, unknown> {
  const start = afterBlank(text, 0);
  if (text.charCodeAt(start) !== OPEN_OBJECT) return JSON.parse(text);
  const entries: [string, unknown][] = [];
  let at = afterBlank(text, start + 1);
  if (text.charCodeAt(at) === CLOSE_OBJECT && afterBlank(text, at + 1) === text.length) return {};
  for (;;) {
    const { entry, end } = yield* member(text, at);
    entries.push(entry);
    const next = afterBlank(text, end);
    const code = text.charCodeAt(next);
    if (code === CLOSE_OBJECT && afterBlank(text, next + 1) === text.length)
      return Object.fromEntries(entries);
    if (code !== COMMA) fail(next);
    at = afterBlank(text, next + 1);
  }
}
