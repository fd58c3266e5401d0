/** The five buying roles (methodology section 2). Texts are message keys of lib/i18n/texts/method.ts. */
import type { BuyingRole } from "./model.ts";

export interface RoleRow {
  id: BuyingRole;
  /** The letter that stands for the role where there is no room for a word. */
  mark: string;
  /** How many a deal needs: `one` (a second is a question), `several`, or `more` (the more the better). */
  howMany: "one" | "several" | "more";
  /** Known on this machine only, unless the seller says otherwise for one copy. */
  confidential: boolean;
  name: string;
  short: string;
  /** The plain question that the role answers. */
  question: string;
  duties: readonly string[];
  caresAbout: string;
}

export const ROLES = [
  {
    id: "economic-buyer",
    mark: "E",
    howMany: "one",
    confidential: false,
    name: "role.economic-buyer.name",
    short: "role.economic-buyer.short",
    question: "role.economic-buyer.question",
    duties: [
      "role.economic-buyer.duty_yes",
      "role.economic-buyer.duty_budget",
      "role.economic-buyer.duty_resources",
      "role.economic-buyer.duty_veto",
    ],
    caresAbout: "role.economic-buyer.cares",
  },
  {
    id: "technical-buyer",
    mark: "T",
    howMany: "several",
    confidential: false,
    name: "role.technical-buyer.name",
    short: "role.technical-buyer.short",
    question: "role.technical-buyer.question",
    duties: [
      "role.technical-buyer.duty_fitness",
      "role.technical-buyer.duty_assess",
      "role.technical-buyer.duty_sway",
      "role.technical-buyer.duty_no",
    ],
    caresAbout: "role.technical-buyer.cares",
  },
  {
    id: "user-buyer",
    mark: "U",
    howMany: "several",
    confidential: false,
    name: "role.user-buyer.name",
    short: "role.user-buyer.short",
    question: "role.user-buyer.question",
    duties: [
      "role.user-buyer.duty_judge",
      "role.user-buyer.duty_use",
      "role.user-buyer.duty_stake",
      "role.user-buyer.duty_outcome",
    ],
    caresAbout: "role.user-buyer.cares",
  },
  {
    id: "coordinator",
    mark: "O",
    howMany: "one",
    confidential: false,
    name: "role.coordinator.name",
    short: "role.coordinator.short",
    question: "role.coordinator.question",
    duties: ["role.coordinator.duty_contact", "role.coordinator.duty_inform", "role.coordinator.duty_fair"],
    caresAbout: "role.coordinator.cares",
  },
  {
    id: "coach",
    mark: "C",
    howMany: "more",
    confidential: true,
    name: "role.coach.name",
    short: "role.coach.short",
    question: "role.coach.question",
    duties: [
      "role.coach.duty_intelligence",
      "role.coach.duty_advice",
      "role.coach.duty_opportunities",
      "role.coach.duty_praise",
    ],
    caresAbout: "role.coach.cares",
  },
] as const satisfies readonly RoleRow[];

export const isCoach = (roles: readonly BuyingRole[]): boolean => roles.includes("coach");

/** What others may be shown: every role but that of the Coach (methodology section 2). */
export const openRoles = (roles: readonly BuyingRole[]): BuyingRole[] =>
  roles.filter((role) => !isCoach([role]));
