import { t } from "../../lib/i18n/translate.ts";
import { VisuallyHidden } from "../base/VisuallyHidden.tsx";
import "./HealthRing.css";

const ROUND = 2 * Math.PI * 7;

/** Health as a number first, with its ring. */
export function HealthRing({ value }: { value: number }) {
  return (
    <span class="health" title={t("panel.health", { value })}>
      <svg class="health-ring" viewBox="0 0 18 18" aria-hidden="true">
        <circle class="health-track" cx="9" cy="9" r="7" />
        <circle
          class="health-part"
          cx="9"
          cy="9"
          r="7"
          stroke-dasharray={`${(ROUND * value) / 100} ${ROUND}`}
          transform="rotate(-90 9 9)"
        />
      </svg>
      <span class="health-number" aria-hidden="true">
        {value}
      </span>
      <VisuallyHidden>{t("panel.health", { value })}</VisuallyHidden>
    </span>
  );
}
