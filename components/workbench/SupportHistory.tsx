import { language, t } from "../../lib/i18n/translate.ts";
import type { SupportReading } from "../../lib/method/model.ts";
import { occasions } from "../../lib/method/support.ts";
import { Disclosure } from "../base/Disclosure.tsx";
import { shownDate } from "../base/date.ts";
import { SupportBadge } from "../stakeholder/SupportBadge.tsx";
import { SupportChart } from "./SupportChart.tsx";

function Reading({ reading }: { reading: SupportReading }) {
  return (
    <li class="reading" data-reading={reading.fact}>
      <time class="soft small reading-date" dateTime={reading.on}>
        {shownDate(reading.on, language.value)}
      </time>
      <SupportBadge value={reading.value} />
      <div class="grow wrap">
        {t(`support.${reading.value}.name`)}
        {reading.confidential && <span class="soft small"> · {t("work.confidential")}</span>}
        {reading.quote && <q class="reading-quote">{reading.quote}</q>}
      </div>
    </li>
  );
}

/** How many readings are listed before the older ones fold away. */
const LISTED = 3;

/** Every reading of a person's support, drawn over time and listed, newest first, with what was said. */
export function SupportHistory({ readings }: { readings: SupportReading[] }) {
  const newest = occasions(readings).reverse();
  if (newest.length === 0) return <p class="soft">{t("work.no_readings")}</p>;
  const older = newest.slice(LISTED);
  return (
    <div class="support-history">
      {newest.length > 1 && <SupportChart readings={readings} />}
      <ol>
        {newest.slice(0, LISTED).map((reading) => (
          <Reading key={reading.fact} reading={reading} />
        ))}
      </ol>
      {older.length > 0 && (
        <Disclosure summary={t("work.older", { count: older.length })}>
          <ol>
            {older.map((reading) => (
              <Reading key={reading.fact} reading={reading} />
            ))}
          </ol>
        </Disclosure>
      )}
    </div>
  );
}
