/** Somebody who takes part. */
import { isDecisive } from "../interval.ts";
import { contactWith, type Member, nameOf } from "../people.ts";
import { currentSupport, previousSupport, supportFigure } from "../support.ts";
import { knownOf } from "./known.ts";
import type { Scene, Subject } from "./subject.ts";

/** @param counted the stage's points for what is unknown go to this person among others (gaps.ts). */
export function ofPerson(scene: Scene, member: Member, counted: boolean): Subject {
  const { stakeholder, person } = member;
  const current = currentSupport(stakeholder.support);
  const previous = previousSupport(stakeholder.support);
  const change = current && previous ? current.value - previous.value : null;
  const known = knownOf(scene, member);
  return {
    measures: {
      "is-economic-buyer": stakeholder.roles.includes("economic-buyer"),
      "is-technical-buyer": stakeholder.roles.includes("technical-buyer"),
      influence: stakeholder.influence,
      decisive: isDecisive(stakeholder),
      counted,
      support: current?.value ?? null,
      "support-change": change,
      "support-days": known.supportAge,
      "support-old": known.supportOld,
      "in-contact": contactWith(person.id, scene.view.interactions, scene.today).any,
      "contact-days": known.contactAge,
      "contact-overdue": known.contactOverdue,
      "need-known": known.needKnown,
      pain: known.pain,
    },
    about: [stakeholder.id],
    values: {
      name: nameOf(person),
      ...(current ? { support: supportFigure(current.value) } : {}),
      ...(previous ? { before: supportFigure(previous.value) } : {}),
      ...(known.supportAge === null ? {} : { supportDays: known.supportAge }),
      ...(known.contactAge === null ? {} : { contactDays: known.contactAge }),
    },
  };
}
