/** Every rule of health (methodology section 9). One more rule is one more row in a file beside this one. */
import { CONTACT_RULES } from "./contact.ts";
import { ROLE_RULES } from "./roles.ts";
import type { Rule } from "./rule.ts";
import { SUPPORT_RULES } from "./support.ts";

export const RULES: readonly Rule[] = [...ROLE_RULES, ...CONTACT_RULES, ...SUPPORT_RULES];
