/**
 * The good facts (model.md, judgement): what a seller does or learns that never lowers the score. The points of the
 * rules are held to this table: what a fact makes it possible to ask costs no more, together, than the gap it fills.
 */
import type { BuyingRole, DealInView, Influence, Interaction, Support } from "../../../lib/method/model.ts";
import type { Member } from "../../../lib/method/people.ts";
import { currentSupport } from "../../../lib/method/support.ts";
import { clock, someone } from "./deal.ts";

export type MeasureName = "health" | "relationshipHeight" | "depthOfNeed";

const ALL: readonly MeasureName[] = ["health", "relationshipHeight", "depthOfNeed"];

export interface GoodFact {
  id: string;
  /** The deal with the fact about one of its people; null where that would be no good fact. */
  applied: (view: DealInView, member: Member) => DealInView | null;
  /** What it never lowers. */
  keeps: readonly MeasureName[];
}

type Changed = { stakeholder?: Partial<Member["stakeholder"]>; person?: Partial<Member["person"]> };

function changed(view: DealInView, member: Member, change: Changed): DealInView {
  const people = view.people.map((one) =>
    one === member
      ? {
          stakeholder: { ...one.stakeholder, ...change.stakeholder },
          person: { ...one.person, ...change.person },
        }
      : one,
  );
  return { ...view, people };
}

const holds = (role: BuyingRole, { stakeholder }: Member) =>
  !stakeholder.left && stakeholder.roles.includes(role);
const nobodyIs = (role: BuyingRole, view: DealInView) => !view.people.some((member) => holds(role, member));
const supportOf = ({ stakeholder }: Member) => currentSupport(stakeholder.support)?.value ?? null;

const named = (view: DealInView, member: Member, role: BuyingRole) =>
  changed(view, member, { stakeholder: { roles: [...member.stakeholder.roles, role] } });

/** The first to be named in a role, however that person stands and whatever that brings up. */
const firstNamed = (role: BuyingRole): GoodFact => ({
  id: `first ${role} named`,
  applied: (view, member) => (nobodyIs(role, view) ? named(view, member, role) : null),
  keeps: ALL,
});

/** One more in a role that several may hold; a second Economic Buyer is a question, not an answer. */
const furtherNamed = (role: BuyingRole, isBadNews: (member: Member) => boolean = () => false): GoodFact => ({
  id: `further ${role} named`,
  applied: (view, member) => (isBadNews(member) ? null : named(view, member, role)),
  keeps: ALL,
});

/** A newer reading as good as the last, or better; the first one where it is not against us. */
const reading = (value: Support): GoodFact => ({
  id: `support ${value}, not lower than before`,
  applied: (view, member) => {
    if (value < (supportOf(member) ?? 0)) return null;
    const newest = { fact: "newest", value, on: "2026-11-25", at: clock(10 ** 10) };
    return changed(view, member, { stakeholder: { support: [newest, ...member.stakeholder.support] } });
  },
  keeps: ALL,
});

/** To learn it shifts the weights in depth of need, up or down, as it should: only the score and height are kept. */
const influenceLearned = (influence: Influence): GoodFact => ({
  id: `influence learned: ${influence}`,
  applied: (view, member) =>
    member.stakeholder.influence === null ? changed(view, member, { stakeholder: { influence } }) : null,
  keeps: ["health", "relationshipHeight"],
});

const contacted = (kind: Interaction["kind"]): GoodFact => ({
  id: `contact: ${kind}`,
  applied: (view, { person }) => ({
    ...view,
    interactions: [
      {
        id: "new",
        kind,
        when: "2026-11-24",
        deal: view.deal.id,
        theirs: [person.id],
        ours: ["self"],
        source: null,
      },
      ...view.interactions,
    ],
  }),
  keeps: ALL,
});

const painLearned = (part: "difficulty" | "predicament"): GoodFact => ({
  id: `${part} learned`,
  applied: (view, member) =>
    changed(view, member, { stakeholder: { pain: { ...member.stakeholder.pain, [part]: "Known now" } } }),
  keeps: ALL,
});

export const GOOD_FACTS: readonly GoodFact[] = [
  firstNamed("economic-buyer"),
  firstNamed("technical-buyer"),
  firstNamed("user-buyer"),
  firstNamed("coordinator"),
  firstNamed("coach"),
  furtherNamed("technical-buyer", (member) => (supportOf(member) ?? 0) <= -2),
  furtherNamed("user-buyer"),
  furtherNamed("coordinator"),
  furtherNamed("coach"),
  ...([-3, -2, -1, 0, 1, 2, 3] as const).map(reading),
  ...(["high", "medium", "low"] as const).map(influenceLearned),
  ...(["met", "called", "they-wrote", "we-wrote"] as const).map(contacted),
  painLearned("difficulty"),
  painLearned("predicament"),
  {
    id: "personal need learned",
    applied: (view, member) =>
      changed(view, member, { person: { needs: [...member.person.needs, "stability"] } }),
    keeps: ALL,
  },
  ...(["board", "head", "manager", "staff"] as const).map(
    (level): GoodFact => ({
      id: `level learned: ${level}`,
      applied: (view, member) =>
        member.person.level === null ? changed(view, member, { person: { level } }) : null,
      keeps: ALL,
    }),
  ),
  {
    id: "somebody put into the deal",
    applied: (view) => ({ ...view, people: [someone("Somebody new"), ...view.people] }),
    keeps: ["health", "relationshipHeight"],
  },
  {
    id: "one Economic Buyer too many untagged",
    applied: (view, member) => {
      const others = view.people.some((one) => one !== member && holds("economic-buyer", one));
      if (!others) return null;
      const roles = member.stakeholder.roles.filter((role) => role !== "economic-buyer");
      return changed(view, member, { stakeholder: { roles } });
    },
    keeps: ["health"],
  },
];
