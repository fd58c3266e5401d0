/** What can be done from the find box wherever it stands. Each is found by its words in either language. */

import { Finder } from "../../lib/find/finder.ts";
import type { Row } from "../../lib/find/row.ts";
import type { MessageKey } from "../../lib/i18n/catalogue.ts";
import { language, textIn } from "../../lib/i18n/translate.ts";
import { changeSettings, settings } from "../../lib/live/settings.ts";
import { MADE_ON, type MadeScreen, makingLink } from "../make/making.ts";
import { readyFilters } from "./readyFilters.ts";

export interface FindAction {
  /** Tells it from the others, and finds it again among those used lately. */
  id: string;
  words: MessageKey;
  /** Other words that it is looked for by. */
  also?: MessageKey;
  /** The list that it shows part of. */
  of?: MessageKey;
  /** The key that does the same. */
  shown?: string;
  /** Where it leads in the workbench (`#/tasks`), or what it does. */
  does: string | (() => void);
}

const goTo = (screen: string, words: MessageKey, also: MessageKey): FindAction => ({
  id: `go-${screen}`,
  words,
  also,
  does: `#/${screen}`,
});

const set = (
  id: string,
  words: MessageKey,
  also: MessageKey,
  change: Parameters<typeof changeSettings>[0],
): FindAction => ({ id, words, also, does: () => void changeSettings(change) });

const makeNew = (screen: MadeScreen): FindAction => ({
  id: `new-${MADE_ON[screen]}`,
  words: `make.new_${MADE_ON[screen]}`,
  also: `make.also.${MADE_ON[screen]}`,
  does: makingLink(screen),
});

const EVERYWHERE: readonly FindAction[] = [
  makeNew("deals"),
  makeNew("people"),
  makeNew("companies"),
  goTo("deals", "work.deals", "find.also.deals"),
  goTo("people", "work.people", "find.also.people"),
  goTo("companies", "work.companies", "find.also.companies"),
  goTo("tasks", "work.tasks", "find.also.tasks"),
  goTo("twice", "merge.duplicates", "find.also.twice"),
  goTo("sites", "sites.title", "find.also.sites"),
  goTo("settings", "settings.title", "find.also.settings"),
  { id: "backup", words: "find.backup", also: "find.also.data", does: "#/data" },
  set("language-en", "find.language_en", "find.also.language", { language: "en" }),
  set("language-zh", "find.language_zh", "find.also.language", { language: "zh-CN" }),
  set("theme-light", "find.theme_light", "find.also.theme", { theme: "light" }),
  set("theme-dark", "find.theme_dark", "find.also.theme", { theme: "dark" }),
  set("theme-system", "find.theme_system", "find.also.theme", { theme: "system" }),
];

const sharing = (): FindAction =>
  settings.value.screenShared
    ? set("shared-off", "find.shared_off", "find.also.shared", { screenShared: false })
    : set("shared-on", "find.shared_on", "find.also.shared", { screenShared: true });

/** All that can be done here: what this page offers first. */
export const allActions = (ofPage: readonly FindAction[]): FindAction[] => [
  ...ofPage,
  ...EVERYWHERE,
  ...readyFilters(settings.value.screenShared),
  sharing(),
];

function rowOf({ id, words, also, of, shown }: FindAction): Row {
  const [mine, other] = language.value === "zh-CN" ? (["zh-CN", "en"] as const) : (["en", "zh-CN"] as const);
  const further = [also, of].flatMap((key) => (key ? [textIn(mine, key), textIn(other, key)] : []));
  return {
    kind: "action",
    id,
    title: textIn(mine, words),
    texts: [textIn(other, words), ...further],
    detail: [...(of ? [{ key: of }] : []), ...(shown ? [shown] : [])],
    changed: "",
    closed: false,
    archived: false,
  };
}

/** Actions as rows, in the language on screen and findable in the other one. */
export function actionFinder(actions: readonly FindAction[]): Finder {
  const finder = new Finder();
  for (const action of actions) finder.put(rowOf(action));
  return finder;
}
