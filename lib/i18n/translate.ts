/** Texts in the language of the moment. Reading `t` inside a component makes it follow a change of language. */
import { signal } from "@preact/signals";
import type { Said } from "../method/judgement.ts";
import { catalogue, type MessageKey, textOf } from "./catalogue.ts";
import type { Language, Text } from "./text.ts";

export type Values = Record<string, string | number>;

/** The language on screen; lib/live/settings.ts keeps it. */
export const language = signal<Language>("en");

function form(text: Text, values: Values, lang: Language): string {
  if (lang === "zh-CN") return text.zh;
  if (typeof text.en === "string") return text.en;
  return Number(values.count) === 1 ? text.en.one : text.en.other;
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A text in a given language, its values filled in. */
export function textIn(lang: Language, key: MessageKey, values: Values = {}): string {
  return fill(form(catalogue[key], values, lang), values);
}

/** A text in the language on screen. */
export function t(key: MessageKey, values: Values = {}): string {
  return textIn(language.value, key, values);
}

/** What the method says, in a given language (default: the one on screen). Values that are keys themselves are translated. */
export function say(said: Said, lang: Language = language.value): string {
  const { own } = said;
  const written = own && (lang === "zh-CN" ? (own.zh ?? own.en) : (own.en ?? own.zh));
  if (written !== undefined) return written;
  const text = textOf(said.key);
  if (!text) return said.key;
  const values = Object.fromEntries(
    Object.entries(said.values ?? {}).map(([name, value]) => {
      const inner = typeof value === "string" ? textOf(value) : undefined;
      return [name, inner ? form(inner, {}, lang) : value];
    }),
  );
  return fill(form(text, values, lang), values);
}
