/** The seven personal needs, each with its level in Maslow's hierarchy (methodology section 5). */

export type MaslowLevel = "physiological" | "safety" | "belonging" | "esteem" | "self-actualisation";

export interface NeedRow {
  id: string;
  name: string;
  level: MaslowLevel;
}

export const NEEDS = [
  { id: "avoid-risk", name: "need.avoid-risk.name", level: "safety" },
  { id: "orderly-work", name: "need.orderly-work.name", level: "safety" },
  { id: "not-stand-out", name: "need.not-stand-out.name", level: "belonging" },
  { id: "recognition", name: "need.recognition.name", level: "esteem" },
  { id: "power", name: "need.power.name", level: "esteem" },
  { id: "stability", name: "need.stability.name", level: "safety" },
  { id: "interests", name: "need.interests.name", level: "physiological" },
] as const satisfies readonly NeedRow[];
