/** From what the rules found to points that add up (model.md, judgement). */
import type { Finding } from "./judgement.ts";

/** A finding at its full points, with what it costs where another subject of its rule is hit harder. */
export interface Found {
  further: number;
  finding: Finding;
}

const FULL_HEALTH = 100;

/** The one hit hardest costs its points, each after that what it costs further; what is answered stands aside. */
function costsOf(found: readonly Found[]): number[] {
  const first = found.findIndex(({ finding }) => finding.points > 0);
  return found.map(({ finding, further }, index) =>
    index === first ? finding.points : Math.min(further, finding.points),
  );
}

const sum = (points: readonly number[]) => points.reduce((total, one) => total + one, 0);
const healthAt = (lost: number) => Math.max(0, FULL_HEALTH - lost);

/** Each finding of a rule with its points, and what would be gained if it alone were settled. */
function priced(found: readonly Found[], lost: number): Finding[] {
  const costs = costsOf(found);
  const all = sum(costs);
  return found.map(({ finding }, index) => {
    const without = sum(costsOf(found.filter((_, other) => other !== index)));
    return {
      ...finding,
      points: costs[index] ?? 0,
      gain: healthAt(lost - all + without) - healthAt(lost),
    };
  });
}

/** The last ones are cut where health would go under 0. */
function cut(findings: Finding[]): Finding[] {
  let left = FULL_HEALTH;
  return findings.map((finding) => {
    const points = Math.min(finding.points, left);
    left -= points;
    return { ...finding, points };
  });
}

/** @param byRule what each rule found, the hardest hit first. */
export function addedUp(byRule: readonly (readonly Found[])[]): { health: number; findings: Finding[] } {
  const lost = sum(byRule.flatMap(costsOf));
  const findings = byRule.flatMap((found) => priced(found, lost));
  return {
    health: healthAt(lost),
    findings: cut(findings.sort((one, other) => other.points - one.points)),
  };
}
