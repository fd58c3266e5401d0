import { benefitFindings } from "./findings/benefits.ts";
import { contactFindings } from "./findings/contact.ts";
import { dateFindings } from "./findings/dates.ts";
import { leftFindings } from "./findings/left.ts";
import { measureTexts } from "./findings/measures.ts";
import { roleFindings } from "./findings/roles.ts";
import { standingFindings } from "./findings/standing.ts";
import { supportFindings } from "./findings/support.ts";
import { taskFindings } from "./findings/tasks.ts";
import { unknownFindings } from "./findings/unknown.ts";

/**
 * What the rules say, by the file of lib/method/rules that they stand in: the reason as a seller would put it, what to do
 * about it, and the one word for a button.
 */
export const findingTexts = {
  ...roleFindings,
  ...contactFindings,
  ...supportFindings,
  ...standingFindings,
  ...unknownFindings,
  ...leftFindings,
  ...dateFindings,
  ...taskFindings,
  ...benefitFindings,
  ...measureTexts,
};
