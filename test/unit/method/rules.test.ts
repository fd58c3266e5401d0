/** One story a rule: when it speaks, and when it does not. */
import { describe, expect, it } from "vitest";
import { DEFAULT_PLAYBOOK } from "../../../lib/method/default-playbook.ts";
import { judge } from "../../../lib/method/health.ts";
import type { DealInView } from "../../../lib/method/model.ts";
import { RULES } from "../../../lib/method/rules/rules.ts";
import { contact, dealOf, readingOf, someone, TODAY } from "./deal.ts";

interface Story {
  rule: string;
  story: string;
  deal: DealInView;
  /** Points of the rule's findings, most first; none: it does not speak. */
  points: number[];
  /** Names of those it speaks of. */
  about?: string[];
}

const wang = (part = {}) => someone("Wang Wei", { roles: ["economic-buyer"], ...part });
const chen = (part = {}) => someone("Chen Li", { roles: ["technical-buyer"], ...part });

const STORIES: Story[] = [
  {
    rule: "role-missing",
    story: "a new lead wants only somebody to talk to",
    deal: dealOf("identify", []),
    points: [6],
  },
  {
    rule: "role-missing",
    story: "leading the process calls for technical, user and go-between",
    deal: dealOf("lead-the-process", []),
    points: [13, 8, 6],
  },
  {
    rule: "role-missing",
    story: "the proposal stage calls for two in the roles that several usually hold",
    deal: dealOf("propose", [chen(), someone("Marta", { roles: ["user-buyer", "coordinator"] })]),
    points: [3, 3],
    about: ["Chen Li", "Marta"],
  },
  {
    rule: "role-missing",
    story: "whoever has left holds no role any more",
    deal: dealOf("identify", [someone("Marta", { roles: ["coordinator"], left: true })]),
    points: [6],
  },
  {
    rule: "role-missing",
    story: "every role called for is named",
    deal: dealOf("qualify", [wang(), someone("Marta", { roles: ["user-buyer", "coordinator"] })]),
    points: [],
  },
  {
    rule: "economic-buyer-unclear",
    story: "nobody is known to say the final yes",
    deal: dealOf("qualify", [chen()]),
    points: [20],
  },
  {
    rule: "economic-buyer-unclear",
    story: "two are named for the final yes",
    deal: dealOf("qualify", [wang(), someone("Jonas", { roles: ["economic-buyer"] })]),
    points: [8],
    about: ["Jonas", "Wang Wei"],
  },
  {
    rule: "economic-buyer-unclear",
    story: "exactly one is named",
    deal: dealOf("qualify", [wang()]),
    points: [],
  },
  {
    rule: "economic-buyer-unclear",
    story: "a new lead need not know yet",
    deal: dealOf("identify", []),
    points: [],
  },
  {
    rule: "economic-buyer-no-contact",
    story: "we wrote to the Economic Buyer and heard nothing",
    deal: dealOf("qualify", [wang()], [contact("we-wrote", "Wang Wei")]),
    points: [8],
    about: ["Wang Wei"],
  },
  {
    rule: "economic-buyer-no-contact",
    story: "a meeting entered ahead is not a contact yet",
    deal: dealOf("qualify", [wang()], [contact("met", "Wang Wei", "2026-12-02")]),
    points: [8],
  },
  {
    rule: "economic-buyer-no-contact",
    story: "the Economic Buyer wrote to us",
    deal: dealOf("qualify", [wang()], [contact("they-wrote", "Wang Wei")]),
    points: [],
  },
  {
    rule: "economic-buyer-not-won",
    story: "nobody knows yet how the Economic Buyer stands",
    deal: dealOf("qualify", [wang()]),
    points: [8],
  },
  {
    rule: "economic-buyer-not-won",
    story: "the Economic Buyer is neutral",
    deal: dealOf("qualify", [wang({ support: [0] })]),
    points: [8],
    about: ["Wang Wei"],
  },
  {
    rule: "economic-buyer-not-won",
    story: "the Economic Buyer is not interested",
    deal: dealOf("qualify", [wang({ support: [-1] })]),
    points: [10],
  },
  {
    rule: "economic-buyer-not-won",
    story: "the Economic Buyer opposes us",
    deal: dealOf("qualify", [wang({ support: [-3] })]),
    points: [12],
  },
  {
    rule: "economic-buyer-not-won",
    story: "the Economic Buyer is well disposed",
    deal: dealOf("qualify", [wang({ support: [-3, 1] })]),
    points: [],
  },
  {
    rule: "technical-veto",
    story: "a Technical Buyer names our weaknesses",
    deal: dealOf("lead-the-process", [chen({ support: [-2] })]),
    points: [10],
    about: ["Chen Li"],
  },
  {
    rule: "technical-veto",
    story: "a second one costs less than the first",
    deal: dealOf("propose", [
      chen({ support: [-2] }),
      someone("Jonas", { roles: ["technical-buyer"], support: [-3] }),
    ]),
    points: [10, 4],
  },
  {
    rule: "technical-veto",
    story: "a Technical Buyer who is only not interested cannot name a weakness",
    deal: dealOf("propose", [chen({ support: [-1] })]),
    points: [],
  },
  {
    rule: "no-coach",
    story: "nobody helps us win",
    deal: dealOf("lead-the-process", [wang()]),
    points: [9],
  },
  {
    rule: "no-coach",
    story: "a Coach need not be found before the process is led",
    deal: dealOf("qualify", [wang()]),
    points: [],
  },
  {
    rule: "no-coach",
    story: "a Coach from outside the customer counts",
    deal: dealOf("close", [someone("Old friend", { roles: ["coach"], outside: true })]),
    points: [],
  },
  {
    rule: "single-contact",
    story: "we talk to one person only",
    deal: dealOf("qualify", [wang(), chen()], [contact("called", "Chen Li")]),
    points: [8],
    about: ["Chen Li"],
  },
  {
    rule: "single-contact",
    story: "nobody has been in contact yet",
    deal: dealOf("qualify", [wang(), chen()]),
    points: [10],
  },
  {
    rule: "single-contact",
    story: "we talk to two",
    deal: dealOf("qualify", [wang(), chen()], [contact("met", "Wang Wei"), contact("they-wrote", "Chen Li")]),
    points: [],
  },
  {
    rule: "role-empty",
    story: "closing does not call for users, but none is known at all",
    deal: dealOf("close", []),
    points: [3],
  },
  {
    rule: "role-empty",
    story: "a user is known from before",
    deal: dealOf("close", [someone("Marta", { roles: ["user-buyer"] })]),
    points: [],
  },
  {
    rule: "influential-opponent",
    story: "somebody decisive opposes us, in whatever role",
    deal: dealOf("identify", [someone("Jonas", { influence: "high", support: [-2] })]),
    points: [8],
    about: ["Jonas"],
  },
  {
    rule: "influential-opponent",
    story: "an opponent counts as decisive until we know better",
    deal: dealOf("identify", [someone("Jonas", { support: [-3] })]),
    points: [8],
  },
  {
    rule: "influential-opponent",
    story: "an opponent of medium influence",
    deal: dealOf("identify", [someone("Jonas", { influence: "medium", support: [-3] })]),
    points: [],
  },
  {
    rule: "support-fell",
    story: "somebody fell since the last reading",
    deal: dealOf("identify", [someone("Marta", { support: [2, 1] })]),
    points: [5],
    about: ["Marta"],
  },
  {
    rule: "support-fell",
    story: "fell earlier, and rose since",
    deal: dealOf("identify", [someone("Marta", { support: [2, 0, 1] })]),
    points: [],
  },
  {
    rule: "support-fell",
    story: "a second thought about the same day is a correction, not a fall",
    deal: dealOf("identify", [
      someone("Marta", { readings: [readingOf(3, "2026-11-20", 1), readingOf(1, "2026-11-20", 2)] }),
    ]),
    points: [],
  },
  {
    rule: "support-fell",
    story: "an old mail read only now tells of a fall that was then",
    deal: dealOf("identify", [
      someone("Marta", { readings: [readingOf(2, "2026-10-01", 9), readingOf(1, "2026-11-20", 2)] }),
    ]),
    points: [5],
  },
];

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
