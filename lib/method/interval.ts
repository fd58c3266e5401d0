/** How often somebody wants to be heard, and how long a reading of their support holds: by role and influence, in days. */
import type { Influence, Stakeholder } from "./model.ts";

type Who = Pick<Stakeholder, "roles" | "influence">;

interface Spans {
  contact: number;
  reading: number;
}

/** Whose influence nobody has judged counts as decisive, so that to learn it never brings a question up. */
const BY_INFLUENCE: Record<Influence | "unknown", Spans> = {
  high: { contact: 30, reading: 45 },
  unknown: { contact: 30, reading: 45 },
  medium: { contact: 60, reading: 90 },
  low: { contact: 90, reading: 180 },
};

const ECONOMIC_BUYER: Spans = { contact: 21, reading: 45 };

const spansOf = ({ roles, influence }: Who): Spans =>
  roles.includes("economic-buyer") ? ECONOMIC_BUYER : BY_INFLUENCE[influence ?? "unknown"];

/** After so many days without a meeting, a call or an answer it is time again. */
export const contactInterval = (who: Who): number => spansOf(who).contact;

/** After so many days a reading of support is old. */
export const readingHolds = (who: Who): number => spansOf(who).reading;

/** The final yes, or high influence: without them nothing is decided. */
export const isDecisive = ({ roles, influence }: Who): boolean =>
  influence === "high" || roles.includes("economic-buyer");
