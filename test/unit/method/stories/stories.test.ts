/** Every rule switched on and off by a story of its own. */
import { describe, expect, it } from "vitest";
import { judge } from "../../../../lib/method/health.ts";
import type { DealInView } from "../../../../lib/method/model.ts";
import { RULES } from "../../../../lib/method/rules/rules.ts";
import { TODAY } from "../deal.ts";
import { DEAL_STORIES } from "./deal.ts";
import { PEOPLE_STORIES } from "./people.ts";

const STORIES = [...PEOPLE_STORIES, ...DEAL_STORIES];

/** As the rule weighs it, though a deal with so much else wrong may have nothing left to lose. */
const costs = (deal: DealInView, rule: string) =>
  judge(deal, TODAY)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ weight }) => weight);

describe.each(STORIES)("$rule", ({ rule, given, deal, costs: points, when, after }) => {
  it(`given: ${given}; then it costs ${points.join(" and ")}`, () => {
    expect(costs(deal, rule)).toEqual(points);
  });

  it(`when ${when}; then it is gone`, () => {
    expect(costs(after(deal), rule)).toEqual([]);
  });
});

it("every rule has its story, and only one", () => {
  expect(STORIES.map(({ rule }) => rule).sort()).toEqual(RULES.map(({ id }) => id).sort());
});
