/** A team's own rules count like the shipped ones; what is wrong with one is told with line, field and what to do. */
import { describe, expect, it } from "vitest";
import { say, textIn } from "../../../lib/i18n/translate.ts";
import { DEFAULT_PLAYBOOK } from "../../../lib/method/default-playbook.ts";
import { judge } from "../../../lib/method/health.ts";
import { MEASURES } from "../../../lib/method/measures/names.ts";
import { SUBJECTS, type SubjectKind } from "../../../lib/method/measures/subjects.ts";
import type { BuyingRole } from "../../../lib/method/model.ts";
import type { Playbook } from "../../../lib/method/playbook.ts";
import { stageOf, withoutCoach } from "../../../lib/method/playbook.ts";
import type { Rule } from "../../../lib/method/rules/rule.ts";
import { RULES } from "../../../lib/method/rules/rules.ts";
import { readPlaybookFile } from "../../../lib/playbook/read-file.ts";
import { writePlaybookFile } from "../../../lib/playbook/write-file.ts";
import { dealOf, someone, TODAY } from "../method/deal.ts";

/** With nobody met yet, it finds something. */
const SHIPPED = RULES.find(({ id }) => id === "single-contact") as Rule;

const KEPT = { id: "default", version: 1 };

const OWN = `{
      "id": "polite-only",
      "from": "qualify",
      "subject": "person",
      "cases": [
        {
          "when": [{ "measure": "support", "atMost": 0 }, { "measure": "in-contact", "is": true }],
          "points": 7,
          "further": 2,
          "reason": { "en": "{name} is only polite", "zh": "{name}只是客气" },
          "remedy": "Ask {name} for a favour"
        }
      ]
    }`;

function fileWith(...rules: string[]): string {
  const shipped = writePlaybookFile(DEFAULT_PLAYBOOK).trimEnd().slice(0, -1).trimEnd();
  return `${shipped},\n  "rules": [\n    ${rules.join(",\n    ")}\n  ]\n}`;
}

function playbookWith(...rules: string[]): Playbook {
  const read = readPlaybookFile(fileWith(...rules), KEPT);
  if (read.faults) throw new Error(JSON.stringify(read.faults));
  return read.playbook;
}

const deal = dealOf(
  "qualify",
  [someone("Marta", { support: [0] })],
  [
    {
      id: "i",
      kind: "met",
      when: "2026-11-20",
      deal: "deal",
      theirs: ["person-Marta"],
      ours: ["self"],
      source: null,
    },
  ],
);

/** Asks of every role, and so of the Coach's too. */
const EVERY_ROLE = `{
      "id": "nobody-there",
      "from": "identify",
      "subject": "role",
      "cases": [{ "when": [{ "measure": "holders", "is": 0 }], "points": 1, "reason": "No {role}", "remedy": "Ask" }]
    }`;

describe("a team's own rule", () => {
  it("that asks of every role tells of the Coach's in confidence alone", () => {
    const playbook = playbookWith(EVERY_ROLE);
    const found = (withoutCoach: boolean, ...roles: BuyingRole[]) =>
      judge({ ...dealOf("identify", [someone("Ada", { roles })]), playbook }, TODAY, {
        withoutCoach,
      }).findings.filter(({ rule }) => rule === "nobody-there");
    expect(found(false).filter(({ confidential }) => confidential)).toHaveLength(1);
    expect(found(false, "coach").some(({ confidential }) => confidential)).toBe(false);
    expect(found(true)).toEqual(found(true, "coach"));
    expect(found(true)).toHaveLength(4);
  });

  it("in confidence, in place of a shipped one, leaves others neither of the two", () => {
    const playbook = { ...DEFAULT_PLAYBOOK, rules: [{ ...SHIPPED, confidential: true }] };
    const view = { ...dealOf("qualify", [someone("Ada"), someone("Ben")], []), playbook };
    const found = (withoutCoach: boolean) =>
      judge(view, TODAY, { withoutCoach }).findings.filter(({ rule }) => rule === SHIPPED.id);
    expect(found(false)).toHaveLength(1);
    expect(found(true)).toEqual([]);
    const open = judge({ ...view, playbook: withoutCoach(playbook) }, TODAY).findings;
    expect(open.map(({ rule }) => rule)).not.toContain(SHIPPED.id);
  });

  it("is found, costs its points, and speaks both languages", () => {
    const before = judge(deal, TODAY);
    const after = judge({ ...deal, playbook: playbookWith(OWN) }, TODAY);
    const found = after.findings.find(({ rule }) => rule === "polite-only");
    expect(found).toMatchObject({ points: 7, about: ["stakeholder-Marta"] });
    expect(after.health).toBe(before.health - 7);
    expect(found && say(found.reason, "en")).toBe("Marta is only polite");
    expect(found && say(found.reason, "zh-CN")).toBe("Marta 只是客气");
    expect(found && say(found.remedy, "zh-CN")).toBe("Ask Marta for a favour");
  });

  it("takes the place of the shipped one of its id; without cases it switches it off", () => {
    const off = `{ "id": "no-next-meeting", "from": "qualify", "subject": "dates", "cases": [] }`;
    const rules = (playbook: Playbook) =>
      judge({ ...deal, playbook }, TODAY).findings.map(({ rule }) => rule);
    expect(rules(DEFAULT_PLAYBOOK)).toContain("no-next-meeting");
    expect(rules(playbookWith(off))).not.toContain("no-next-meeting");
  });

  it("is written into the file and read again", () => {
    const playbook = playbookWith(OWN);
    expect(readPlaybookFile(writePlaybookFile(playbook), KEPT)).toEqual({ playbook });
  });

  it("about a Coach does not exist for others, though its author did not say so", () => {
    const coach = OWN.replace("polite-only", "our-coach")
      .replace('"person"', '"role"')
      .replace('"measure": "support", "atMost": 0', '"measure": "role", "is": "coach"')
      .replace('"measure": "in-contact", "is": true', '"measure": "holders", "atLeast": 0');
    const playbook = playbookWith(coach);
    const rules = (withoutCoach: boolean) =>
      judge({ ...deal, playbook }, TODAY, { withoutCoach }).findings.map(({ rule }) => rule);
    expect(rules(false)).toContain("our-coach");
    expect(rules(true)).not.toContain("our-coach");
  });
});

describe("a fault in a rule", () => {
  const told = (rule: string) => {
    const { faults = [] } = readPlaybookFile(fileWith(rule), KEPT);
    return faults.map(({ field, said }) => `${field}: ${textIn("en", said.key as never)}`);
  };

  it.each([
    ['"measure": "support"', '"measure": "suport"', "when › 1 › measure: There is no such measure"],
    ['"further": 2', '"further": 9', "further: “further” is more than"],
    ['"points": 7', '"points": "7"', "points: A whole number"],
    ['"subject": "person"', '"subject": "persons"', "subject: One of these must stand here"],
    ['"atMost": 0', '"under": 0', "A condition must stand here"],
  ])("%s → %s", (find, by, expected) => {
    expect(told(OWN.replace(find, by)).join("\n")).toContain(expected);
  });

  it("names the line", () => {
    const file = fileWith(OWN.replace('"points": 7', '"points": -7'));
    const line = file.split("\n").findIndex((one) => one.includes('"points": -7')) + 1;
    expect(readPlaybookFile(file, KEPT).faults).toMatchObject([{ line }]);
  });
});

it("the measures that a rule may name are those that are taken", () => {
  const people = [someone("Marta"), someone("Jonas", { left: true })];
  const scene = {
    view: dealOf("propose", people),
    playbook: DEFAULT_PLAYBOOK,
    stage: stageOf(DEFAULT_PLAYBOOK, "propose"),
    today: TODAY,
  };
  for (const kind of Object.keys(SUBJECTS) as SubjectKind[]) {
    expect(Object.keys(SUBJECTS[kind](scene)[0]?.measures ?? {}).sort()).toEqual([...MEASURES[kind]].sort());
  }
});

it("a task that a team named is told of in the reader's language", () => {
  const [first, ...rest] = DEFAULT_PLAYBOOK.stages;
  const task = {
    id: "fair",
    title: { key: "task.fair.title", own: { en: "Ask at the fair", zh: "在展会上问" } },
    dueDays: 7,
    must: true,
  };
  const playbook: Playbook = { ...DEFAULT_PLAYBOOK, stages: [{ ...first, tasks: [task] }, ...rest] };
  const found = judge({ ...dealOf(first.id, []), playbook }, TODAY).findings.find(
    ({ rule }) => rule === "stage-tasks-open",
  );
  expect(found && say(found.reason, "en")).toContain("Ask at the fair");
  expect(found && say(found.reason, "zh-CN")).toContain("在展会上问");
});
