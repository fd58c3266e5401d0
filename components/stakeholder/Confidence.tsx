import { t } from "../../lib/i18n/translate.ts";

interface Props {
  holds: boolean;
  onChange: (holds: boolean) => void;
}

/** Whether what stands beside it was told in confidence: then it leaves this machine only by an explicit act. */
export function Confidence({ holds, onChange }: Props) {
  return (
    <label class="row check small">
      <input
        type="checkbox"
        data-value="confidential"
        checked={holds}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {t("panel.quote_confidential")}
    </label>
  );
}
