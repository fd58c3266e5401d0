import type { Money } from "../method/model.ts";
import { minorDigits } from "./currency.ts";

/** "€120,000": with the currency, cents only where there are any. */
export function formatMoney(money: Money, language: string): string {
  return new Intl.NumberFormat(language, {
    style: "currency",
    currency: money.currency,
    trailingZeroDisplay: "stripIfInteger",
  }).format(money.minor / 10 ** minorDigits(money.currency));
}

/** "120,000": the number alone, as it is edited. */
export function formatNumber(money: Money, language: string): string {
  const digits = minorDigits(money.currency);
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(
    money.minor / 10 ** digits,
  );
}
