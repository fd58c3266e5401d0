import { t } from "../../lib/i18n/translate.ts";
import type { BuyingRole } from "../../lib/method/model.ts";
import "./RoleTag.css";

/** A buying role in a word: `long` with the method's full term. */
export function RoleTag({ role, long = false }: { role: BuyingRole; long?: boolean }) {
  return (
    <span class="role-tag" title={t(`role.${role}.question`)}>
      {t(long ? `role.${role}.name` : `role.${role}.short`)}
    </span>
  );
}
