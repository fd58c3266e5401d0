/** What a judgement says (model.md, judgement). Texts are message keys with their values; the caller translates. */

/** A text that somebody wrote, by language; a language without one falls back to the other (model.md, things). */
export interface SaidText {
  en?: string;
  zh?: string;
}

export interface Said {
  /** Key in the catalogue (lib/i18n). */
  key: string;
  values?: Record<string, string | number | SaidText>;
  /** What a team wrote instead, by language; a language without one falls back to the other (model.md, things). */
  own?: SaidText;
}

export interface Finding {
  /** Permanent id of the rule, e.g. `no-coach`. */
  rule: string;
  /** Points lost, 0 or more; over all findings they add up to 100 minus the health. */
  points: number;
  /** Points that health would gain if this alone were settled. */
  gain: number;
  /** Ids of the stakeholders it speaks of; empty when it is about the deal. */
  about: string[];
  /** Reveals, in itself or by its points, that somebody is a Coach: left out of everything redacted. */
  confidential: boolean;
  reason: Said;
  remedy: Said;
  /** Of what the rule looked at (answered.ts). */
  fingerprint: string;
  /** Points that it would lose unanswered. */
  weight: number;
  /** Known and accepted until a day: it costs nothing till then. */
  answered?: { until: string; reason: string };
}

export interface Measure {
  /** 0–100. */
  value: number;
  explanation: Said;
  /** What raises it; null when nothing is left to raise. */
  raise: Said | null;
}

export interface Judgement {
  /** 0–100: 100 minus the points of the findings. */
  health: number;
  /** Most points first. */
  findings: Finding[];
  relationshipHeight: Measure;
  depthOfNeed: Measure;
}
