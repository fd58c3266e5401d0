/** A team's own rules in a playbook's file: what beyond their form must be right, and what they become. */
import { MEASURES } from "../method/measures/names.ts";
import type { Case, Rule, RuleText } from "../method/rules/rule.ts";
import type { Problem } from "./fault.ts";
import type { FileRule, FileText, PlaybookFile } from "./file-schema.ts";
import { fileTextOf } from "./file-text.ts";

function problemsOf({ subject, cases }: FileRule, place: number): Problem[] {
  return cases.flatMap(({ when, points, further = points }, index) => {
    const path = ["rules", place, "cases", index];
    const unknown = when.flatMap(({ measure }, part) =>
      MEASURES[subject].includes(measure)
        ? []
        : [{ path: [...path, "when", part, "measure"], key: "playbook_file.measure" }],
    );
    return further > points
      ? [...unknown, { path: [...path, "further"], key: "playbook_file.further" }]
      : unknown;
  });
}

/** Measures that are none of the rule's subject, ids that stand twice, a next one dearer than the first. */
export function ruleProblems({ rules = [] }: PlaybookFile): Problem[] {
  const doubles = rules.flatMap(({ id }, place) =>
    rules.findIndex((one) => one.id === id) < place
      ? [{ path: ["rules", place, "id"], key: "playbook_file.double" }]
      : [],
  );
  return [...doubles, ...rules.flatMap(problemsOf)];
}

const textOf = (text: FileText): RuleText => (typeof text === "string" ? { en: text } : text);

/** Whatever asks about a Coach does not exist in what is redacted, whether its author thought of that or not. */
const asksForCoach = ({ cases }: FileRule) =>
  cases.some(({ when }) => when.some(({ measure }) => measure === "coach-lost"));

export function ruleOf(rule: FileRule): Rule {
  const { id, from, subject, whileOpen, confidential } = rule;
  return {
    id,
    from,
    subject,
    ...(whileOpen ? { whileOpen } : {}),
    ...(confidential || asksForCoach(rule) ? { confidential: true } : {}),
    cases: rule.cases.map(
      ({ when, points, further, reason, remedy }): Case => ({
        when,
        points,
        ...(further === undefined ? {} : { further }),
        reason: textOf(reason),
        remedy: textOf(remedy),
      }),
    ),
  };
}

const fileText = (text: RuleText) =>
  fileTextOf(typeof text === "string" ? { key: text } : { key: "", own: text });

export const ruleFile = ({ cases, ...rule }: Rule) => ({
  ...rule,
  cases: cases.map(({ reason, remedy, ...one }) => ({
    ...one,
    reason: fileText(reason),
    remedy: fileText(remedy),
  })),
});
