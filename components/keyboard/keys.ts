/**
 * Every key of the panel and what it means: one key, one meaning. They act on the person's card that has the focus or,
 * where nothing has it, on the first; never from a control elsewhere, in a text field, or while an input method composes.
 */
import type { MessageKey } from "../../lib/i18n/catalogue.ts";
import type { BuyingRole, Influence, Support } from "../../lib/method/model.ts";

export type Meaning =
  | { does: "role"; role: BuyingRole }
  | { does: "support"; value: Support }
  | { does: "influence"; level: Influence }
  | { does: "open"; part: "needs" | "pain" | "note" | "quote" | "deal" }
  /** Presses the control with this `data-action`: of the card, or wherever in the panel it stands. */
  | { does: "press"; action: string; of: "card" | "panel" }
  | { does: "next-person" | "previous-person" | "undo" | "redo" | "show-keys" };

export interface Key {
  /** As `strokeOf` writes it. */
  stroke: string;
  /** As the rep sees it. */
  shown: string;
  group: "role" | "support" | "influence" | "card" | "panel";
  meaning: Meaning;
  words: MessageKey;
}

const role = (stroke: string, value: BuyingRole, words: MessageKey): Key => ({
  stroke,
  shown: stroke.toUpperCase(),
  group: "role",
  meaning: { does: "role", role: value },
  words,
});

const support = (stroke: string, shown: string, value: Support, words: MessageKey): Key => ({
  stroke,
  shown,
  group: "support",
  meaning: { does: "support", value },
  words,
});

const influence = (stroke: string, level: Influence, words: MessageKey): Key => ({
  stroke,
  shown: stroke.toUpperCase(),
  group: "influence",
  meaning: { does: "influence", level },
  words,
});

const other = (stroke: string, group: "card" | "panel", meaning: Meaning, words: MessageKey): Key => ({
  stroke,
  shown: stroke.toUpperCase(),
  group,
  meaning,
  words,
});

const press = (stroke: string, group: "card" | "panel", action: string, words: MessageKey): Key =>
  other(stroke, group, { does: "press", action, of: group }, words);

/** Support: the digit is the score; with Shift it is against us. */
export const KEYS: readonly Key[] = [
  role("e", "economic-buyer", "role.economic-buyer.name"),
  role("t", "technical-buyer", "role.technical-buyer.name"),
  role("u", "user-buyer", "role.user-buyer.name"),
  role("o", "coordinator", "role.coordinator.name"),
  role("c", "coach", "role.coach.name"),
  support("Shift+3", "⇧3", -3, "support.-3.name"),
  support("Shift+2", "⇧2", -2, "support.-2.name"),
  support("Shift+1", "⇧1", -1, "support.-1.name"),
  support("0", "0", 0, "support.0.name"),
  support("1", "1", 1, "support.1.name"),
  support("2", "2", 2, "support.2.name"),
  support("3", "3", 3, "support.3.name"),
  influence("h", "high", "influence.high.name"),
  influence("m", "medium", "influence.medium.name"),
  influence("l", "low", "influence.low.name"),
  other("n", "card", { does: "open", part: "needs" }, "keys.needs"),
  other("p", "card", { does: "open", part: "pain" }, "keys.pain"),
  other("w", "card", { does: "open", part: "note" }, "keys.note"),
  other("q", "card", { does: "open", part: "quote" }, "keys.quote"),
  other("d", "card", { does: "open", part: "deal" }, "keys.deal"),
  press("v", "card", "met", "keys.met"),
  press("r", "card", "called", "keys.called"),
  press("x", "card", "noise", "keys.noise"),
  press("f", "card", "join", "keys.join"),
  press("i", "card", "company-changed", "keys.moved"),
  { ...press("Shift+i", "card", "company-stays", "keys.moved_stays"), shown: "⇧I" },
  other("j", "panel", { does: "next-person" }, "keys.next"),
  other("k", "panel", { does: "previous-person" }, "keys.previous"),
  press("a", "panel", "accept-deal", "keys.accept"),
  { ...press("Shift+d", "panel", "new-deal", "panel.new_deal"), shown: "⇧D" },
  press("g", "panel", "deal-details", "keys.details"),
  other("z", "panel", { does: "undo" }, "keys.undo"),
  { ...other("Shift+z", "panel", { does: "redo" }, "keys.redo"), shown: "⇧Z" },
  press("s", "panel", "new-task", "keys.new_task"),
  press("y", "panel", "copy-rich", "keys.copy"),
  press("/", "panel", "find", "keys.find"),
  press("b", "panel", "since", "keys.since"),
  other("?", "panel", { does: "show-keys" }, "keys.show"),
];

/** Said of the card that has the focus, or of the first: everything but what the panel does as a whole. */
export const isOfCards = (meaning: Meaning): boolean =>
  KEYS.some((key) => key.group !== "panel" && key.meaning === meaning);

const byStroke = new Map(KEYS.map((key) => [key.stroke, key.meaning]));

/** What to press for a role, a support step or a level, as shown on its control. */
export function shownKey(
  does: "role" | "support" | "influence" | "press" | "redo",
  value: string | number,
): string {
  const found = KEYS.find(
    ({ meaning }) =>
      (meaning.does === "role" && does === "role" && meaning.role === value) ||
      (meaning.does === "support" && does === "support" && meaning.value === value) ||
      (meaning.does === "influence" && does === "influence" && meaning.level === value) ||
      (meaning.does === "press" && does === "press" && meaning.action === value) ||
      (meaning.does === "redo" && does === "redo"),
  );
  return found?.shown ?? "";
}

export interface Stroke {
  key: string;
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  isComposing: boolean;
  keyCode?: number;
}

/** keyCode of every key that an input method has taken. */
const TAKEN_BY_INPUT_METHOD = 229;

/** Signs stand on another key, or under Shift, from layout to layout; Chinese input methods give the wide ones. */
const SIGNS: Record<string, string> = { "?": "?", "？": "?", "/": "/", "／": "/" };

/** An input method has taken the key: it chooses characters, and means nothing to us. */
export const isComposing = (event: Pick<Stroke, "isComposing" | "keyCode">): boolean =>
  event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD;

/**
 * The stroke of an event, as in the table; null where it is not for us. Digits go by the key's place, so that Shift+1
 * is the same on every layout.
 */
export function strokeOf(event: Stroke): string | null {
  if (isComposing(event)) return null;
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const sign = SIGNS[event.key];
  if (sign) return sign;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  if (digit) return event.shiftKey ? `Shift+${digit}` : digit;
  const key = event.key.toLowerCase();
  return event.shiftKey ? `Shift+${key}` : key;
}

const TEXT =
  "input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable]";

/** True where a letter is a letter: text fields, and lists that jump by letter. */
export function takesText(element: Element): boolean {
  return element.closest(`${TEXT}, [role="menu"], dialog[open]`) !== null;
}

/** What a key press means, or null. */
export function meaningOf(event: Stroke): Meaning | null {
  const stroke = strokeOf(event);
  return stroke === null ? null : (byStroke.get(stroke) ?? null);
}
