/** Folds the rules over a deal into findings, and these into health (model.md, judgement). */
import { holds } from "./condition.ts";
import { depthOfNeed } from "./depth.ts";
import { relationshipHeight } from "./height.ts";
import type { Finding, Judgement } from "./judgement.ts";
import { type Scene, SUBJECTS } from "./measures.ts";
import type { DealInView, LocalDate } from "./model.ts";
import { type Playbook, stageOf } from "./playbook.ts";
import { openRoles } from "./roles.ts";
import type { Case, Rule } from "./rules/rule.ts";
import { RULES } from "./rules/rules.ts";
import { stagePlace } from "./stages.ts";

const FULL_HEALTH = 100;

interface Found {
  spoke: Case;
  finding: Finding;
}

function foundBy(rule: Rule, scene: Scene): Finding[] {
  const found = SUBJECTS[rule.subject](scene).flatMap((subject): Found[] => {
    const spoke = rule.cases.find(({ when }) => holds(when, subject.measures));
    if (!spoke) return [];
    const said = (key: string) => ({ key, values: subject.values });
    const finding: Finding = {
      rule: rule.id,
      points: spoke.points,
      about: subject.about,
      confidential: rule.confidential ?? false,
      reason: said(spoke.reason),
      remedy: said(spoke.remedy),
    };
    return [{ spoke, finding }];
  });
  return found
    .sort((left, right) => right.spoke.points - left.spoke.points)
    .map(({ spoke, finding }, index) =>
      index === 0 ? finding : { ...finding, points: spoke.further ?? spoke.points },
    );
}

/** Most points first; the last ones are cut where health would go under 0. */
function cut(findings: Finding[]): Finding[] {
  let left = FULL_HEALTH;
  return findings
    .sort((one, other) => other.points - one.points)
    .map((finding) => {
      const points = Math.min(finding.points, left);
      left -= points;
      return { ...finding, points };
    });
}

const applies = (rule: Rule, scene: Scene) => stagePlace(scene.stage.like) >= stagePlace(rule.from);

/** The deal as it looks to whoever may not know that somebody is a Coach. */
function withoutCoachRole(view: DealInView): DealInView {
  const people = view.people.map(({ stakeholder, person }) => ({
    person,
    stakeholder: { ...stakeholder, roles: openRoles(stakeholder.roles) },
  }));
  return { ...view, people };
}

export interface JudgeOptions {
  /** Judges as if no Coach were known and the rules about a Coach did not exist: for all that is redacted. */
  withoutCoach?: boolean;
}

/** Judges a deal by its playbook. `today` is the seller's local date; the method has no clock of its own. */
export function judge(
  view: DealInView,
  playbook: Playbook,
  today: LocalDate,
  { withoutCoach = false }: JudgeOptions = {},
): Judgement {
  const seen = withoutCoach ? withoutCoachRole(view) : view;
  const scene: Scene = { view: seen, stage: stageOf(playbook, view.deal.stage), today };
  const rules = RULES.filter((rule) => applies(rule, scene) && !(withoutCoach && rule.confidential));
  const findings = cut(rules.flatMap((rule) => foundBy(rule, scene)));
  const lost = findings.reduce((sum, { points }) => sum + points, 0);
  return {
    health: FULL_HEALTH - lost,
    findings,
    relationshipHeight: relationshipHeight(seen, today),
    depthOfNeed: depthOfNeed(seen),
  };
}
