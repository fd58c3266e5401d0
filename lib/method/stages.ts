/** Permanent ids of the six stages of the default funnel (methodology section 1), in order. */

export const STAGE_IDS = ["identify", "qualify", "lead-the-process", "propose", "close", "deliver"] as const;

export type StageId = (typeof STAGE_IDS)[number];

/** Place in the funnel, from 0. */
export const stagePlace = (id: StageId): number => STAGE_IDS.indexOf(id);
