/** The named measures that rules speak of, taken of a deal, of each person in it and of each role. */
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

export type SubjectKind = "deal" | "person" | "role";

export interface Scene {
  view: DealInView;
  stage: Stage;
  today: LocalDate;
}

const JOINT = " · ";

const holders = (people: Member[], role: BuyingRole) =>
  people.filter(({ stakeholder }) => stakeholder.roles.includes(role));

const idsOf = (people: Member[]) => people.map(({ stakeholder }) => stakeholder.id);
const namesOf = (people: Member[]) => people.map(({ person }) => nameOf(person)).join(JOINT);

function ofDeal({ view, today }: Scene): Subject[] {
  const people = presentPeople(view);
  const inContact = people.filter(({ person }) => contactWith(person.id, view.interactions, today).any);
  const economicBuyers = holders(people, "economic-buyer");
  return [
    {
      measures: {
        "economic-buyers": economicBuyers.length,
        coaches: holders(people, "coach").length,
        "people-in-contact": inContact.length,
      },
      about: [],
      values: { economicBuyers: namesOf(economicBuyers), inContact: namesOf(inContact) },
    },
  ];
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
  const found = holders(presentPeople(view), role);
  const called = stage.roles.find((call) => call.role === role)?.atLeast ?? 0;
  return {
    measures: {
      role,
      called,
      holders: found.length,
      shortfall: Math.max(0, called - found.length),
    },
    about: idsOf(found),
    values: { role: `role.${role}.name`, question: `role.${role}.question`, count: found.length, called },
  };
}

/** All that a rule of a kind is asked about. */
export const SUBJECTS: Record<SubjectKind, (scene: Scene) => Subject[]> = {
  deal: ofDeal,
  person: (scene) => presentPeople(scene.view).map((member) => ofPerson(scene, member)),
  role: (scene) => ROLES.map(({ id }) => ofRole(scene, id)),
};
