/** A selected sentence: whom it is of, what is kept of it, and that what a Coach told stays in confidence. */
import { describe, expect, it } from "vitest";
import { likeliest, openHalf, tagFor } from "../../components/selection/keeping.ts";
import type { Subject } from "../../components/stakeholder/subject.ts";
import type { Person, Stakeholder } from "../../lib/method/model.ts";
import type { Card } from "../../lib/records/card.ts";
import { cleanSelection } from "../../lib/sites/selection.ts";
import { namedIn } from "../../lib/tasks/named.ts";

const stakeholder = (said: Partial<Stakeholder>) =>
  ({
    roles: [],
    pain: { difficulty: "", predicament: "" },
    confidential: [],
    ...said,
  }) as unknown as Stakeholder;
const subject = (key: string, said: Partial<Subject> = {}) =>
  ({ key, name: key, own: null, stakeholder: null, ...said }) as Subject;
const card = (said: { note?: string; stakeholder?: Stakeholder | null }) =>
  ({
    person: said.note === undefined ? null : ({ note: said.note } as Person),
    stakeholder: said.stakeholder ?? null,
  }) as Card;

const CHOSEN = { text: "The budget is cut", half: "difficulty", support: null } as const;
const ON = "2026-11-20";

describe("a selected sentence", () => {
  it("is cut to a sentence or two on one line", () => {
    expect(cleanSelection("  The budget\n\n is   cut ")).toBe("The budget is cut");
    expect(cleanSelection("x".repeat(9_000))).toHaveLength(2_000);
    expect(cleanSelection(" \n ")).toBe("");
  });

  it("is of the correspondent, and what the Coach told us of a known Coach", () => {
    const people = [
      subject("me", { own: "self" }),
      subject("wei"),
      subject("ana", { stakeholder: stakeholder({ roles: ["coach"] }) }),
    ];
    expect(likeliest("pain", people)).toBe("wei");
    expect(likeliest("coach-note", people)).toBe("ana");
    expect(likeliest("coach-note", people.slice(0, 2))).toBe("wei");
    expect(likeliest("task", people.slice(0, 1))).toBeNull();
  });

  it("of the Coach is a note in confidence, below what stood there", () => {
    expect(tagFor("coach-note", CHOSEN, card({ note: "Plays chess" }), ON)).toEqual({
      kind: "note",
      text: "Plays chess\nThe budget is cut",
      confidential: true,
    });
  });

  it("is the half of the pain that is still open", () => {
    const half = stakeholder({ pain: { difficulty: "late", predicament: "" } });
    expect(openHalf(subject("wei"))).toBe("difficulty");
    expect(openHalf(subject("wei", { stakeholder: half }))).toBe("predicament");
    expect(tagFor("pain", CHOSEN, card({ stakeholder: half }), ON)).toMatchObject({
      kind: "difficulty",
      text: "late\nThe budget is cut",
      confidential: false,
    });
  });

  it("told by a Coach is in confidence whatever it is kept as", () => {
    const coach = card({ stakeholder: stakeholder({ roles: ["coach"] }) });
    expect(tagFor("pain", CHOSEN, coach, ON)).toMatchObject({ confidential: true });
    expect(tagFor("evidence", { ...CHOSEN, support: 2 }, coach, ON)).toMatchObject({ confidential: true });
  });

  it("is evidence only with a step of support, of the day of the mail", () => {
    expect(tagFor("evidence", CHOSEN, card({}), ON)).toBeNull();
    expect(tagFor("evidence", { ...CHOSEN, support: -1 }, card({}), ON)).toEqual({
      kind: "support",
      value: -1,
      on: ON,
      evidence: { quote: "The budget is cut" },
      confidential: false,
    });
  });
});

describe("whom a task names", () => {
  const people = ["Wei Wang", "Li Chen", "王伟", "李晓晨", "Zoë Park"].map((name) => ({ name }));
  it.each([
    ["call Wei about budget", "Wei Wang"],
    ["ask li for the plan", "Li Chen"],
    ["给王总打电话", "王伟"],
    ["问晓晨要资料", "李晓晨"],
    ["see Zoe", "Zoë Park"],
    ["call Wei and Li", null],
    ["weigh the options", null],
    ["send the offer", null],
  ])("%s", (title, name) => {
    expect(namedIn(title, people)?.name ?? null).toBe(name);
  });

  it("knows a Chinese name by the address beside it, and nobody by a common one", () => {
    const wei = { name: "王伟", address: "wei.wang@big.test" };
    const office = { name: "Reception", address: "office@big.test" };
    expect(namedIn("call Wei about budget", [wei, office])).toBe(wei);
    expect(namedIn("call the office", [wei, office])).toBeNull();
  });
});
