import { t } from "../../lib/i18n/translate.ts";
import type { Pain } from "../../lib/method/model.ts";
import { painState } from "../../lib/method/pain.ts";
import { TextField } from "../base/TextField.tsx";
import { Confidence } from "./Confidence.tsx";
import { useHeld } from "./useHeld.ts";

type PainPart = keyof Pain;

interface Props {
  pain: Pain;
  confidential: boolean;
  draft: string;
  onSave: (texts: { part: PainPart; text: string }[], confidential: boolean) => Promise<void>;
}

const PARTS: readonly PainPart[] = ["difficulty", "predicament"];

/** The business difficulty and the personal predicament behind it; without the second, the pain is half dug. */
export function PainFields({ pain, confidential, draft, onSave }: Props) {
  const [secret, setSecret] = useHeld(confidential);
  const half = painState(pain) === "half";
  return (
    <div class="stack" data-control="pain">
      {PARTS.map((part) => (
        <TextField
          key={part}
          lines
          label={t(`pain.${part}.name`)}
          placeholder={t(`pain.${part}.question`)}
          value={pain[part]}
          draft={`${draft}/${part}`}
          attributes={{ "data-value": part, ...(part === "difficulty" ? { "data-part": "pain" } : {}) }}
          onSave={(text) => onSave([{ part, text }], secret)}
        />
      ))}
      <p class="small warning" role="status">
        {half && t("panel.half_said", { half: t("pain.half.name"), hint: t("pain.half.hint") })}
      </p>
      <Confidence
        holds={secret}
        onChange={(holds) => {
          setSecret(holds);
          const said = PARTS.filter((part) => pain[part]).map((part) => ({ part, text: pain[part] }));
          if (said.length) void onSave(said, holds);
        }}
      />
    </div>
  );
}
