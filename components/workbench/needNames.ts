import { t } from "../../lib/i18n/translate.ts";
import type { Person } from "../../lib/method/model.ts";
import { NEEDS } from "../../lib/method/needs.ts";

/** Names of a person's needs, in the order of the method; empty where none is known. */
export function needNames({ needs }: Pick<Person, "needs">): string {
  const known = NEEDS.filter(({ id }) => needs.includes(id)).map(({ name }) => t(name));
  return known.join(t("common.joint"));
}
