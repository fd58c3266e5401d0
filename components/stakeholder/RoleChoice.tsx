import { useId, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import type { BuyingRole } from "../../lib/method/model.ts";
import { ROLES } from "../../lib/method/roles.ts";
import { SegmentedChoice } from "../base/SegmentedChoice.tsx";
import { shownKey } from "../keyboard/keys.ts";
import { ControlRow } from "./ControlRow.tsx";

const IDS: readonly BuyingRole[] = ROLES.map(({ id }) => id);

interface Props {
  roles: BuyingRole[];
  /** Others may see the screen: nothing says who is a Coach. */
  redacted: boolean;
  onToggle: (role: BuyingRole, holds: boolean) => void;
}

const inWords = (role: BuyingRole) =>
  t("panel.question_term", {
    question: t(`role.${role}.question`),
    term: t(`role.${role}.name`),
  });

/** The roles of a person in the purchase, several possible; the plain question first, the term second. */
export function RoleChoice({ roles, redacted, onToggle }: Props) {
  const [pointed, setPointed] = useState<BuyingRole | null>(null);
  const hint = useId();
  const shown = IDS.filter((role) => !redacted || role !== "coach");
  const said = pointed ?? roles.find((role) => shown.includes(role));
  return (
    <ControlRow label={t("panel.role")}>
      <SegmentedChoice
        multiple
        class="role-choice"
        control="role"
        label={t("panel.role")}
        describedBy={hint}
        chosen={roles}
        options={shown.map((role) => ({
          value: role,
          label: t(`role.${role}.short`),
          name: `${t(`role.${role}.short`)} · ${t(`role.${role}.name`)} (${shownKey("role", role)})`,
        }))}
        onPoint={setPointed}
        onChoose={(role) => onToggle(role, !roles.includes(role))}
      />
      <p class="control-hint cut" id={hint}>
        {said ? inWords(said) : t("panel.role_question")}
      </p>
    </ControlRow>
  );
}
