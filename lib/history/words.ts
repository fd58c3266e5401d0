/** A change in words, in the language on screen. */
import { type MessageKey, textOf as messageOf } from "../i18n/catalogue.ts";
import { formatDay } from "../i18n/date.ts";
import { language, t } from "../i18n/translate.ts";
import { stageCalled, versionCalled } from "../live/playbook-names.ts";
import type { Money } from "../method/model.ts";
import { formatMoney } from "../money/format.ts";
import type { FactValue, Ref, ThingType } from "../store/fact.ts";
import { typeOf } from "../store/fold.ts";
import { splitField } from "../store/schema.ts";
import type { Line } from "./acts.ts";
import { FIELDS, type Shows } from "./fields.ts";
import type { Names } from "./read.ts";

/** Longer texts are cut: the field itself shows them whole. */
const LONGEST = 160;

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);

function known(key: string, otherwise: string): string {
  return messageOf(key) ? t(key as MessageKey) : otherwise;
}

const signed = (value: number) => (value > 0 ? `+${value}` : String(value).replace("-", "−"));

const isObject = (value: FactValue): value is { [key: string]: FactValue } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function partOf(value: FactValue, name: string): string {
  const part = isObject(value) ? value[name] : null;
  return typeof part === "string" ? part : "";
}

function rhythm(value: FactValue): string {
  if (!isObject(value)) return "";
  return t(`history.every.${String(value.unit)}` as MessageKey, { count: Number(value.every) });
}

function money(value: FactValue): string {
  return isObject(value) ? formatMoney(value as unknown as Money, language.value) : "";
}

const day = (value: FactValue) => (typeof value === "string" ? formatDay(value, language.value) : "");

function period(value: FactValue): string {
  const [from, to] = [partOf(value, "from"), partOf(value, "to")];
  return from || to ? `${day(from)} – ${day(to)}` : "";
}

/** "reports-to/<id>": the relation, and to whom. */
function line(value: string, names: Names): string {
  const [relation = "", other = ""] = value.split("/", 2);
  const name = names.get(`stakeholder:${other}`) || t("work.unnamed");
  const key = `history.line.${relation}`;
  return messageOf(key) ? t(key as MessageKey, { name }) : name;
}

const nameIn = (names: Names, type: ThingType, id: string): string =>
  names.get(`${type}:${id}`) || t("work.unnamed");

const NAMED: Record<Exclude<Shows, object>, (value: FactValue, names: Names) => string> = {
  text: (value) => cut(String(value)),
  flag: (value) => t(value === true ? "history.yes" : "history.no"),
  day,
  support: (value) => signed(Number(value)),
  money,
  number: String,
  rhythm,
  period,
  point: (value) => cut(partOf(value, "text")),
  answer: (value) => cut(partOf(value, "reason")),
  stage: (value) => stageCalled(String(value)),
  playbook: (value) => versionCalled(String(value)),
  line: (value, names) => line(String(value), names),
  nothing: () => "",
};

function shown(value: FactValue, shows: Shows, names: Names): string {
  if (value === null || value === "") return t("history.unset");
  if (typeof shows === "string") return NAMED[shows](value, names);
  if ("names" in shows) return nameIn(names, shows.names, String(value));
  return known(`${shows.before}${String(value)}${shows.after}`, String(value));
}

export interface Words {
  /** Whom or what it is about, where that is not the thing whose history it is; else empty. */
  subject: string;
  label: string;
  /** "Propose → Negotiate and close". */
  text: string;
}

/** They say of a thing that it is out of the lists, or back in them. */
const AWAY = new Set(["archived", "deleted"]);

const isNothing = (value: FactValue) => value === null || value === "";

function changeText(from: FactValue, to: FactValue, shows: Shows, names: Names): string {
  const now = shown(to, shows, names);
  return isNothing(from) ? now : t("history.to", { from: shown(from, shows, names), to: now });
}

/** A member came into a set, or went out of it. */
function memberText(member: string, to: FactValue): string {
  const how = t(to === true ? "history.added" : "history.taken");
  return member ? `${member} · ${how}` : how;
}

/**
 * What a line says. Fields that a newer version knows and this one does not are called by their own name.
 * @param about whose history it is.
 */
export function wordsOf({ fact, from, to }: Line, about: Ref, names: Names): Words {
  const { name, member } = splitField(fact.field);
  const words = FIELDS[typeOf(fact.about)][name];
  const subject = typeOf(fact.about) === typeOf(about) ? "" : (names.get(fact.about) ?? "");
  if (!words) return { subject, label: name, text: cut(String(to ?? "")) };
  const label = t(words.label);
  if (AWAY.has(name)) return { subject, label: to === true ? label : t("history.brought_back"), text: "" };
  if (member === null) {
    // A reading counts by its day, which is seldom the one on which it came on record.
    const on = words.value === "support" && fact.on && !fact.undoes ? ` · ${day(fact.on)}` : "";
    return { subject, label, text: changeText(from, to, words.value, names) + on };
  }
  const said = words.member ? shown(member, words.member, names) : member;
  if (words.value === "flag") return { subject, label, text: memberText(said, to) };
  const value = isNothing(to) ? t("history.taken") : changeText(from, to, words.value, names);
  return { subject, label, text: [said, value].filter(Boolean).join(" · ") };
}

export interface Brief {
  label: string;
  text: string;
  /** A member that came into its set, or something said of a thing: "of" whom it is needs no more words. */
  plain: boolean;
}

/** What a line says in the fewest words: "Role Economic Buyer", "Put away", "Stage Propose → Negotiate". */
export function briefOf({ fact, from, to }: Line, names: Names): Brief {
  const { name, member } = splitField(fact.field);
  const words = FIELDS[typeOf(fact.about)][name];
  if (!words) return { label: name, text: "", plain: true };
  const label = t(words.label);
  if (member === null) {
    const text = words.value === "flag" && to === true ? "" : changeText(from, to, words.value, names);
    return { label, text, plain: !["alias", "archived", "deleted"].includes(name) };
  }
  const said = words.member ? shown(member, words.member, names) : member;
  if (words.value === "flag") {
    return { label, text: to === true ? said : memberText(said, to), plain: to === true };
  }
  const value = isNothing(to) ? t("history.taken") : changeText(from, to, words.value, names);
  return { label, text: [said, value].filter(Boolean).join(" · "), plain: !isNothing(to) };
}

/** Day and time as they are here. */
export function moment(at: number): string {
  const locale = language.value === "en" ? "en-GB" : language.value;
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(at);
}
