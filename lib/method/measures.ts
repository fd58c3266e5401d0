/** The named measures that rules speak of, taken of the people of a deal, of each role, and of our contacts. */
import type { Said } from "./judgement.ts";
import type { BuyingRole, DealInView, LocalDate } from "./model.ts";
import { contactWith, type Member, nameOf, presentPeople } from "./people.ts";
import type { Stage } from "./playbook.ts";
import { ROLES } from "./roles.ts";
import { currentSupport, previousSupport, supportFigure } from "./support.ts";

export type Measured = Record<string, boolean | number | string | null>;

/** What a rule is asked about, once for each. */
export interface Subject {
  measures: Measured;
  /** Ids of the stakeholders that a finding about it names. */
  about: string[];
  /** What its texts may speak of. */
  values: NonNullable<Said["values"]>;
}

/** Each person who takes part, each of the five roles, or all with whom we are in contact. */
export type SubjectKind = "person" | "role" | "contacts";

export interface Scene {
  view: DealInView;
  stage: Stage;
  today: LocalDate;
}

const JOINT = " · ";

const idsOf = (people: Member[]) => people.map(({ stakeholder }) => stakeholder.id);
const namesOf = (people: Member[]) => people.map(({ person }) => nameOf(person)).join(JOINT);

function ofContacts({ view, today }: Scene): Subject {
  const people = presentPeople(view);
  const inContact = people.filter(({ person }) => contactWith(person.id, view.interactions, today).any);
  return {
    measures: { people: inContact.length },
    about: idsOf(inContact),
    values: { names: namesOf(inContact) },
  };
}

function ofPerson({ view, today }: Scene, member: Member): Subject {
  const { stakeholder, person } = member;
  const current = currentSupport(stakeholder.support);
  const previous = previousSupport(stakeholder.support);
  const change = current && previous ? current.value - previous.value : null;
  return {
    measures: {
      "is-economic-buyer": stakeholder.roles.includes("economic-buyer"),
      "is-technical-buyer": stakeholder.roles.includes("technical-buyer"),
      influence: stakeholder.influence,
      support: current?.value ?? null,
      "support-change": change,
      "in-contact": contactWith(person.id, view.interactions, today).any,
    },
    about: [stakeholder.id],
    values: {
      name: nameOf(person),
      ...(current ? { support: supportFigure(current.value) } : {}),
      ...(previous ? { before: supportFigure(previous.value) } : {}),
    },
  };
}

function ofRole({ view, stage }: Scene, role: BuyingRole): Subject {
  const found = presentPeople(view).filter(({ stakeholder }) => stakeholder.roles.includes(role));
  const called = stage.roles.find((call) => call.role === role)?.atLeast ?? 0;
  return {
    measures: {
      role,
      called,
      holders: found.length,
      shortfall: Math.max(0, called - found.length),
    },
    about: idsOf(found),
    values: {
      role: `role.${role}.name`,
      question: `role.${role}.question`,
      names: namesOf(found),
      count: found.length,
      called,
    },
  };
}

/** All that a rule of a kind is asked about. */
export const SUBJECTS: Record<SubjectKind, (scene: Scene) => Subject[]> = {
  contacts: (scene) => [ofContacts(scene)],
  person: (scene) => presentPeople(scene.view).map((member) => ofPerson(scene, member)),
  role: (scene) => ROLES.map(({ id }) => ofRole(scene, id)),
};
