/** In which order the deals stand. Pure. */
import type { JudgedDeal } from "../../lib/live/judged.ts";
import { DEFAULT_PLAYBOOK } from "../../lib/method/default-playbook.ts";

export const SORTS = ["health", "name", "stage", "amount", "close"] as const;
export type Sort = (typeof SORTS)[number];

/** What is not known stands last, whichever way the rest is sorted. */
const UNKNOWN = Number.POSITIVE_INFINITY;

const STAGES = DEFAULT_PLAYBOOK.stages.map(({ id }) => id);

/** Amounts of different currencies are not converted: they stand together by currency. */
const BY: Record<Sort, (deal: JudgedDeal) => (string | number)[]> = {
  health: ({ judgement }) => [judgement.health],
  name: () => [],
  stage: ({ view }) => [-STAGES.indexOf(view.deal.stage)],
  amount: ({ view: { deal } }) => (deal.amount ? [deal.amount.currency, -deal.amount.minor] : [UNKNOWN]),
  close: ({ view }) => [view.deal.closeDate ?? UNKNOWN],
};

function compareOne(left: string | number, right: string | number): number {
  if (typeof left === typeof right) return left < right ? -1 : left > right ? 1 : 0;
  return typeof left === "string" ? -1 : 1;
}

function compare(left: (string | number)[], right: (string | number)[]): number {
  for (const [index, value] of left.entries()) {
    const other = right[index];
    const order = other === undefined ? 0 : compareOne(value, other);
    if (order !== 0) return order;
  }
  return 0;
}

/** Health from low to high, stages from late to early, amounts from high to low, dates from near to far. */
export function sorted(deals: readonly JudgedDeal[], by: Sort, language: string): JudgedDeal[] {
  const byName = new Intl.Collator(language, { numeric: true }).compare;
  return [...deals].sort(
    (left, right) =>
      compare(BY[by](left), BY[by](right)) || byName(left.view.deal.name, right.view.deal.name),
  );
}
