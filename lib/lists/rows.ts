/**
 * What lists show of each deal, person and company: plain data that rests on many facts, made once and kept until one of
 * them changes (lib/rows). A face is how a thing looks: `full` to the rep, `open` on a screen that others see.
 */
import type { Said } from "../method/judgement.ts";
import type { BuyingRole, DealStatus, Influence, LocalDate, Money, Support } from "../method/model.ts";
import type { Trend } from "../method/support.ts";

/** Raised when rows are made otherwise: every machine makes its rows anew then. */
export const ROWS_VERSION = 7;

export interface DealFace {
  health: number;
  /** How many findings have points. */
  findings: number;
  /** What costs most; null when nothing does. */
  worst: { rule: string; reason: Said } | null;
  height: number;
  depth: number;
  economicBuyers: number;
  /** An Economic Buyer has met us, in person. */
  economicBuyerMet: boolean;
  /** Never told on a screen that others see: false there. */
  coach: boolean;
  /** How many of its people are in contact with us. */
  inContact: number;
  /** Local day of the last meeting, call or answer. */
  lastContact: LocalDate | null;
  /** Due dates of its open tasks, the earliest first. */
  dues: LocalDate[];
}

export interface DealRow {
  id: string;
  name: string;
  company: string | null;
  productLine: string;
  /** Key of the version that it was judged by. */
  playbook: string;
  stage: string;
  stageName: Said;
  /** Place of the stage in its funnel, from 0. */
  stagePlace: number;
  status: DealStatus;
  amount: Money | null;
  closeDate: LocalDate | null;
  owner: string | null;
  nextMeeting: string | null;
  archived: boolean;
  people: number;
  /** The day it was judged on: on another day it is judged again. */
  day: LocalDate;
  full: DealFace;
  /** null: nothing is confidential, so that it looks the same. */
  open: DealFace | null;
}

/** A part that a person plays in a deal; `deal` is null for "no deal yet". */
export interface PartFace {
  stakeholder: string;
  deal: string | null;
  roles: BuyingRole[];
  influence: Influence | null;
  support: Support | null;
  trend: Trend | null;
}

export interface PersonFace {
  name: string;
  addresses: string[];
  /** Ids of the companies they are with now. */
  companies: string[];
  parts: PartFace[];
  lastContact: LocalDate | null;
  /** Met us in person. */
  met: boolean;
}

export interface PersonRow {
  id: string;
  archived: boolean;
  /** The seller said that it is no person to sell to. */
  noise: boolean;
  /** The day on which a meeting entered ahead will have taken place: then it looks otherwise by itself; null: never. */
  turns: LocalDate | null;
  full: PersonFace;
  /** null: nothing is confidential, so that it looks the same. */
  open: PersonFace | null;
}

export interface CompanyRow {
  id: string;
  names: string[];
  domains: string[];
  parent: string | null;
  archived: boolean;
}

export const dealFace = (row: DealRow, shared: boolean): DealFace =>
  shared ? (row.open ?? row.full) : row.full;

export const personFace = (row: PersonRow, shared: boolean): PersonFace =>
  shared ? (row.open ?? row.full) : row.full;

/** Still to be won: open, or on hold. */
export const isCurrent = (status: DealStatus): boolean => status === "open" || status === "on-hold";
