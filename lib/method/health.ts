/** Folds the rules over a deal into findings, and these into health (model.md, judgement). */
import { answerHolds, fingerprint } from "./answered.ts";
import { findingKey } from "./change.ts";
import { holds } from "./condition.ts";
import { depthOfNeed } from "./depth.ts";
import { relationshipHeight } from "./height.ts";
import type { Finding, Judgement, Said } from "./judgement.ts";
import type { Scene, Subject } from "./measures/subject.ts";
import { SUBJECTS, type SubjectKind } from "./measures/subjects.ts";
import type { DealInView, LocalDate } from "./model.ts";
import { withoutCoach as openPlaybook, type Playbook, stageOf } from "./playbook.ts";
import { openRoles } from "./roles.ts";
import type { Case, Rule, RuleText } from "./rules/rule.ts";
import { RULES } from "./rules/rules.ts";
import { addedUp, type Found } from "./score.ts";
import { stagePlace } from "./stages.ts";

function said(text: RuleText, { values }: Subject, rule: Rule): Said {
  return typeof text === "string" ? { key: text, values } : { key: `finding.${rule.id}`, values, own: text };
}

function findingOf(rule: Rule, spoke: Case, subject: Subject): Finding {
  return {
    rule: rule.id,
    points: spoke.points,
    gain: 0,
    about: subject.about,
    confidential: (rule.confidential || subject.confidential) ?? false,
    reason: said(spoke.reason, subject, rule),
    remedy: said(spoke.remedy, subject, rule),
    fingerprint: fingerprint(rule, subject.measures),
    weight: spoke.points,
  };
}

/** Those of a rule, the hardest hit first. */
function foundBy(rule: Rule, subjects: Subject[]): Found[] {
  const found = subjects.flatMap((subject): Found[] => {
    const spoke = rule.cases.find(({ when }) => holds(when, subject.measures));
    return spoke
      ? [{ further: spoke.further ?? spoke.points, finding: findingOf(rule, spoke, subject) }]
      : [];
  });
  return found.sort((left, right) => right.finding.weight - left.finding.weight);
}

/** What the rep answered costs nothing until its day. */
function answered(found: Found, { view, today }: Scene): Found {
  const { finding } = found;
  const answer = view.deal.answers[findingKey(finding)];
  if (!answer || !answerHolds(answer, finding, today)) return found;
  const { until, reason } = answer;
  return { further: 0, finding: { ...finding, points: 0, answered: { until, reason } } };
}

/** Each kind of subject is looked at once, however many rules ask about it. */
function subjectsIn(scene: Scene, withoutCoach: boolean): (kind: SubjectKind) => Subject[] {
  const seen = new Map<SubjectKind, Subject[]>();
  return (kind) => {
    const known =
      seen.get(kind) ?? SUBJECTS[kind](scene).filter(({ confidential }) => !(withoutCoach && confidential));
    seen.set(kind, known);
    return known;
  };
}

function rulesOf(playbook: Playbook): readonly Rule[] {
  const own = playbook.rules ?? [];
  const replaced = new Set(own.map(({ id }) => id));
  return [...RULES.filter(({ id }) => !replaced.has(id)), ...own];
}

function applies(rule: Rule, { stage, view }: Scene): boolean {
  if (rule.whileOpen && view.deal.status !== "open") return false;
  return stagePlace(stage.like) >= stagePlace(rule.from);
}

/** The deal as it looks to whoever may not know that somebody is a Coach. */
function withoutCoachRole(view: DealInView): DealInView {
  const people = view.people.map(({ stakeholder, person }) => ({
    person,
    stakeholder: { ...stakeholder, roles: openRoles(stakeholder.roles) },
  }));
  const tasks = view.tasks.filter(({ role }) => role !== "coach");
  return { ...view, people, tasks, playbook: openPlaybook(view.playbook) };
}

export interface JudgeOptions {
  /** Judges as if no Coach were known and the rules about a Coach did not exist: for all that is redacted. */
  withoutCoach?: boolean;
}

/** Judges a deal by the playbook it runs on. `today` is the seller's local date; the method has no clock of its own. */
export function judge(
  view: DealInView,
  today: LocalDate,
  { withoutCoach = false }: JudgeOptions = {},
): Judgement {
  const seen = withoutCoach ? withoutCoachRole(view) : view;
  const { playbook } = seen;
  const scene: Scene = { view: seen, playbook, stage: stageOf(playbook, view.deal.stage), today };
  const rules = rulesOf(playbook).filter(
    (rule) => applies(rule, scene) && !(withoutCoach && rule.confidential),
  );
  const subjects = subjectsIn(scene, withoutCoach);
  const found = rules.map((rule) => foundBy(rule, subjects(rule.subject)).map((one) => answered(one, scene)));
  return {
    ...addedUp(found),
    relationshipHeight: relationshipHeight(seen, today),
    depthOfNeed: depthOfNeed(seen),
  };
}
