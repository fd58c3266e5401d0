import { language, t } from "../../lib/i18n/translate.ts";
import type { SupportReading } from "../../lib/method/model.ts";
import { shownDate } from "../base/date.ts";
import { CHART, chartPoints, heightOf } from "./supportChart.ts";
import "./SupportChart.css";

const LEVELS = [3, 0, -3] as const;
const FIGURES: Record<(typeof LEVELS)[number], string> = { 3: "+3", 0: "0", "-3": "−3" };

/** Support over time: a dot for each reading, in its colour, on a scale from −3 to +3. */
export function SupportChart({ readings }: { readings: SupportReading[] }) {
  const points = chartPoints(readings);
  const date = (on = "") => shownDate(on, language.value);
  const [from, to] = [date(points[0]?.reading.on), date(points.at(-1)?.reading.on)];
  return (
    <figure class="support-chart">
      <div class="support-chart-figures" aria-hidden="true">
        {LEVELS.map((level) => (
          <span key={level} style={{ top: `${(heightOf(level) / CHART.height) * 100}%` }}>
            {FIGURES[level]}
          </span>
        ))}
      </div>
      <svg
        viewBox={`0 0 ${CHART.width} ${CHART.height}`}
        role="img"
        aria-label={t("work.history_chart", { count: points.length, from, to })}
      >
        {LEVELS.map((level) => (
          <line
            key={level}
            class={level === 0 ? "support-chart-zero" : "support-chart-edge"}
            x1="0"
            x2={CHART.width}
            y1={heightOf(level)}
            y2={heightOf(level)}
          />
        ))}
        <polyline class="support-chart-line" points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
        {points.map(({ x, y, reading }) => (
          <circle
            key={reading.fact}
            class="support-chart-dot"
            data-support={reading.value}
            cx={x}
            cy={y}
            r="4.5"
          />
        ))}
      </svg>
      <figcaption class="support-chart-dates small soft" aria-hidden="true">
        <span>{from}</span>
        {points.length > 1 && <span>{to}</span>}
      </figcaption>
    </figure>
  );
}
