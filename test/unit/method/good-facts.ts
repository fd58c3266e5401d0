/**
 * The good facts (model.md, judgement): what a seller does or learns that never lowers the score. The points of the
 * rules are held to this table: what a fact makes it possible to ask costs no more, together, than the gap it fills.
 */
import type { BuyingRole, DealInView, Influence, Interaction, Support } from "../../../lib/method/model.ts";
import { DO_NOTHING } from "../../../lib/method/model.ts";
import type { Member } from "../../../lib/method/people.ts";
import { currentSupport } from "../../../lib/method/support.ts";
import { clock, someone, TODAY } from "./deal.ts";

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

/** A newer reading as good as the last, or better; the first one where it is with us. To hear "no opinion" is news. */
const reading = (value: Support): GoodFact => ({
  id: `support ${value}, not lower than before`,
  applied: (view, member) => {
    if (value < (supportOf(member) ?? 1)) return null;
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

/** What was heard long ago is better than nothing known. */
const firstReadingOld = (value: Support): GoodFact => ({
  id: `support ${value}, first and old`,
  applied: (view, member) => {
    if (supportOf(member) !== null) return null;
    const old = { fact: "old", value, on: "2026-03-01", at: clock(1) };
    return changed(view, member, { stakeholder: { support: [old] } });
  },
  keeps: ALL,
});

const ofDeal = (id: string, applied: (view: DealInView) => Partial<DealInView["deal"]> | null): GoodFact => ({
  id,
  applied: (view) => {
    const change = applied(view);
    return change && { ...view, deal: { ...view.deal, ...change } };
  },
  keeps: ["health"],
});

/** A date set where none ever was, or where it has passed; the date before it stays in the past. */
const closeDateSet: GoodFact = {
  id: "close date brought up to date",
  applied: (view) => {
    const { closeDate } = view.deal;
    const wasSet = view.past.closeDates.some(({ value }) => value !== null);
    if (closeDate === null ? wasSet : closeDate >= TODAY) return null;
    const past = { ...view.past, closeDates: [...view.past.closeDates, { value: "2027-03-31", on: TODAY }] };
    return { ...view, past, deal: { ...view.deal, closeDate: "2027-03-31" } };
  },
  keeps: ["health"],
};

const taskDone: GoodFact = {
  id: "a task done",
  applied: (view) => {
    const open = view.tasks.find(({ state }) => state === "open");
    if (!open) return null;
    const done = { ...open, state: "done" as const, closedOn: TODAY };
    return { ...view, tasks: view.tasks.map((task) => (task === open ? done : task)) };
  },
  keeps: ["health"],
};

const contacted = (kind: Interaction["kind"], when = "2026-11-24"): GoodFact => ({
  id: `contact: ${kind}, ${when}`,
  applied: (view, { person }) => ({
    ...view,
    interactions: [
      {
        id: "new",
        kind,
        when,
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
  ...([1, 2, 3] as const).map(firstReadingOld),
  ...(["met", "called", "they-wrote", "we-wrote"] as const).map((kind) => contacted(kind)),
  ...(["met", "they-wrote"] as const).map((kind) => contacted(kind, "2026-05-04")),
  closeDateSet,
  taskDone,
  ofDeal("next meeting fixed", () => ({ nextMeeting: "2026-12-02T10:00:00Z" })),
  ofDeal("a competitor named", ({ deal }) => ({ competitors: [...deal.competitors, "Oberon"] })),
  ofDeal("do nothing named", ({ deal }) => ({ competitors: [...deal.competitors, DO_NOTHING] })),
  ofDeal("a question of go or no-go answered yes", ({ deal }) => ({ go: { ...deal.go, win: "yes" } })),
  ofDeal("the first selling point named", ({ deal }) =>
    deal.sellingPoints.length
      ? null
      : { sellingPoints: [{ id: "p1", text: "Done by Friday", benefit: "No overtime", apart: "" }] },
  ),
  {
    id: "a benefit confirmed",
    applied: (view, member) => {
      const [point] = view.deal.sellingPoints;
      if (!point) return null;
      const confirmed = [...member.stakeholder.confirmed, point.id];
      return changed(view, member, { stakeholder: { confirmed } });
    },
    keeps: ALL,
  },
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
      if (!others || (supportOf(member) ?? 0) > 0) return null;
      const roles = member.stakeholder.roles.filter((role) => role !== "economic-buyer");
      return changed(view, member, { stakeholder: { roles } });
    },
    keeps: ["health"],
  },
];
