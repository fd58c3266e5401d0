/** What a judgement says (model.md, judgement). Texts are message keys with their values; the caller translates. */

export interface Said {
  /** Key in the catalogue (lib/i18n). */
  key: string;
  values?: Record<string, string | number>;
  /** What a team wrote instead, by language; a language without one falls back to the other (model.md, things). */
  own?: { en?: string; zh?: string };
}

export interface Finding {
  /** Permanent id of the rule, e.g. `no-coach`. */
  rule: string;
  /** Points lost, 0 or more; over all findings they add up to 100 minus the health. */
  points: number;
  /** Ids of the stakeholders it speaks of; empty when it is about the deal. */
  about: string[];
  /** Reveals, in itself or by its points, that somebody is a Coach: left out of everything redacted. */
  confidential: boolean;
  reason: Said;
  remedy: Said;
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
