import { t } from "../../lib/i18n/translate.ts";
import type { Pain } from "../../lib/method/model.ts";
import { painState } from "../../lib/method/pain.ts";
import { TextField } from "../base/TextField.tsx";

interface Props {
  pain: Pain;
  draft: string;
  onSave: (part: "difficulty" | "predicament", text: string) => void;
}

/** The business difficulty and the personal predicament behind it; without the second, the pain is half dug. */
export function PainFields({ pain, draft, onSave }: Props) {
  const half = painState(pain) === "half";
  return (
    <div class="stack" data-control="pain">
      <TextField
        lines
        label={t("pain.difficulty.name")}
        placeholder={t("pain.difficulty.question")}
        value={pain.difficulty}
        draft={`${draft}/difficulty`}
        attributes={{ "data-value": "difficulty", "data-part": "pain" }}
        onSave={(text) => onSave("difficulty", text)}
      />
      <TextField
        lines
        label={t("pain.predicament.name")}
        placeholder={t("pain.predicament.question")}
        value={pain.predicament}
        draft={`${draft}/predicament`}
        attributes={{ "data-value": "predicament" }}
        onSave={(text) => onSave("predicament", text)}
      />
      <p class="small warning" role="status">
        {half && t("panel.half_said", { half: t("pain.half.name"), hint: t("pain.half.hint") })}
      </p>
    </div>
  );
}
