import { t } from "../../lib/i18n/translate.ts";
import type { DealStatus } from "../../lib/method/model.ts";
import "./DealStatusTag.css";

/** How a deal stands, where it is not open: on hold, or how it ended. */
export function DealStatusTag({ status }: { status: DealStatus }) {
  if (status === "open") return null;
  return (
    <span class="deal-status" data-status={status}>
      {t(`panel.closed.${status}`)}
    </span>
  );
}
