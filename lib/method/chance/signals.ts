/**
 * The signals that move the chance of winning, with the log-odds that each starts from (field.md, "What predicts a
 * win": halves of published lifts, a rule of thumb that a team can change). What is not known counts as not so.
 */
import type { Condition } from "../condition.ts";
import type { Measured } from "../measures/subject.ts";

export interface Signal {
  /** Permanent. Texts: `chance.<id>.…`. */
  id: string;
  /** When it speaks. */
  when: Condition;
  /** Its degree where it has one: a measure between 0 and 1; it counts fully where left out. */
  degree?: string;
  /** How far it moves the chance; above 0 it speaks for us. */
  logOdds: number;
  /**
   * How strong it is on average in a deal at each stage of the default funnel, 0–1: what the stage's base rate holds
   * already. As sellers record it, with a third of it left out: an estimate of ours until own deals tell.
   */
  usual: readonly number[];
  /** Reveals that somebody is a Coach: left out of everything redacted. */
  confidential?: boolean;
}

export const SIGNALS: readonly Signal[] = [
  {
    id: "economic-buyer-won",
    when: [{ measure: "economic-buyer-support", atLeast: 1 }],
    logOdds: 0.4,
    usual: [0.03, 0.1, 0.2, 0.29, 0.36, 0.45],
  },
  // Nobody known to give the final yes is nobody met: to name one never lowers the chance.
  {
    id: "economic-buyer-never-met",
    when: [{ measure: "economic-buyer-met", is: false }],
    logOdds: -0.5,
    usual: [0.94, 0.8, 0.64, 0.55, 0.48, 0.41],
  },
  {
    id: "coach-known",
    when: [{ measure: "coaches", atLeast: 1 }],
    logOdds: 0.3,
    usual: [0.03, 0.1, 0.23, 0.26, 0.29, 0.29],
    confidential: true,
  },
  {
    id: "single-contact",
    when: [{ measure: "contacts", atMost: 1 }],
    logOdds: -0.6,
    usual: [0.7, 0.5, 0.3, 0.2, 0.15, 0.15],
  },
  {
    id: "well-covered",
    when: [{ measure: "coverage", atLeast: 0.6 }],
    logOdds: 0.4,
    usual: [0.03, 0.07, 0.13, 0.2, 0.23, 0.26],
  },
  {
    id: "technical-veto",
    when: [{ measure: "technical-buyer-support", atMost: -2 }],
    logOdds: -0.6,
    usual: [0.01, 0.03, 0.04, 0.05, 0.05, 0.03],
  },
  {
    id: "close-date-pushed-once",
    when: [
      { measure: "pushes", is: 1 },
      { measure: "pushed-weeks", atMost: 7 },
    ],
    logOdds: -0.3,
    usual: [0.03, 0.07, 0.1, 0.13, 0.13, 0.07],
  },
  {
    id: "close-date-pushed-twice",
    when: [{ measure: "pushes", atLeast: 2 }],
    logOdds: -0.9,
    usual: [0.0, 0.02, 0.04, 0.07, 0.08, 0.05],
  },
  {
    id: "close-date-pushed-far",
    when: [
      { measure: "pushes", is: 1 },
      { measure: "pushed-weeks", atLeast: 8 },
    ],
    logOdds: -0.9,
    usual: [0.0, 0.01, 0.03, 0.03, 0.03, 0.02],
  },
  {
    id: "next-meeting-fixed",
    when: [{ measure: "next-meeting", is: true }],
    logOdds: 0.4,
    usual: [0.2, 0.26, 0.33, 0.33, 0.33, 0.26],
  },
  {
    id: "benefit-confirmed",
    when: [{ measure: "benefit-confirmed", is: true }],
    logOdds: 0.4,
    usual: [0.01, 0.03, 0.1, 0.2, 0.26, 0.33],
  },
  {
    id: "tasks-undone",
    when: [{ measure: "tasks-undone", isNot: 0 }],
    degree: "tasks-undone",
    logOdds: -0.3,
    usual: [0.74, 0.68, 0.68, 0.61, 0.61, 0.61],
  },
];

/** Measures of a deal by name, as they stood at a moment: what a snapshot keeps. */
export type Signals = Measured;
