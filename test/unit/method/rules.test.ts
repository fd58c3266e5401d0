/** One story a rule: when it speaks, and when it does not. */
import { describe, expect, it } from "vitest";
import { DEFAULT_PLAYBOOK } from "../../../lib/method/default-playbook.ts";
import { judge } from "../../../lib/method/health.ts";
import { RULES } from "../../../lib/method/rules/rules.ts";
import { contact, dealOf, someone, TODAY } from "./deal.ts";
import { PEOPLE_STORIES } from "./people-stories.ts";
import { ROLE_STORIES } from "./role-stories.ts";
import { chen, wang } from "./story.ts";

const STORIES = [...ROLE_STORIES, ...PEOPLE_STORIES];

describe.each(STORIES)("$rule: $story", ({ rule, deal, points, about }) => {
  const found = judge(deal, DEFAULT_PLAYBOOK, TODAY).findings.filter((finding) => finding.rule === rule);

  it(points.length ? `costs ${points.join(" and ")}` : "does not speak", () => {
    expect(found.map((finding) => finding.points)).toEqual(points);
  });

  if (about) {
    it("says of whom", () => {
      const names = found.flatMap((finding) => finding.about.map((id) => id.replace("stakeholder-", "")));
      expect(names.sort()).toEqual(about);
    });
  }
});

describe("the table of rules", () => {
  it("has stories on and off for each", () => {
    for (const { id } of RULES) {
      const stories = STORIES.filter(({ rule }) => rule === id);
      expect(
        stories.some(({ points }) => points.length > 0),
        `${id} on`,
      ).toBe(true);
      expect(
        stories.some(({ points }) => points.length === 0),
        `${id} off`,
      ).toBe(true);
    }
  });

  it("has ten rules, each id once, no case dearer for the next one than for the first", () => {
    expect(RULES).toHaveLength(10);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { cases } of RULES) {
      for (const { points, further = points } of cases) expect(further).toBeLessThanOrEqual(points);
    }
  });

  it("asks little of a new lead", () => {
    expect(judge(dealOf("identify", []), DEFAULT_PLAYBOOK, TODAY).health).toBeGreaterThanOrEqual(90);
  });

  it("finds nothing wrong with a deal that has all it needs", () => {
    const people = [
      wang({ support: [2] }),
      chen({ support: [1] }),
      someone("Marta", { roles: ["user-buyer", "coordinator"], support: [1] }),
      someone("Jonas", { roles: ["coach"], support: [3] }),
    ];
    const deal = dealOf("lead-the-process", people, [contact("met", "Wang Wei"), contact("met", "Marta")]);
    expect(judge(deal, DEFAULT_PLAYBOOK, TODAY)).toMatchObject({ health: 100, findings: [] });
  });
});
