/** RFC 2047 encoded words in a name (`=?gb2312?B?zfXOsA==?=`). */

const WORD = /=\?([^?\s*]+)[^?\s]*\?([bq])\?([^?]*)\?=(?:\s+(?==\?))?/gi;

/** Neighbours of one charset and encoding are one text: senders cut characters in two. Padded words stand alone. */
const NEIGHBOURS = /(=\?([^?\s]+\?(?:q|b(?=\?(?:[^?=]{4})*\?=))\?)[^?]*)\?=\s+=\?\2/gi;

/** Bytes as characters of one byte each. */
const binary: Record<string, (text: string) => string> = {
  b: (text) => atob(text.replace(/[^a-z0-9+/]/gi, "")),
  q: (text) =>
    text
      .replace(/_/g, " ")
      .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
};

/** A text with its encoded words decoded; what cannot be decoded stays as it is. */
export function decodeWords(text: string): string {
  let joined = text;
  for (let before = ""; before !== joined; ) {
    before = joined;
    joined = joined.replace(NEIGHBOURS, "$1");
  }
  return joined.replace(WORD, (raw: string, charset: string, encoding: string, content: string) => {
    try {
      const bytes = binary[encoding.toLowerCase()]?.(content) ?? "";
      return new TextDecoder(charset).decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0)));
    } catch {
      return raw;
    }
  });
}
