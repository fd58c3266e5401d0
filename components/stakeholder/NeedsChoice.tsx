import { t } from "../../lib/i18n/translate.ts";
import { SegmentedChoice } from "../base/SegmentedChoice.tsx";
import { NEEDS, words } from "./methodTables.ts";
import "./NeedsChoice.css";

interface Props {
  /** Ids of needs. */
  needs: string[];
  onToggle: (need: string, holds: boolean) => void;
}

/** What the person needs for themselves, each with its level of Maslow's. */
export function NeedsChoice({ needs, onToggle }: Props) {
  return (
    <div class="stack">
      <p class="small soft">{t("panel.needs_question")}</p>
      <SegmentedChoice
        multiple
        control="needs"
        class="needs-choice"
        label={t("panel.needs")}
        chosen={needs}
        options={NEEDS.map((need) => ({
          value: need.id,
          label: (
            <>
              <span>{words(need.text)}</span>
              <span class="need-level">{words(need.level)}</span>
            </>
          ),
        }))}
        onChoose={(need) => onToggle(need, !needs.includes(need))}
      />
    </div>
  );
}
