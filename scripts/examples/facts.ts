/** The facts of an example, each recorded on its day at ten in the morning: as the extension would have written them. */
import { matchKey } from "../../lib/identity/match-key.ts";
import { DEFAULT_PLAYBOOK } from "../../lib/method/default-playbook.ts";
import { GO_QUESTIONS } from "../../lib/method/go.ts";
import { tick } from "../../lib/store/clock.ts";
import type { Fact, FactDraft, FactValue, Ref } from "../../lib/store/fact.ts";
import { EXAMPLE_DAY, type Example, type ExamplePerson } from "./deals.ts";

export const DEVICE = "example";

interface Said {
  on: string;
  draft: FactDraft;
}

const slug = (name: string) =>
  name
    .normalize("NFD")
    .replace(/[^A-Za-z ]/g, "")
    .toLowerCase()
    .replaceAll(" ", ".");

const of =
  (about: Ref, on: string) =>
  (field: string, value: FactValue, more: Partial<FactDraft> = {}): Said => ({
    on,
    draft: { about, field, value, ...more },
  });

function personFacts(example: Example, person: ExamplePerson, day: string): Said[] {
  const key = `${example.id}.${slug(person.name)}`;
  const address = `${slug(person.name)}@${example.id}.test`;
  const known = of(`person:${key}`, day);
  const part = of(`stakeholder:${key}`, day);
  const given = (said: (field: string, value: FactValue) => Said, field: string, value?: string) =>
    value ? [said(field, value)] : [];
  return [
    known("name", person.name),
    known(`address/${matchKey(address)}`, address),
    ...given(known, "level", person.level),
    ...(person.need ? [known(`need/${person.need}`, true)] : []),
    part("person", key),
    part("deal", example.id),
    ...person.roles.map((role) => part(`role/${role}`, true, role === "coach" ? { confidential: true } : {})),
    ...given(part, "influence", person.influence),
    ...given(part, "difficulty", person.difficulty),
    ...given(part, "predicament", person.predicament),
    ...(person.confirmed ?? []).map((point) => part(`confirmed/${point}`, true)),
    ...(person.support ?? []).map(([on, value]) => of(`stakeholder:${key}`, on)("support", value, { on })),
    ...(person.left ? [of(`stakeholder:${key}`, person.left)("left", true, { on: person.left })] : []),
  ];
}

function dealFacts(example: Example, day: string): Said[] {
  const about: Ref = `deal:${example.id}`;
  const said = of(about, day);
  return [
    said("name", example.name),
    said("status", "open"),
    ...example.stages.map(([on, stage]) => of(about, on)("stage", stage)),
    ...example.close.map(([on, date]) => of(about, on)("close-date", date)),
    ...(example.meeting ? [of(about, "2026-11-12")("next-meeting", example.meeting)] : []),
    ...(example.competitors ?? []).map((name) => said(`competitor/${name}`, true)),
    ...(example.points ?? []).map(({ id, text, benefit }) =>
      said(`selling-point/${id}`, { text, benefit, apart: "" }),
    ),
    ...(example.go ? GO_QUESTIONS.map(({ id }) => said(`go/${id}`, "yes")) : []),
  ];
}

function contactFacts(example: Example): Said[] {
  return example.contacts.flatMap(([on, kind, who], index) => {
    const said = of(`interaction:${example.id}.${index}`, on);
    return [
      said(`theirs/${example.id}.${slug(who)}`, true),
      said("ours/self", true),
      said("deal", example.id),
      said("when", on),
      said("kind", kind),
    ];
  });
}

/** The tasks of each stage come when it is entered; those of a stage that counts as done were done before the next. */
function taskFacts(example: Example): Said[] {
  const due = new Map(example.open);
  return example.stages.flatMap(([entered, id], index) => {
    const stage = DEFAULT_PLAYBOOK.stages.find((one) => one.id === id);
    const left = example.stages[index + 1]?.[0] ?? EXAMPLE_DAY;
    return (stage?.tasks ?? []).flatMap((task) => {
      const said = of(`task:${example.id}.${task.id}`, entered);
      const isDone = example.done.includes(id) && !due.has(task.id);
      const dueOn = due.get(task.id);
      return [
        said("deal", example.id),
        said("from", task.id),
        ...(dueOn ? [said("due", dueOn)] : []),
        said("state", "open"),
        said("title", task.id.replaceAll("-", " ")),
        ...(isDone ? [of(`task:${example.id}.${task.id}`, left)("state", "done", { on: left })] : []),
      ];
    });
  });
}

/** Oldest first. */
export function factsOf(example: Example): Fact[] {
  const day = example.stages[0]?.[0] ?? EXAMPLE_DAY;
  const said = [
    ...dealFacts(example, day),
    ...example.people.flatMap((person) => personFacts(example, person, day)),
    ...contactFacts(example),
    ...taskFacts(example),
  ].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  let at = "";
  return said.map(({ on, draft }, index) => {
    at = tick(at, Date.parse(`${on}T10:00:00Z`));
    return { id: `${example.id}-${index + 1}`, at, by: DEVICE, ...draft };
  });
}
