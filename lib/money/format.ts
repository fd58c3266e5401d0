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

/** From this many on, in whole units, cents are not worth their place in a list. */
const CENTS_UP_TO = 10_000;

/** "€120,000" of €120,000.45: as a list has room for it. */
export function formatBriefly(money: Money, language: string): string {
  const unit = 10 ** minorDigits(money.currency);
  const whole = Math.abs(money.minor) >= CENTS_UP_TO * unit;
  return formatMoney(whole ? { ...money, minor: Math.round(money.minor / unit) * unit } : money, language);
}

/** "120,000": the number alone, as it is edited. */
export function formatNumber(money: Money, language: string): string {
  const digits = minorDigits(money.currency);
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(
    money.minor / 10 ** digits,
  );
}
