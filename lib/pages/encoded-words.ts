/**
 * RFC 2047 encoded words in a name (`=?gb2312?B?zfXOsA==?=`). Bytes of neighbouring words in one charset are joined
 * before they are decoded: senders cut characters in two.
 */

const WORD = /=\?([^?\s*]+)(?:\*[^?\s]*)?\?([bq])\?([^?]*)\?=/gi;

function fromBase64(text: string): number[] {
  try {
    return [...atob(text.replace(/[^a-z0-9+/]/gi, ""))].map((one) => one.charCodeAt(0));
  } catch {
    return [];
  }
}

function fromQuoted(text: string): number[] {
  const bytes = text
    .replace(/_/g, " ")
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return [...bytes].flatMap((one) => (one > "ÿ" ? [...new TextEncoder().encode(one)] : [one.charCodeAt(0)]));
}

/** The text of bytes in a charset that the browser knows (WHATWG labels), else null. */
function decode(charset: string, bytes: number[]): string | null {
  try {
    return new TextDecoder(charset).decode(new Uint8Array(bytes));
  } catch {
    return null;
  }
}

interface Run {
  charset: string;
  bytes: number[];
  raw: string;
}

/** A text with its encoded words decoded; a word in an unknown charset stays as it is. */
export function decodeWords(text: string): string {
  let result = "";
  let end = 0;
  let run: Run | null = null;
  const flush = () => {
    if (run) result += decode(run.charset, run.bytes) ?? run.raw;
    run = null;
  };
  for (const match of text.matchAll(WORD)) {
    const [raw, charset = "", encoding = "", content = ""] = match;
    const between = text.slice(end, match.index);
    const bytes = encoding.toLowerCase() === "b" ? fromBase64(content) : fromQuoted(content);
    const before: Run | null = run;
    if (before && !between.trim() && (before as Run).charset.toLowerCase() === charset.toLowerCase()) {
      run = { charset, bytes: [...(before as Run).bytes, ...bytes], raw: (before as Run).raw + raw };
    } else {
      const blank: boolean = before !== null && !between.trim();
      flush();
      result += blank ? "" : between;
      run = { charset, bytes, raw };
    }
    end = match.index + raw.length;
  }
  flush();
  return result + text.slice(end);
}
