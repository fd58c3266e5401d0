/**
 * The one redaction that everything leaving the store passes (model.md, confidential), but for the full backup.
 * It leaves out that somebody is a Coach, what a Coach told us and every fact held confidential; what is left is
 * judged as if no Coach were known and the rules about one did not exist, so that neither a gap nor a score tells.
 */
import { matchKey } from "../identity/match-key.ts";
import { judge } from "../method/health.ts";
import type { Judgement } from "../method/judgement.ts";
import type { DealInView, LocalDate, Person, Stakeholder, SupportReading, Task } from "../method/model.ts";
import type { Member } from "../method/people.ts";
import { withoutCoach } from "../method/playbook.ts";
import { isCoach, openRoles } from "../method/roles.ts";
import { occasions } from "../method/support.ts";

declare const passed: unique symbol;

/** A deal that passed the redaction: what writes texts and files takes nothing else. Made by `redact` alone. */
export interface Shareable {
  readonly [passed]: true;
  view: DealInView;
  judgement: Judgement;
  /** The seller asked for what is confidential in this one copy; the text must say so. */
  includesConfidential: boolean;
}

export interface RedactionOptions {
  today: LocalDate;
  /** For one copy, by an explicit act: leaves everything in. */
  includeConfidential?: boolean;
}

type Guard = (field: string) => boolean;

const guardOf = (thing: { confidential: string[] }): Guard => {
  const held = new Set(thing.confidential);
  return (field) => !held.has(field);
};

/** A note on a Coach, and a Coach's pain, are what the Coach told us. */
function withoutSecrets(person: Person, coach: boolean): Person {
  const open = guardOf(person);
  // A placeholder is called by its title.
  const named = open(person.placeholder ? "title" : "name");
  return {
    id: person.id,
    name: named ? person.name : "",
    ...(person.title && open("title") ? { title: person.title } : {}),
    ...(person.placeholder ? { placeholder: person.placeholder } : {}),
    addresses: person.addresses.filter((address) => open(`address/${matchKey(address)}`)),
    companies: person.companies.filter((company) => open(`company/${company}`)),
    employments: person.employments.filter(({ company }) => open(`company/${company}`)),
    level: open("level") ? person.level : null,
    needs: person.needs.filter((need) => open(`need/${need}`)),
    note: open("note") && !coach ? person.note : "",
    confidential: [],
  };
}

function openReading({ fact, value, on, at, quote }: SupportReading, coach: boolean): SupportReading {
  return { fact, value, on, at, ...(quote && !coach ? { quote } : {}) };
}

/** A reading corrected by a confidential one of the same occasion is no less told in confidence. */
function openReadings(readings: readonly SupportReading[], coach: boolean): SupportReading[] {
  return occasions(readings)
    .filter(({ confidential }) => !confidential)
    .map((reading) => openReading(reading, coach));
}

const openMembers = <T>(members: Record<string, T>, open: Guard): Record<string, T> =>
  Object.fromEntries(Object.entries(members).filter(([member]) => open(member)));

function openStakeholder(stakeholder: Stakeholder): Stakeholder {
  const open = guardOf(stakeholder);
  const coach = isCoach(stakeholder.roles);
  const factors = Object.entries(stakeholder.factors).filter(([factor]) => open(`factor/${factor}`));
  return {
    id: stakeholder.id,
    person: stakeholder.person,
    deal: stakeholder.deal,
    roles: openRoles(stakeholder.roles).filter((role) => open(`role/${role}`)),
    influence: open("influence") ? stakeholder.influence : null,
    factors: Object.fromEntries(factors),
    support: openReadings(stakeholder.support, coach),
    pain: {
      difficulty: open("difficulty") && !coach ? stakeholder.pain.difficulty : "",
      predicament: open("predicament") && !coach ? stakeholder.pain.predicament : "",
    },
    told: openMembers(stakeholder.told, (point) => open(`told/${point}`)),
    confirmed: stakeholder.confirmed.filter((point) => open(`confirmed/${point}`)),
    left: open("left") && stakeholder.left,
    leftOn: open("left") ? stakeholder.leftOn : null,
    outside: open("outside") && stakeholder.outside,
    confidential: [],
  };
}

/** That somebody takes part at all may be confidential: then nothing of them is left. */
export function mayBeNamed({ stakeholder }: Pick<Member, "stakeholder">): boolean {
  const open = guardOf(stakeholder);
  return open("person") && open("deal");
}

/** One person as a screen that others see may show them; null when nothing of them may be. */
export function openCard<P extends Person | null, S extends Stakeholder | null>(person: P, stakeholder: S) {
  const coach = stakeholder !== null && isCoach(stakeholder.roles);
  return {
    person: person && withoutSecrets(person, coach),
    stakeholder: stakeholder && openStakeholder(stakeholder),
  };
}

/**
 * A person with every part they play, as a screen that others see may show them. A Coach in one deal is one in all: what
 * is told of the person themselves is left out with them.
 */
export function openPerson<P extends { stakeholder: Stakeholder }>(
  person: Person,
  parts: readonly P[],
): { person: Person; parts: P[] } {
  const coach = parts.some(({ stakeholder }) => isCoach(stakeholder.roles));
  const named = parts.filter(mayBeNamed);
  return {
    person: withoutSecrets(person, coach),
    parts: named.map((part) => ({ ...part, stakeholder: openStakeholder(part.stakeholder) })),
  };
}

function openView(view: DealInView): DealInView {
  const people = view.people.filter(mayBeNamed).map(({ stakeholder, person }) => ({
    stakeholder: openStakeholder(stakeholder),
    person: withoutSecrets(person, isCoach(stakeholder.roles)),
  }));
  const named = new Set(people.map(({ person }) => person.id));
  const interactions = view.interactions
    .filter(({ confidential }) => !confidential)
    .map((interaction) => ({
      ...interaction,
      theirs: interaction.theirs.filter((person) => named.has(person)),
    }));
  const { deal, past, playbook } = view;
  const answers = openMembers(deal.answers, (finding) => !deal.answers[finding]?.confidential);
  const hidden = new Set(view.people.filter((one) => !mayBeNamed(one)).map(({ person }) => person.id));
  const tasks = view.tasks.filter((task) => mayShowTask(task) && !(task.person && hidden.has(task.person)));
  const companies = new Set([deal.company, ...people.flatMap(({ person }) => person.companies)]);
  const companyNames = Object.entries(view.companyNames ?? {}).filter(([id]) => companies.has(id));
  return {
    deal: { ...deal, answers },
    playbook: withoutCoach(playbook),
    people,
    interactions,
    tasks,
    past,
    companyNames: Object.fromEntries(companyNames),
  };
}

/** What of a deal may leave this machine, with the judgement that belongs to it. */
export function redact(view: DealInView, options: RedactionOptions): Shareable {
  const { today, includeConfidential = false } = options;
  const seen = includeConfidential ? view : openView(view);
  const shareable: Omit<Shareable, typeof passed> = {
    view: seen,
    judgement: judge(seen, today, { withoutCoach: !includeConfidential }),
    includesConfidential: includeConfidential,
  };
  return shareable as Shareable;
}

/** Whether there is anything in a deal that the redaction leaves out: only then is it worth asking for. */
export function holdsConfidential(view: DealInView): boolean {
  const ofPeople = view.people.some(
    ({ stakeholder, person }) =>
      isCoach(stakeholder.roles) ||
      stakeholder.support.some(({ confidential }) => confidential) ||
      stakeholder.confidential.length + person.confidential.length > 0,
  );
  const said = [...view.interactions, ...Object.values(view.deal.answers)];
  return ofPeople || !view.tasks.every(mayShowTask) || said.some(({ confidential }) => confidential);
}

/**
 * Whether a task may be seen by others: not one that was told in confidence, nor one that the method gives for a Coach.
 */
export const mayShowTask = ({ confidential, role }: Task): boolean => !confidential && role !== "coach";
