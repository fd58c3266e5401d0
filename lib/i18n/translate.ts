/** Texts in the language of the moment. Reading `t` inside a component makes it follow a change of language. */
import { signal } from "@preact/signals";
import type { Said, SaidText } from "../method/judgement.ts";
import { catalogue, type MessageKey, textOf } from "./catalogue.ts";
import { formatDay } from "./date.ts";
import { fill, type Values } from "./fill.ts";
import type { Language, Text } from "./text.ts";

/** The language on screen; lib/live/settings.ts keeps it. */
export const language = signal<Language>("en");

function form(text: Text, values: Values, lang: Language): string {
  if (lang === "zh-CN") return text.zh;
  if (typeof text.en === "string") return text.en;
  return Number(values[text.en.by ?? "count"]) === 1 ? text.en.one : text.en.other;
}

/** A text in a given language, its values filled in. */
export function textIn(lang: Language, key: MessageKey, values: Values = {}): string {
  return fill(form(catalogue[key], values, lang), values, lang);
}

/** A text in the language on screen. */
export function t(key: MessageKey, values: Values = {}): string {
  return textIn(language.value, key, values);
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** What somebody wrote themselves, in the language it is there in. */
const written = (text: SaidText, lang: Language): string =>
  (lang === "en" ? (text.en ?? text.zh) : (text.zh ?? text.en)) ?? "";

/** A value that is a key is translated, a local date is shown as a day. */
function inWords(value: string | number | SaidText, lang: Language): string | number {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return written(value, lang);
  const text = textOf(value);
  if (text) return form(text, {}, lang);
  return DAY.test(value) ? formatDay(value, lang) : value;
}

/** What the method says, in a given language (default: the one on screen). Values that are keys themselves are translated. */
export function say(said: Said, lang: Language = language.value): string {
  const values = Object.fromEntries(
    Object.entries(said.values ?? {}).map(([name, value]) => [name, inWords(value, lang)]),
  );
  if (said.own) return fill(written(said.own, lang), values, lang);
  const text = textOf(said.key);
  return text ? fill(form(text, values, lang), values, lang) : said.key;
}
