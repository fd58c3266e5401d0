/** ISO 4217 as the browser knows it (Intl, from CLDR). */

/** Shown first in a list: what most sellers quote in. */
const COMMON = ["CNY", "EUR", "USD", "GBP", "JPY", "CHF", "HKD", "SGD"];

/** Every currency the browser knows, the common ones first. */
export function currencies(): string[] {
  const all = Intl.supportedValuesOf("currency");
  return [...COMMON, ...all.filter((code) => !COMMON.includes(code))];
}

/** Digits of the minor unit: 2 for cents, 0 for yen, 3 for Kuwaiti fils. */
export function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

/** "CNY · Chinese yuan" in the given language. */
export function currencyName(currency: string, language: string): string {
  const name = new Intl.DisplayNames(language, { type: "currency" }).of(currency);
  return name && name !== currency ? `${currency} · ${name}` : currency;
}

/** What amounts are in where nothing was said yet, by the language on screen. */
export const presetCurrency = (language: string): string => (language === "zh-CN" ? "CNY" : "EUR");
