/**
 * What is not known of people, and of how many a stage asks it. To put somebody into a deal must never lower its score,
 * though much is unknown of whoever is new. So a stage calls for a number of people: each who is missing costs as much
 * as somebody of whom nothing is known, and points go to so many only, those who are known best. The others are listed.
 */
import { isDecisive } from "../interval.ts";
import { type Member, presentPeople } from "../people.ts";
import { type Stage, stagePeople } from "../playbook.ts";
import { stagePlace } from "../stages.ts";
import { knownOf } from "./known.ts";
import type { Scene } from "./subject.ts";

/**
 * Points of each. Influence unknown costs as much as the questions that high influence brings up; a person missing, as
 * much as all that can be open of one.
 */
export const GAP = { influence: 2, need: 1, pain: 1, support: 1, person: 3 } as const;

/** From here on needs and pains are asked for. */
export const DIG_FROM = "lead-the-process";

const digs = (stage: Stage) => stagePlace(stage.like) >= stagePlace(DIG_FROM);

/** Points that the open questions about a person come to; the person of low influence is asked nothing. */
function gapOf(scene: Scene, member: Member): number {
  const { stakeholder } = member;
  const decisive = isDecisive(stakeholder);
  if (stakeholder.influence === "low" && !decisive) return 0;
  const known = knownOf(scene, member);
  const economic = stakeholder.roles.includes("economic-buyer");
  let points = 0;
  if (!decisive && stakeholder.influence === null) points += GAP.influence;
  if (decisive && digs(scene.stage)) {
    if (!known.needKnown) points += GAP.need;
    if (known.pain !== "dug") points += GAP.pain;
  }
  // Readings grow old in open deals only. How an Economic Buyer stands that nobody knows yet has a rule of its own.
  const isOpen = scene.view.deal.status === "open";
  if (isOpen && known.supportOld && !(economic && known.supportAge === null)) points += GAP.support;
  return points;
}

/** The best known people, as many as the stage calls for. */
export function countedPeople(scene: Scene): ReadonlySet<Member> {
  const people = presentPeople(scene.view).map((member) => ({ member, gap: gapOf(scene, member) }));
  const best = people.sort((one, other) => one.gap - other.gap).slice(0, stagePeople(scene.stage));
  return new Set(best.map(({ member }) => member));
}
