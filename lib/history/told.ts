/** What an act comes to, line by line: things that it made first, without the fields that go without saying. */
import type { MessageKey } from "../i18n/catalogue.ts";
import { t } from "../i18n/translate.ts";
import type { Ref, ThingType } from "../store/fact.ts";
import { typeOf } from "../store/fold.ts";
import { splitField } from "../store/schema.ts";
import type { Act, Line, Undone } from "./acts.ts";
import type { Names } from "./read.ts";
import { type Words, wordsOf } from "./words.ts";

/** Told by the line that says that the thing was made. */
const SAID_BY_MAKING: Partial<Record<ThingType, readonly string[]>> = {
  person: ["name", "seen-as"],
  stakeholder: ["person", "deal"],
  company: ["name"],
  deal: ["name", "status", "playbook"],
  task: ["title", "deal", "person", "state", "from"],
  interaction: ["kind", "when", "deal", "source", "theirs", "ours"],
};

/** False for what is told by the line that says that the thing was made. */
export function isTold({ fact }: Line, makes: ReadonlySet<Ref>): boolean {
  const told = makes.has(fact.about) ? SAID_BY_MAKING[typeOf(fact.about)] : undefined;
  return !told?.includes(splitField(fact.field).name);
}

/** What is made of an undone thing has no name any more: what was said of it then is its name. */
function nameThen(ref: Ref, lines: readonly Line[]): string {
  const line = lines.find(({ fact }) => fact.about === ref && ["name", "title"].includes(fact.field));
  return typeof line?.fact.value === "string" ? line.fact.value : "";
}

/** With whom a contact was, as it was said when it came on record. */
function takingPart(ref: Ref, lines: readonly Line[], names: Names): string {
  const persons = lines.flatMap(({ fact }) => {
    const { name, member } = splitField(fact.field);
    const isOne = fact.about === ref && name === "theirs" && fact.value === true;
    return isOne ? (names.get(`person:${member}`) ?? []) : [];
  });
  return persons.join(t("common.joint"));
}

/** That a thing was made, by these lines. */
export function madeWords(ref: Ref, { lines }: Pick<Act, "lines">, about: Ref, names: Names): Words {
  const isPart = typeOf(ref) === "stakeholder";
  const inDeal = lines.some(({ fact }) => fact.about === ref && fact.field === "deal");
  const key = isPart && !inDeal ? "history.made.loose" : `history.made.${typeOf(ref)}`;
  const label = t(key as MessageKey);
  const name = names.get(ref) || nameThen(ref, lines);
  if (isPart) return { subject: name, label, text: "" };
  if (typeOf(ref) === "interaction") {
    return {
      subject: "",
      label,
      text: [name, takingPart(ref, lines, names)].filter(Boolean).join(" · "),
    };
  }
  return { subject: "", label, text: ref === about && typeOf(ref) === "person" ? "" : name };
}

/** Of a thing whose making is taken back, what it was called and belonged to goes without saying. */
function isGone({ fact, to }: Line): boolean {
  const nothing = to === null || to === "" || to === false;
  return nothing && (SAID_BY_MAKING[typeOf(fact.about)] ?? []).includes(splitField(fact.field).name);
}

function tellUndo(undoes: Undone, act: Told, about: Ref, names: Names): Words[] {
  const made = undoes.makes.map((ref) => madeWords(ref, undoes, about, names));
  const taken = made.map((words) => ({
    ...words,
    text: [words.text, t("history.undone")].filter(Boolean).join(" · "),
  }));
  const lines = act.lines.filter((line) => !isGone(line)).map((line) => wordsOf(line, about, names));
  return [...(undoes.redo ? [] : taken), ...lines];
}

type Told = Pick<Act, "lines" | "makes" | "undoes">;

export function tellAct(act: Told, about: Ref, names: Names): Words[] {
  if (act.undoes) {
    const told = tellUndo(act.undoes, act, about, names);
    if (told.length > 0) return told;
  }
  const makes = new Set(act.makes);
  const made = act.makes.map((ref) => madeWords(ref, act, about, names));
  // A join says again what stays: nothing changes by that.
  const isJoin = act.lines.some(({ fact }) => fact.field === "alias");
  const isSame = ({ from, to }: Line) => isJoin && JSON.stringify(from) === JSON.stringify(to);
  const lines = act.lines
    .filter((line) => isTold(line, makes) && !isSame(line))
    .map((line) => wordsOf(line, about, names));
  return [...made, ...lines];
}
