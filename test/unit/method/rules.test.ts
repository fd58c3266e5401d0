/** What each case of a rule costs, and where it keeps silent; a story that switches each on and off stands in stories. */
import { describe, expect, it } from "vitest";
import { DEFAULT_PLAYBOOK } from "../../../lib/method/default-playbook.ts";
import { judge } from "../../../lib/method/health.ts";
import type { DealInView } from "../../../lib/method/model.ts";
import { stageOf } from "../../../lib/method/playbook.ts";
import { RULES } from "../../../lib/method/rules/rules.ts";
import { chen, contact, dealOf, someone, TODAY, taskOf, wang } from "./deal.ts";
import { PEOPLE_STORIES } from "./people-stories.ts";
import { ROLE_STORIES } from "./role-stories.ts";

const STORIES = [...ROLE_STORIES, ...PEOPLE_STORIES];

describe.each(STORIES)("$rule: $story", ({ rule, deal, points, about }) => {
  const found = judge(deal, TODAY).findings.filter((finding) => finding.rule === rule);

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
  it("has each id once, and no case dearer for the next one than for the first", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { cases } of RULES) {
      for (const { points, further = points } of cases) expect(further).toBeLessThanOrEqual(points);
    }
  });

  it("asks little of a new lead", () => {
    expect(judge(dealOf("identify", []), TODAY).health).toBeGreaterThanOrEqual(90);
  });

  it("finds nothing wrong with a deal that has all it needs", () => {
    const dug = {
      needs: ["stability"],
      pain: { difficulty: "Counts are wrong", predicament: "Blamed for it" },
    };
    const people = [
      wang({ support: [2], influence: "high", ...dug }),
      chen({ support: [1], influence: "high", ...dug }),
      someone("Marta", { roles: ["user-buyer", "coordinator"], support: [1], influence: "medium" }),
      someone("Jonas", { roles: ["coach"], support: [3], influence: "low" }),
    ];
    const names = ["Wang Wei", "Chen Li", "Marta", "Jonas"];
    const deal = dealOf(
      "lead-the-process",
      people,
      names.map((name) => contact("met", name)),
    );
    const complete: DealInView = {
      ...deal,
      deal: {
        ...deal.deal,
        closeDate: "2027-01-29",
        nextMeeting: "2026-12-02",
        go: { real: "yes", compete: "yes", win: "yes", worth: "yes" },
      },
      tasks: stageOf(DEFAULT_PLAYBOOK, "lead-the-process").tasks.map(({ id }) =>
        taskOf(id, { state: "done" }),
      ),
    };
    expect(judge(complete, TODAY)).toMatchObject({ health: 100, findings: [] });
  });

  it("asks for no next step of a deal that is put off or closed", () => {
    const asks = new Set(RULES.filter(({ whileOpen }) => whileOpen).map(({ id }) => id));
    for (const status of ["on-hold", "won", "lost", "no-decision"] as const) {
      const deal = dealOf("propose", [wang()]);
      const { findings } = judge({ ...deal, deal: { ...deal.deal, status } }, TODAY);
      expect(findings.filter(({ rule }) => asks.has(rule))).toEqual([]);
    }
  });
});
