/** Amounts as sellers type them: "120,000", "1.2m", "12万", "€ 1.234,50". */
import type { Money } from "../method/model.ts";
import { minorDigits } from "./currency.ts";

const MULTIPLIERS: Record<string, number> = {
  k: 1e3,
  千: 1e3,
  w: 1e4,
  万: 1e4,
  萬: 1e4,
  m: 1e6,
  mio: 1e6,
  million: 1e6,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
  b: 1e9,
  bn: 1e9,
};

/** Signs that say the currency. ¥ is yuan, or yen where the deal is in yen already; $ is any dollar. */
const SIGNS: Record<string, { code: string; also: RegExp }> = {
  "€": { code: "EUR", also: /^EUR$/ },
  "£": { code: "GBP", also: /^(GBP|EGP|LBP)$/ },
  "¥": { code: "CNY", also: /^(CNY|JPY)$/ },
  元: { code: "CNY", also: /^(CNY|TWD|HKD)$/ },
  円: { code: "JPY", also: /^JPY$/ },
  $: { code: "USD", also: /^(USD|AUD|CAD|NZD|SGD|HKD|TWD|MXN)$/ },
};

function currencyIn(text: string, current: string): string {
  const code = /(?<![A-Z])([A-Z]{3})(?![A-Z])/.exec(text.toUpperCase())?.[1];
  if (code && Intl.supportedValuesOf("currency").includes(code)) return code;
  if (/RMB|人民币/i.test(text)) return "CNY";
  const sign = Object.keys(SIGNS).find((mark) => text.includes(mark));
  const meant = sign === undefined ? undefined : SIGNS[sign];
  return meant && !meant.also.test(current) ? meant.code : current;
}

/**
 * The number in a text with separators of any country. The last of two kinds of separators is the decimal one; a lone
 * separator before exactly three digits groups thousands, unless it can only be decimal: a multiplier follows ("1.234m"),
 * nothing but 0 stands before it, or the currency has three decimals and it is a point.
 */
function plainNumber(text: string, multiplied: boolean, digits: number): number | null {
  const joined = text.replace(/[\s'’_]/g, "");
  if (!/^\d[\d.,]*$/.test(joined)) return null;
  const marks = joined.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return Number(joined);
  const kinds = new Set(marks).size;
  const tail = joined.length - joined.lastIndexOf(last) - 1;
  const thousands = tail === 3 && !multiplied && !joined.startsWith("0") && !(digits === 3 && last === ".");
  const decimal = kinds === 2 || (marks.length === 1 && !thousands);
  const [whole = "", fraction = ""] = decimal
    ? [joined.slice(0, -tail - 1), joined.slice(joined.length - tail)]
    : [joined];
  const groups = whole.split(/[.,]/);
  if (groups.length > 1 && groups.slice(1).some((group) => group.length < 2 || group.length > 4)) return null;
  return Number(`${groups.join("")}.${fraction || "0"}`);
}

/**
 * Reads an amount. `currency` is the one the deal has; a sign or ISO code in the text changes it.
 * Returns null where the text is no amount, is negative, or is too large to keep exactly.
 */
export function parseMoney(text: string, currency: string): Money | null {
  const plain = text.normalize("NFKC").replace(/¥/g, "¥").trim();
  const found = currencyIn(plain, currency);
  const bare = plain
    .replace(/(?<![A-Za-z])[A-Za-z]{3}(?![A-Za-z])/g, (code) =>
      code.toUpperCase() === found || /rmb/i.test(code) ? "" : code,
    )
    .replace(/人民币|[€£¥元円$]/g, "")
    .trim();
  const parts = /^(.*?)\s*(百万|千万|million|mio|bn|[kwmb千万萬亿億])?$/i.exec(bare);
  const multiplier = MULTIPLIERS[(parts?.[2] ?? "").toLowerCase()];
  const number = plainNumber((parts?.[1] ?? "").trim(), multiplier !== undefined, minorDigits(found));
  if (number === null) return null;
  const minor = Math.round(number * (multiplier ?? 1) * 10 ** minorDigits(found));
  return Number.isSafeInteger(minor) ? { minor, currency: found } : null;
}
