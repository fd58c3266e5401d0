/** One step that was written, in one line: "Role Economic Buyer of 王伟 · ERP rollout", "New deal ERP rollout". */
import { t } from "../i18n/translate.ts";
import { openFacts } from "../share/open-facts.ts";
import type { Fact, Ref, ThingType } from "../store/fact.ts";
import { typeOf } from "../store/fold.ts";
import { splitField } from "../store/schema.ts";
import type { Store } from "../store/store.ts";
import { byClock } from "../store/withdrawal.ts";
import { actsOf, type Line } from "./acts.ts";
import { factsOf, type Names, namesIn } from "./read.ts";
import { isTold, madeWords } from "./told.ts";
import { briefOf } from "./words.ts";

/** So many things are looked at; of more it is enough to say how many. */
const LOOKED_AT = 12;
const LONGEST = 80;

/** What is made together with others: the first of these names the step. */
const NAMES_THE_STEP: readonly ThingType[] = ["deal", "task", "interaction", "playbook"];

/** Made for what is said of it, and stays when that is taken back. */
const MADE_FOR_IT: Partial<Record<ThingType, readonly string[]>> = {
  person: ["address", "company"],
  interaction: ["theirs", "ours"],
};

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);

interface Step {
  lines: Line[];
  makes: Ref[];
}

/** The step as the whole histories of what it speaks of show it. */
async function stepOf(store: Store, facts: readonly Fact[], shared: boolean): Promise<Step> {
  const refs = [...new Set(facts.map(({ about }) => about))].slice(-LOOKED_AT);
  // Whether somebody is a Coach stands with the parts of a person.
  const histories = await Promise.all(
    refs.map((ref) => (typeOf(ref) === "person" ? factsOf(store, ref, false) : store.history(ref))),
  );
  const known = histories.flat();
  const acts = actsOf(shared ? openFacts(known) : known);
  const own = new Set(facts.map(({ id }) => id));
  const lines = acts.toReversed().flatMap((act) => act.lines.filter(({ fact }) => own.has(fact.id)));
  const [first] = facts.toSorted(byClock);
  const before = new Set(known.filter((fact) => first && byClock(fact, first) < 0).map(({ about }) => about));
  const said = lines.map(({ fact }) => fact.about);
  return { lines, makes: refs.filter((ref) => said.includes(ref) && !before.has(ref)) };
}

async function dealOf(store: Store, about: Ref, names: Names): Promise<string> {
  if (typeOf(about) !== "stakeholder") return "";
  const deal = (await store.thing(about))?.fields.deal?.value;
  if (typeof deal !== "string") return "";
  const name = names.get(`deal:${deal}`) ?? (await store.thing(`deal:${deal}`))?.fields.name?.value;
  return typeof name === "string" ? name : "";
}

async function lineWords(store: Store, line: Line, names: Names): Promise<string> {
  const { label, text, plain } = briefOf(line, names);
  const what = cut([label, text].filter(Boolean).join(" "));
  const who = cut(names.get(line.fact.about) ?? "");
  const ofSomebody = plain && ["stakeholder", "person"].includes(typeOf(line.fact.about));
  const said = ofSomebody && who ? t("told.of", { what, who }) : [what, who].filter(Boolean).join(" · ");
  return [said, cut(await dealOf(store, line.fact.about, names))].filter(Boolean).join(" · ");
}

function goesWithout({ fact }: Line, makes: ReadonlySet<Ref>): boolean {
  const type = typeOf(fact.about);
  return makes.has(fact.about) && (MADE_FOR_IT[type]?.includes(splitField(fact.field).name) ?? false);
}

function madeStep({ lines, makes }: Step, names: Names): string {
  const rank = (ref: Ref) => NAMES_THE_STEP.indexOf(typeOf(ref));
  const [ref] = makes.filter((one) => rank(one) >= 0).sort((one, other) => rank(one) - rank(other));
  if (!ref) return "";
  const { label, text } = madeWords(ref, { lines }, ref, names);
  return cut([label, text].filter(Boolean).join(" "));
}

/**
 * The step in words; "" where nothing of it may be told.
 * @param wrote its facts, the last one what it was about.
 * @param shared others can see the screen: only what may be shown.
 */
export async function actInWords(store: Store, wrote: readonly Fact[], shared: boolean): Promise<string> {
  // How a deal stood is kept with what changes it; nobody asked for that.
  const facts = wrote.filter(({ about }) => typeOf(about) !== "snapshot");
  const step = await stepOf(store, facts, shared);
  const [any] = step.lines;
  if (!any) return "";
  const said = step.lines.map(({ fact }) => fact);
  const names = await namesIn(store, said, "deal:", shared);
  const made = madeStep(step, names);
  if (made) return made;
  const makes = new Set(step.makes);
  const told = step.lines.filter((line) => isTold(line, makes) && !goesWithout(line, makes));
  const last = told.at(-1) ?? any;
  const words = await lineWords(store, last, names);
  const things = new Set(facts.map(({ about }) => about)).size;
  const more = Math.max(told.length, told.length < step.lines.length ? 0 : things) - 1;
  return more > 0 ? t("told.more", { what: words, count: more }) : words;
}
