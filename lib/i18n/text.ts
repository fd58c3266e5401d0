/** A text in both languages, side by side so that neither can be forgotten. `{name}` stands for a value; in Chinese its spaces are set by fill.ts. */
export type Language = "en" | "zh-CN";

/** English forms by number. Chinese has one form. */
export interface Plural {
  one: string;
  other: string;
  /** The value that chooses; `count` where left out. */
  by?: string;
}

export interface Text {
  en: string | Plural;
  zh: string;
}
export type Texts = Record<string, Text>;
