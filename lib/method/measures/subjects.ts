/** Everything that a rule of a kind is asked about, one by one. */
import { presentPeople } from "../people.ts";
import { ROLES } from "../roles.ts";
import { ofBenefits } from "./benefits.ts";
import { ofContacts } from "./contacts.ts";
import { ofDates } from "./dates.ts";
import { countedPeople } from "./gaps.ts";
import { ofLeft } from "./left.ts";
import { ofPerson } from "./person.ts";
import { ofRole } from "./role.ts";
import { ofStanding } from "./standing.ts";
import type { Scene, Subject } from "./subject.ts";
import { ofTasks } from "./tasks.ts";

/**
 * Each person who takes part, each who left, each of the five roles; and of the deal as a whole: with whom we are in
 * contact, who stands with us, its dates, its tasks, its selling points with their benefits.
 */
export type SubjectKind =
  | "person"
  | "left"
  | "role"
  | "contacts"
  | "standing"
  | "dates"
  | "tasks"
  | "benefits";

export const SUBJECTS: Record<SubjectKind, (scene: Scene) => Subject[]> = {
  person: (scene) => {
    const counted = countedPeople(scene);
    return presentPeople(scene.view).map((member) => ofPerson(scene, member, counted.has(member)));
  },
  left: (scene) =>
    scene.view.people
      .filter(({ stakeholder }) => stakeholder.left)
      .sort((one, other) => (one.stakeholder.id < other.stakeholder.id ? -1 : 1))
      .map((member) => ofLeft(scene, member)),
  role: (scene) => ROLES.map(({ id }) => ofRole(scene, id)),
  contacts: (scene) => [ofContacts(scene)],
  standing: (scene) => [ofStanding(scene)],
  dates: (scene) => [ofDates(scene)],
  tasks: (scene) => [ofTasks(scene)],
  benefits: (scene) => [ofBenefits(scene)],
};
