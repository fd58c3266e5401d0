/** Every deal of a backup, judged as the product judges it (contract 3 of the design). Pure. */
import { say } from "../../lib/i18n/translate.ts";
import { chanceOf } from "../../lib/method/chance/chance.ts";
import { signalsOf } from "../../lib/method/chance/deal-signals.ts";
import { judge } from "../../lib/method/health.ts";
import type { Finding } from "../../lib/method/judgement.ts";
import type { DealInView, LocalDate } from "../../lib/method/model.ts";
import { dealInView } from "../../lib/records/deals.ts";
import { isKept } from "../../lib/records/fields.ts";
import { factsUntil } from "../../lib/records/judge-at.ts";
import { readerOfFacts } from "../../lib/records/reader.ts";
import type { Fact } from "../../lib/store/fact.ts";

const told = ({ rule, points, about, reason, remedy, answered }: Finding) => ({
  rule,
  points,
  about,
  reason: say(reason, "en"),
  remedy: say(remedy, "en"),
  ...(answered ? { answered } : {}),
});

function judged(view: DealInView, today: LocalDate) {
  const { health, relationshipHeight, depthOfNeed, findings } = judge(view, today);
  const signals = signalsOf(view, today);
  const { p, low, high, n, basis } = chanceOf(view.playbook, view.deal.stage, signals);
  return {
    id: view.deal.id,
    name: view.deal.name,
    health,
    relationshipHeight: relationshipHeight.value,
    depthOfNeed: depthOfNeed.value,
    chance: { p, low, high, n, basis },
    findings: findings.map(told),
  };
}

export type JudgedDeal = ReturnType<typeof judged>;

/** Deals that are neither put away nor deleted, closed ones too, in the order of their ids. */
export async function judgeBackup(facts: readonly Fact[], day: LocalDate): Promise<JudgedDeal[]> {
  const reader = readerOfFacts(factsUntil(facts, day));
  const deals: JudgedDeal[] = [];
  for (const id of reader.idsOf("deal").sort()) {
    const thing = await reader.thing(`deal:${id}`);
    const view = thing && isKept(thing) ? await dealInView(reader, id) : undefined;
    if (view) deals.push(judged(view, day));
  }
  return deals;
}
