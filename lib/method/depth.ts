/** Depth of need (model.md, judgement): over the stakeholders, weighed by influence, how much is known of each. */
import { influenceWeight } from "./influence.ts";
import type { Measure, Said } from "./judgement.ts";
import type { DealInView } from "./model.ts";
import { type Member, nameOf, presentPeople } from "./people.ts";

interface DepthPart {
  id: string;
  isKnown: (member: Member) => boolean;
  /** What to ask next when it is the first that is not known. */
  raise: string;
}

/** In the order in which they are dug. The confirmed benefit joins them with the selling points. */
const DEPTH_PARTS: readonly DepthPart[] = [
  {
    id: "difficulty",
    isKnown: ({ stakeholder }) => stakeholder.pain.difficulty.trim() !== "",
    raise: "depth.raise_difficulty",
  },
  {
    id: "predicament",
    isKnown: ({ stakeholder }) => stakeholder.pain.predicament.trim() !== "",
    raise: "depth.raise_predicament",
  },
  { id: "need", isKnown: ({ person }) => person.needs.length > 0, raise: "depth.raise_need" },
];

interface Dug {
  member: Member;
  weight: number;
  open: DepthPart[];
}

const knownParts = ({ open }: Dug) => DEPTH_PARTS.length - open.length;

function dugOf(member: Member): Dug {
  return {
    member,
    weight: influenceWeight(member.stakeholder.influence),
    open: DEPTH_PARTS.filter((part) => !part.isKnown(member)),
  };
}

/** Of the most influential people with something open, whoever is dug least. */
function raise(dug: Dug[]): Said | null {
  const [next] = dug
    .filter(({ open }) => open.length > 0)
    .sort((left, right) => right.weight - left.weight || right.open.length - left.open.length);
  const part = next?.open[0];
  return next && part ? { key: part.raise, values: { name: nameOf(next.member.person) } } : null;
}

export function depthOfNeed(view: DealInView): Measure {
  const dug = presentPeople(view).map(dugOf);
  if (dug.length === 0) {
    return {
      value: 0,
      explanation: { key: "depth.explanation_nobody" },
      raise: { key: "depth.raise_nobody" },
    };
  }
  const most = dug.reduce((sum, { weight }) => sum + weight * DEPTH_PARTS.length, 0);
  const known = dug.reduce((sum, one) => sum + one.weight * knownParts(one), 0);
  const whole = dug.filter(({ open }) => open.length === 0).length;
  return {
    value: Math.round((100 * known) / most),
    explanation: { key: "depth.explanation", values: { whole, people: dug.length } },
    raise: raise(dug),
  };
}
