/** Judging, in Node: many deals against one, and large deals against small ones. */
import { judge } from "../../lib/method/health.ts";
import type { DealInView } from "../../lib/method/model.ts";
import { dealOf, someone, TODAY } from "../../test/unit/method/deal.ts";
import { inTurns, type Pair } from "./pair.ts";

const TURNS = 30;
const DEALS = 200;

const dealOfSize = (size: number) =>
  dealOf(
    "propose",
    Array.from({ length: size }, (_, index) =>
      someone(`p${index}`, { roles: ["user-buyer"], influence: "medium", support: [0, 1, -1] }),
    ),
  );

function judging(deals: DealInView[]): number {
  const start = performance.now();
  for (const deal of deals) judge(deal, TODAY);
  return performance.now() - start;
}

export async function benchJudging(): Promise<Pair[]> {
  const large = Array.from({ length: DEALS }, () => dealOfSize(20));
  const small = Array.from({ length: DEALS }, () => dealOfSize(1));
  return [
    await inTurns(
      "judge: 200 deals of 20 / 1 deal of 20",
      TURNS,
      () => judging(large),
      () => judging(large.slice(0, 1)),
    ),
    await inTurns(
      "judge: 200 deals of 20 / 200 deals of 1",
      TURNS,
      () => judging(large),
      () => judging(small),
    ),
  ];
}
