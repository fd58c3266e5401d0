import { t } from "../../lib/i18n/translate.ts";
import { EmptyState } from "../base/EmptyState.tsx";
import { CorrectPerson, type CorrectProps } from "../stakeholder/CorrectPerson.tsx";

/** The page shows nobody: somebody can be added by address or by the text selected there. */
export function Nobody({ adding }: { adding: CorrectProps }) {
  return (
    <EmptyState title={t("panel.nobody_title")} text={t("panel.nobody_text")}>
      <CorrectPerson {...adding} calm />
    </EmptyState>
  );
}
