import { t } from "../../lib/i18n/translate.ts";
import { personKey } from "../../lib/identity/match-key.ts";
import { selectedText } from "../../lib/live/page.ts";
import { EmptyState } from "../base/EmptyState.tsx";
import { CorrectPerson } from "../stakeholder/CorrectPerson.tsx";
import { correct, correctionOf } from "./corrections.ts";
import type { PageShown } from "./panelView.ts";

/** The page shows nobody: somebody can be added by address or by the text selected there. */
export function Nobody({ page }: { page: PageShown }) {
  return (
    <EmptyState title={t("panel.nobody_title")} text={t("panel.nobody_text")}>
      <CorrectPerson
        others={[]}
        readSelection={() => selectedText(page.tab)}
        onCorrect={(added) => {
          const before = correctionOf(page.id).added;
          correct(page.id, { first: personKey(added), added: [...before, added] });
        }}
      />
    </EmptyState>
  );
}
