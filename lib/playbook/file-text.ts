/** Texts of a playbook and of its file. A shipped text stays a key until somebody writes another. */
import { catalogue, textOf } from "../i18n/catalogue.ts";
import type { Said } from "../method/judgement.ts";
import type { FileText } from "./file-schema.ts";

/** The shipped text of a key, in both languages; null where nothing is shipped under it. */
function shipped(key: string): { en: string; zh: string } | null {
  const text = Object.hasOwn(catalogue, key) ? textOf(key) : undefined;
  return text && typeof text.en === "string" ? { en: text.en, zh: text.zh } : null;
}

/** @param key under which a text would be shipped. */
export function saidOf(key: string, text: FileText): Said {
  const own = typeof text === "string" ? { en: text } : text;
  const known = shipped(key);
  const isShipped = known && "en" in own && "zh" in own && own.en === known.en && own.zh === known.zh;
  if (isShipped) return { key };
  // A text in one language alone stands for both.
  return { key, own: typeof text === "string" ? { en: text, zh: text } : own };
}

export function fileTextOf({ key, own }: Said): FileText {
  const text = own ?? shipped(key) ?? { en: key };
  const { en, zh } = text;
  if (en !== undefined && zh !== undefined) return en === zh ? en : { en, zh };
  return en === undefined ? { zh: zh ?? key } : { en };
}
