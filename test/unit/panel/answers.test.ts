import { expect, test } from "vitest";
import { answerOf } from "../../../components/health/answers.ts";
import type { Finding } from "../../../lib/method/judgement.ts";

const finding = (rule: string, about: string[] = []) =>
  ({ rule, about, reason: { key: `finding.${rule}.reason` } }) as unknown as Finding;

test.each([
  ["role-missing", [], "role"],
  ["few-people", [], "role"],
  ["stage-tasks-open", [], "deal"],
  ["no-next-meeting", [], "deal"],
  ["close-date-past", [], "deal"],
  ["technical-veto", ["chen"], "look"],
  ["support-old", ["chen"], "support"],
])("%s about %j leads to %s", (rule, about, answer) => {
  expect(answerOf(finding(rule, about))).toBe(answer);
});
