/** A role against what the stage calls for: present, and goal. */
import type { BuyingRole } from "../model.ts";
import { presentPeople } from "../people.ts";
import { isCoach } from "../roles.ts";
import { idsOf, namesOf, type Scene, type Subject } from "./subject.ts";

export function ofRole({ view, stage }: Scene, role: BuyingRole): Subject {
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
    ...(isCoach([role]) ? { confidential: true } : {}),
  };
}
