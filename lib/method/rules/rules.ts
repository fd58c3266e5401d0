/** Every rule of health (methodology section 9; field.md). One more rule is one more row in a file beside this one. */
import { BENEFIT_RULES } from "./benefits.ts";
import { CONTACT_RULES } from "./contact.ts";
import { DATE_RULES } from "./dates.ts";
import { LEFT_RULES } from "./left.ts";
import { ROLE_RULES } from "./roles.ts";
import type { Rule } from "./rule.ts";
import { STANDING_RULES } from "./standing.ts";
import { SUPPORT_RULES } from "./support.ts";
import { TASK_RULES } from "./tasks.ts";
import { UNKNOWN_RULES } from "./unknown.ts";

export const RULES: readonly Rule[] = [
  ...ROLE_RULES,
  ...CONTACT_RULES,
  ...SUPPORT_RULES,
  ...STANDING_RULES,
  ...UNKNOWN_RULES,
  ...LEFT_RULES,
  ...DATE_RULES,
  ...TASK_RULES,
  ...BENEFIT_RULES,
];
