import { t } from "../../lib/i18n/translate.ts";
import type { Support } from "../../lib/method/model.ts";
import { supportFigure } from "../../lib/method/support.ts";
import { VisuallyHidden } from "../base/VisuallyHidden.tsx";
import "./SupportBadge.css";

/** Where a person stands, as a number on its colour; a question mark where it is not yet known. */
export function SupportBadge({ value }: { value: Support | null }) {
  const words = value === null ? t("common.unknown") : t(`support.${value}.name`);
  return (
    <span class="support-badge" data-support={value ?? "unknown"} title={words}>
      <VisuallyHidden>{t("panel.support_of", { value: words })}</VisuallyHidden>
      <span aria-hidden="true">{value === null ? "?" : supportFigure(value)}</span>
    </span>
  );
}
