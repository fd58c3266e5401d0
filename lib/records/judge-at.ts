/** A deal as it stood on a day: today's rules over the facts that were on record by then (model.md, facts). */
import { type JudgeOptions, judge } from "../method/health.ts";
import type { Judgement } from "../method/judgement.ts";
import type { DealInView, LocalDate } from "../method/model.ts";
import { stageOf } from "../method/playbook.ts";
import { sameStage } from "../playbook/move-deal.ts";
import { clockAt } from "../store/clock.ts";
import type { Fact, Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { dealInView } from "./deals.ts";
import { idOf, textOf } from "./fields.ts";
import { playbookOf } from "./playbooks.ts";
import { readerOfFacts } from "./reader.ts";

/** Facts recorded by the end of a day, as days are here. */
export function factsUntil(facts: readonly Fact[], day: LocalDate): Fact[] {
  const last = clockAt(Date.parse(`${day}T23:59:59.999`));
  return facts.filter(({ at }) => at <= last);
}

/** Everything that was ever said of a deal, of what belongs to it, and of its people. */
async function factsOfDeal(store: Store, id: string): Promise<Fact[]> {
  const about: Ref = `deal:${id}`;
  const [parts, passed, tasks] = await Promise.all([
    store.byKey("stakeholder", about),
    store.byKey("interaction", about),
    store.byKey("task", about),
  ]);
  const people = parts.map((part): Ref => `person:${textOf(part, "person")}`);
  const refs = new Set<Ref>([...[...parts, ...passed, ...tasks].map(({ ref }) => ref), ...people]);
  const own = await store.history(about);
  for (const { field, value } of own) if (field === "playbook" && value) refs.add(`playbook:${value}` as Ref);
  return [...own, ...(await Promise.all([...refs].map((ref) => store.history(ref)))).flat()];
}

/** A deal as it stood under an older version, seen by the one that it runs on now. */
async function byItsPlaybook(store: Store, id: string, then: DealInView): Promise<DealInView> {
  const thing = await store.thing(`deal:${id}`);
  const playbook = await playbookOf(store, (thing && textOf(thing, "playbook")) || null);
  if (!playbook || playbook === then.playbook) return then;
  const stage = sameStage(playbook, stageOf(then.playbook, then.deal.stage)).id;
  return { ...then, playbook, deal: { ...then.deal, stage } };
}

/**
 * The deal as it was known at the end of a day, by the playbook of today (model.md, facts); undefined where it was not
 * known yet.
 */
export async function dealInViewAt(
  store: Store,
  id: string,
  day: LocalDate,
): Promise<DealInView | undefined> {
  const reader = readerOfFacts(factsUntil(await factsOfDeal(store, id), day));
  const thing = await reader.thing(`deal:${id}`);
  const view = thing && (await dealInView(reader, idOf(thing)));
  return view && byItsPlaybook(store, id, view);
}

/** One deal alone: it reads all that was said of it. Undefined where the deal was not known yet. */
export async function judgeAt(
  store: Store,
  id: string,
  day: LocalDate,
  options: JudgeOptions = {},
): Promise<Judgement | undefined> {
  const view = await dealInViewAt(store, id, day);
  return view && judge(view, day, options);
}
