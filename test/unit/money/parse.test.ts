import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNumber } from "../../../lib/money/format.ts";
import { parseMoney } from "../../../lib/money/parse.ts";

const CASES: [text: string, currency: string, minor: number, found: string][] = [
  ["120,000", "EUR", 12_000_000, "EUR"],
  ["120.000", "EUR", 12_000_000, "EUR"],
  ["120 000", "EUR", 12_000_000, "EUR"],
  ["120'000", "CHF", 12_000_000, "CHF"],
  ["1.2m", "USD", 120_000_000, "USD"],
  ["1.234m", "USD", 123_400_000, "USD"],
  ["12万", "CNY", 12_000_000, "CNY"],
  ["12 万元", "USD", 12_000_000, "CNY"],
  ["1.5亿", "CNY", 15_000_000_000, "CNY"],
  ["250k", "GBP", 25_000_000, "GBP"],
  ["€ 1.234,50", "CNY", 123_450, "EUR"],
  ["$1,234.50", "AUD", 123_450, "AUD"],
  ["¥5000", "JPY", 5000, "JPY"],
  ["¥５０００", "CNY", 500_000, "CNY"],
  ["CHF 99", "EUR", 9900, "CHF"],
  ["1,5", "EUR", 150, "EUR"],
  ["12,34,567", "INR", 123_456_700, "INR"],
  ["RMB 80w", "EUR", 80_000_000, "CNY"],
];

describe("parseMoney", () => {
  test.each(CASES)("%s in a deal in %s", (text, currency, minor, found) => {
    expect(parseMoney(text, currency)).toEqual({ minor, currency: found });
  });

  test.each(["", "abc", "-5", "1..2", "12x", "99999999999999999999"])("%s is no amount", (text) => {
    expect(parseMoney(text, "EUR")).toBeNull();
  });

  test("what is shown is read back the same, in both languages", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 14 }),
        fc.constantFrom("EUR", "CNY", "JPY", "KWD"),
        fc.constantFrom("en", "zh-CN"),
        (minor, currency, language) => {
          const money = { minor, currency };
          expect(parseMoney(formatNumber(money, language), currency)).toEqual(money);
        },
      ),
    );
  });
});
