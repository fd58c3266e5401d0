/** Nothing confidential leaves, and nothing that does leave tells that something was left out. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BuyingRole, DealInView } from "../../../lib/method/model.ts";
import { type DealSummary, dealSummary } from "../../../lib/share/deal-summary.ts";
import { holdsConfidential, openPerson, redact } from "../../../lib/share/redaction.ts";
import { arbitraryDeal } from "../method/arbitrary-deal.ts";
import { contact, dealOf, readingOf, someone, TODAY, taskOf } from "../method/deal.ts";

const options = { today: TODAY, language: "en" } as const;
const copied = (view: DealInView, includeConfidential = false) =>
  dealSummary(view, { ...options, includeConfidential });
const everyForm = ({ html, markdown, text }: DealSummary) => [html, markdown, text];

const SECRET = "Zq7secret";

/** A deal whose people hold secrets of every kind beside what may be told. */
function withSecrets(view: DealInView): DealInView {
  const people = view.people.map(({ stakeholder, person }) => ({
    stakeholder: {
      ...stakeholder,
      pain: { difficulty: `${SECRET} difficulty`, predicament: `${SECRET} predicament` },
      support: [
        ...stakeholder.support,
        { ...readingOf(3, "2026-11-25", 99), quote: `${SECRET} quote`, confidential: true },
      ],
      influence: "high" as const,
      confidential: ["difficulty", "predicament", "influence", "role/coach", "role/technical-buyer"],
    },
    person: {
      ...person,
      addresses: ["open@big.test", `${SECRET}@Private.test`],
      companies: ["big", SECRET],
      employments: [{ company: "big" }, { company: SECRET, from: "2026-01-01" }],
      needs: ["stability", SECRET],
      note: `${SECRET} note`,
      confidential: [
        `address/${SECRET.toLowerCase()}@private.test`,
        `company/${SECRET}`,
        `need/${SECRET}`,
        "note",
      ],
    },
  }));
  return { ...view, people, companyNames: { big: "Big Industries", [SECRET]: `${SECRET} company` } };
}

/** The same deal, had the secrets never been recorded. */
function withoutSecrets(view: DealInView): DealInView {
  const people = view.people.map(({ stakeholder, person }) => ({
    stakeholder: {
      ...stakeholder,
      roles: stakeholder.roles.filter((role) => role !== "coach" && role !== "technical-buyer"),
      pain: { difficulty: "", predicament: "" },
      influence: null,
    },
    person: {
      ...person,
      addresses: ["open@big.test"],
      companies: ["big"],
      employments: [{ company: "big" }],
      needs: ["stability"],
      note: "",
    },
  }));
  return { ...view, people, companyNames: { big: "Big Industries" } };
}

/** The same deal, had this person never told us of a pain: what a Coach tells us is held back. */
function withoutPainOf(view: DealInView, person: string | undefined): DealInView {
  const people = view.people.map((member) =>
    member.person.id === person
      ? { ...member, stakeholder: { ...member.stakeholder, pain: { difficulty: "", predicament: "" } } }
      : member,
  );
  return { ...view, people };
}

describe("what is redacted", () => {
  it("reads as if the secrets had never been recorded", () => {
    fc.assert(
      fc.property(arbitraryDeal, (view) => {
        const copy = copied(withSecrets(view));
        expect(copy).toEqual(copied(withoutSecrets(view)));
        for (const form of everyForm(copy)) expect(form.toLowerCase()).not.toContain(SECRET.toLowerCase());
      }),
      { numRuns: 100 },
    );
  });

  it("does not tell whether anybody is a Coach", () => {
    fc.assert(
      fc.property(arbitraryDeal, fc.nat(), (view, pick) => {
        const tagged = structuredClone(view);
        const chosen = tagged.people[pick % Math.max(1, tagged.people.length)];
        chosen?.stakeholder.roles.push("coach");
        const copy = copied(tagged);
        expect(copy).toEqual(copied(withoutPainOf(view, chosen?.person.id)));
        for (const form of everyForm(copy)) expect(form).not.toMatch(/coach|confidential/i);
      }),
      { numRuns: 100 },
    );
  });

  it("holds no trace of what was held back in the data that files are made of", () => {
    fc.assert(
      fc.property(arbitraryDeal, (view) => {
        const { view: open, judgement, includesConfidential } = redact(withSecrets(view), options);
        expect(JSON.stringify({ open, judgement })).not.toMatch(
          /zq7secret|"coach"|no-coach|role\/|"confidential":true/i,
        );
        expect(includesConfidential).toBe(false);
      }),
    );
  });

  it("keeps back a reading that was corrected by a confidential one of the same occasion", () => {
    const open = readingOf(-3, "2026-11-20", 1);
    const secret = { ...readingOf(-3, "2026-11-20", 2), quote: "Never with them", confidential: true };
    const chen = someone("Chen", { readings: [open, secret] });
    const [member] = redact(dealOf("propose", [chen]), options).view.people;
    expect(member?.stakeholder.support).toEqual([]);
  });

  it("keeps back the pain that a Coach told us of", () => {
    const coach = someone("Jonas", {
      roles: ["coach"],
      pain: { difficulty: "Late audits", predicament: "" },
    });
    for (const form of everyForm(copied(dealOf("propose", [coach]))))
      expect(form).not.toContain("Late audits");
  });

  it("keeps back what a Coach told us: note and quotes", () => {
    const told = { ...readingOf(3, "2026-11-20"), quote: "Globex is 20% cheaper" };
    const coach = someone("Jonas", {
      roles: ["coach", "user-buyer"],
      readings: [told],
      note: "Told us the budget",
    });
    const [member] = redact(dealOf("propose", [coach]), options).view.people;
    expect(member?.person.note).toBe("");
    expect(member?.stakeholder.support).toEqual([readingOf(3, "2026-11-20")]);
    expect(member?.stakeholder.roles).toEqual(["user-buyer"]);
  });

  it("leaves out whose part in the deal is confidential", () => {
    const hidden = someone("Ghost", { confidential: ["deal"] });
    const { view } = redact(dealOf("propose", [hidden], [contact("met", "Ghost")]), options);
    expect(JSON.stringify(view)).not.toContain("person-Ghost");
    expect(view.interactions[0]?.theirs).toEqual([]);
  });

  it("leaves the deal itself as it was", () => {
    fc.assert(
      fc.property(arbitraryDeal, (view) => {
        const secrets = withSecrets(view);
        const before = structuredClone(secrets);
        redact(secrets, options);
        expect(secrets).toEqual(before);
      }),
    );
  });
});

describe("a copy that was asked to hold what is confidential", () => {
  const coach = someone("Jonas", { roles: ["coach"], note: "Told us the budget" });
  const deal = dealOf("propose", [coach]);

  it("holds it, and says so", () => {
    for (const form of everyForm(copied(deal, true))) {
      expect(form).toContain("Confidential");
      expect(form).toContain("Coach");
      expect(form).toContain("Told us the budget");
    }
  });

  it("is that one copy only", () => {
    copied(deal, true);
    for (const form of everyForm(copied(deal))) expect(form).not.toMatch(/coach|budget/i);
  });
});

describe("whether there is something to ask for", () => {
  it("knows a Coach, and whatever was told in confidence", () => {
    const secret = { ...readingOf(1, "2026-11-20"), confidential: true };
    expect(holdsConfidential(dealOf("propose", [someone("Jonas", { roles: ["coach"] })]))).toBe(true);
    expect(holdsConfidential(dealOf("propose", [someone("Jonas", { readings: [secret] })]))).toBe(true);
    expect(holdsConfidential(dealOf("propose", [someone("Jonas", { confidentialOfPerson: ["note"] })]))).toBe(
      true,
    );
    const open = dealOf("propose", [someone("Jonas", { support: [1] })], [contact("met", "Jonas")]);
    const task = taskOf("any", { confidential: true });
    const met = open.interactions.map((one) => ({ ...one, confidential: true as const }));
    expect(holdsConfidential(open)).toBe(false);
    expect(holdsConfidential({ ...open, tasks: [task] })).toBe(true);
    expect(holdsConfidential({ ...open, tasks: [taskOf("any", { role: "coach" })] })).toBe(true);
    expect(holdsConfidential({ ...open, tasks: [taskOf("any", { role: "user-buyer" })] })).toBe(false);
    expect(holdsConfidential({ ...open, interactions: met })).toBe(true);
  });
});

describe("a person's own screen", () => {
  const jonas = (roles: BuyingRole[]) =>
    someone("Jonas", { roles, note: "Told us the budget", pain: { difficulty: "No time", predicament: "" } });

  it("leaves out what a Coach told, whichever deal they are one in", () => {
    const coach = jonas(["coach"]);
    const buyer = jonas(["user-buyer"]);
    const { person, parts } = openPerson(coach.person, [buyer, coach]);
    expect(person.note).toBe("");
    expect(parts.map(({ stakeholder }) => stakeholder.roles)).toEqual([["user-buyer"], []]);
    expect(parts.map(({ stakeholder }) => stakeholder.pain.difficulty)).toEqual(["No time", ""]);
  });

  it("keeps the note on anybody else, and names no part that is confidential", () => {
    const buyer = jonas(["user-buyer"]);
    const secret = { stakeholder: { ...buyer.stakeholder, confidential: ["deal"] } };
    const { person, parts } = openPerson(buyer.person, [buyer, secret]);
    expect(person.note).toBe("Told us the budget");
    expect(parts).toHaveLength(1);
  });
});
