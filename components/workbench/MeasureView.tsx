import { say, t } from "../../lib/i18n/translate.ts";
import type { Measure } from "../../lib/method/judgement.ts";

interface Props {
  name: string;
  saying: string;
  measure: Measure;
}

/** A measure of its own: number, bar, why it is so, and what raises it. */
export function MeasureView({ name, saying, measure: { value, explanation, raise } }: Props) {
  return (
    <div class="measure">
      <h3 class="row">
        <span class="grow" title={saying}>
          {name}
        </span>
        <span class="measure-value">{value}</span>
      </h3>
      <div class="measure-track" role="img" aria-label={t("work.measure_of", { value })}>
        <div class="measure-part" style={{ width: `${value}%` }} />
      </div>
      <p class="wrap">{say(explanation)}</p>
      {raise && <p class="soft small wrap">{say(raise)}</p>}
    </div>
  );
}
