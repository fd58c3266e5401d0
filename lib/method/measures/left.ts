/** Somebody who left, and what is lost with them. */
import { daysBetween } from "../day.ts";
import { isDecisive } from "../interval.ts";
import type { BuyingRole } from "../model.ts";
import { contactWith, type Member, nameOf, presentPeople } from "../people.ts";
import { isCoach, openRoles, ROLES } from "../roles.ts";
import { currentSupport, WELL_DISPOSED } from "../support.ts";
import type { Scene, Subject } from "./subject.ts";

export function ofLeft({ view, today }: Scene, { stakeholder, person }: Member): Subject {
  const present = presentPeople(view);
  const isHeld = (role: BuyingRole) => present.some((member) => member.stakeholder.roles.includes(role));
  const open = openRoles(stakeholder.roles);
  const lost = ROLES.map(({ id }) => id).find((role) => open.includes(role) && !isHeld(role));
  const support = currentSupport(stakeholder.support)?.value ?? null;
  return {
    measures: {
      "role-lost": lost ?? null,
      "coach-lost": isCoach(stakeholder.roles) && !isHeld("coach"),
      "supporter-lost": support !== null && support >= WELL_DISPOSED,
      decisive: isDecisive(stakeholder),
      "was-in-contact": contactWith(person.id, view.interactions, today).any,
      "left-days": stakeholder.leftOn && Math.max(0, daysBetween(stakeholder.leftOn, today)),
    },
    about: [stakeholder.id],
    values: { name: nameOf(person), ...(lost ? { lost: `role.${lost}.name` } : {}) },
  };
}
