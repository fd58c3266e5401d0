/** What would raise health most, and what moved it: for "▲4" with its reason. */
import type { Finding, Judgement } from "./judgement.ts";

/**
 * The findings worth doing something about, those first that would give most back (`gain`: of several of one rule the
 * next one takes the place of the hardest hit). Where health is at 0 and none alone gives any back, by their weight.
 */
export function whatWouldHelp(judgement: Judgement, most = 3): Finding[] {
  return judgement.findings
    .filter(({ points, weight, answered }) => points > 0 || (weight > 0 && !answered))
    .sort((one, other) => other.gain - one.gain || other.points - one.points || other.weight - one.weight)
    .slice(0, most);
}

export interface Change {
  /** Points that health gained (lost, when negative) by this finding. */
  points: number;
  kind: "gone" | "new" | "changed";
  /** As it is now; as it was, when it is gone. */
  finding: Finding;
}

/** Tells the findings of one judgement apart, and finds one again in the next: its rule, and which role or whom. */
export function findingKey({ rule, about, reason }: Finding): string {
  return [rule, reason.values?.role ?? about.join(" ")].join(" ");
}

/** What moved the score, the greatest move first; the points add up to the change of health. */
export function explainChange(before: Judgement, after: Judgement): Change[] {
  const was = new Map(before.findings.map((finding) => [findingKey(finding), finding]));
  const is = new Map(after.findings.map((finding) => [findingKey(finding), finding]));
  const now = [...is].map(([key, finding]): Change => {
    const old = was.get(key);
    return { points: (old?.points ?? 0) - finding.points, kind: old ? "changed" : "new", finding };
  });
  const gone = [...was]
    .filter(([key]) => !is.has(key))
    .map(([, finding]): Change => ({ points: finding.points, kind: "gone", finding }));
  return [...now, ...gone]
    .filter(({ points }) => points !== 0)
    .sort((left, right) => Math.abs(right.points) - Math.abs(left.points));
}
