/** What moved a deal's health between two judgements. */
import type { Finding, Judgement } from "../../lib/method/judgement.ts";

export interface Move {
  /** New health minus old; never 0. */
  by: number;
  /** The finding that moved it most, and whether it went or came; null when only points changed. */
  cause: { finding: Finding; gone: boolean } | null;
}

const nameOf = (finding: Finding) => `${finding.rule} ${finding.about.join(" ")}`;

function missing(from: Judgement, other: Judgement): Finding | undefined {
  const there = new Set(other.findings.map(nameOf));
  return from.findings.filter((finding) => finding.points > 0).find((finding) => !there.has(nameOf(finding)));
}

/** null when the health is the same. Findings stand most points first, so the first that went (or came) weighs most. */
export function moveBetween(before: Judgement, after: Judgement): Move | null {
  const by = after.health - before.health;
  if (by === 0) return null;
  const gone = by > 0;
  const finding = gone ? missing(before, after) : missing(after, before);
  return { by, cause: finding ? { finding, gone } : null };
}
