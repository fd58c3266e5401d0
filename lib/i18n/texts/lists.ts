import type { Texts } from "../text.ts";

/** Words of every list: sorting, picking several, what is done with them. */
export const listTexts = {
  "list.select": { en: "Select {name}", zh: "选中{name}" },
  "list.select_all": { en: "Select all", zh: "全选" },
} as const satisfies Texts;
