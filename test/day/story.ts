/** What a rep does that day with each of the thirty messages (scripts/host/mail/day), the oldest first. */
import type { BuyingRole, Influence, Support } from "../../lib/method/model.ts";

export interface FirstSight {
  role: BuyingRole;
  influence: Influence;
  support: Support;
}

export interface Moment {
  /** Number of the message, in the order they came. */
  mail: number;
  /** Address of its sender. */
  from: string;
  /** The rep's way to the deal: made of the mail, accepted once it is proposed, or picked by name; none for noise. */
  deal?: "new" | { accept: string } | { pick: string };
  /** The sender, tagged fully: at the first mail, and once more where it is about a second deal. */
  first?: FirstSight;
  /** The sender's new address is that of somebody known: proposed, and accepted. */
  join?: true;
  /** They write from another company's domain: proposed as a change of company, and accepted; they still take part. */
  moved?: true;
  /** What the mail says of where a known sender stands. */
  next?: Support;
  contact?: "met" | "called";
  /** A task, the day typed with it. */
  task?: string;
}

export const LINE_4 = "Line 4 retrofit";
export const HENGTAI = "恒泰二号工厂上线项目";
export const LAB = "Quality lab Shanghai";

const first = (role: BuyingRole, influence: Influence, support: Support): FirstSight => ({
  role,
  influence,
  support,
});

const PIOTR = "piotr.wisniewski@halden-foods.test";
const MARCUS = "marcus.bell@halden-foods.test";
const SOFIE = "sofie.lindqvist@halden-foods.test";
const INGRID = "ingrid.halden@halden-foods.test";
const TOM = "tom@reuter-advisory.test";
const ZHANG = "wei.zhang@huaxin-trade.test";
const LIU = "fang.liu@hengtai-jm.test";
const CHEN = "chenjie@hengtai-jm.test";
const ZHOU = "zhou.ming@hengtai-jm.test";
const ANNA = "anna.vogt@vester-pharma.test";
const KARIM = "karim.haddad@vester-pharma.test";
const LI = "na.li@vester-pharma.test";
const ZHOU_AT_HOME = "zhouming1972@qq.com";
const SOFIE_MOVED = "sofie.lindqvist@reuter-advisory.test";

/** Twelve people; the last two addresses are of two of them. */
export const PEOPLE: Record<string, string> = {
  [PIOTR]: "Piotr Wiśniewski",
  [MARCUS]: "Marcus Bell",
  [SOFIE]: "Sofie Lindqvist",
  [INGRID]: "Ingrid Halden",
  [TOM]: "Tom Reuter",
  [ZHANG]: "张伟 Wei Zhang",
  [LIU]: "刘芳",
  [CHEN]: "陈杰",
  [ZHOU]: "周明",
  [ANNA]: "Dr. Anna Vogt",
  [KARIM]: "Karim Haddad",
  [LI]: "李娜",
  [ZHOU_AT_HOME]: "周明",
  [SOFIE_MOVED]: "Sofie Lindqvist",
};

export const STORY: readonly Moment[] = [
  { mail: 1, from: PIOTR, deal: "new", first: first("coordinator", "medium", 0) },
  { mail: 2, from: MARCUS, deal: { accept: LINE_4 }, first: first("technical-buyer", "high", -2) },
  { mail: 3, from: ZHANG, deal: "new", first: first("coordinator", "medium", 0) },
  { mail: 4, from: LIU, deal: { accept: HENGTAI }, first: first("technical-buyer", "high", -3) },
  { mail: 5, from: ANNA, deal: "new", first: first("economic-buyer", "high", 1) },
  { mail: 6, from: SOFIE, deal: { accept: LINE_4 }, first: first("user-buyer", "medium", 2) },
  { mail: 7, from: "no-reply@portal.halden-foods.test" },
  { mail: 8, from: INGRID, deal: { accept: LINE_4 }, first: first("economic-buyer", "high", 1) },
  { mail: 9, from: CHEN, deal: { accept: HENGTAI }, first: first("user-buyer", "low", 1) },
  { mail: 10, from: KARIM, deal: { accept: LAB }, first: first("technical-buyer", "medium", 0) },
  { mail: 11, from: ZHOU, deal: { accept: HENGTAI }, first: first("economic-buyer", "high", 0) },
  { mail: 12, from: TOM, deal: { pick: LINE_4 }, first: first("coach", "medium", 3) },
  { mail: 13, from: LI, deal: { accept: LAB }, first: first("user-buyer", "medium", 2) },
  { mail: 14, from: ZHANG, deal: { pick: LAB }, first: first("coordinator", "medium", 1) },
  { mail: 15, from: "plant-it-request@lists.industry.test" },
  { mail: 16, from: TOM, deal: { pick: LAB }, first: first("coach", "medium", 2) },
  { mail: 17, from: MARCUS, deal: { accept: LINE_4 }, next: -1 },
  { mail: 18, from: ZHOU_AT_HOME, join: true, deal: { accept: HENGTAI }, next: 2, task: "给周明打电话 周五" },
  { mail: 19, from: LIU, deal: { accept: HENGTAI }, next: -1 },
  { mail: 20, from: ANNA, deal: { accept: LAB }, next: 2 },
  { mail: 21, from: SOFIE_MOVED, join: true, moved: true, deal: { accept: LINE_4 }, next: 2 },
  { mail: 22, from: CHEN, deal: { accept: HENGTAI }, next: 2 },
  { mail: 23, from: PIOTR, deal: { accept: LINE_4 }, next: 2, contact: "met" },
  {
    mail: 24,
    from: ZHANG,
    deal: { pick: HENGTAI },
    next: 2,
    task: "Quote service for three years in 2 weeks",
  },
  { mail: 25, from: KARIM, deal: { accept: LAB }, next: 1 },
  { mail: 26, from: INGRID, deal: { accept: LINE_4 }, next: 2 },
  { mail: 27, from: LI, deal: { accept: LAB }, next: 3 },
  { mail: 28, from: TOM, deal: { pick: LINE_4 }, next: 3 },
  { mail: 29, from: LIU, deal: { accept: HENGTAI }, next: 1 },
  { mail: 30, from: ZHOU_AT_HOME, deal: { accept: HENGTAI }, next: 2, contact: "called" },
];
