import { language, t } from "../../lib/i18n/translate.ts";
import type { Support, SupportReading } from "../../lib/method/model.ts";
import { currentSupport, previousSupport, supportFigure } from "../../lib/method/support.ts";
import { shownDate } from "../base/date.ts";
import { ControlRow } from "./ControlRow.tsx";
import { SupportScale } from "./SupportScale.tsx";

interface Props {
  readings: SupportReading[];
  onChoose: (value: Support) => void;
}

const newestRecorded = (readings: SupportReading[]) =>
  readings.reduce<SupportReading | undefined>(
    (last, one) => (!last || one.at > last.at ? one : last),
    undefined,
  );

/** The newest recorded one is older than the one that holds: say so, or the click would seem lost. */
function OlderKept({ readings }: { readings: SupportReading[] }) {
  const holds = currentSupport(readings);
  const recorded = newestRecorded(readings);
  if (!holds || !recorded || recorded.fact === holds.fact) return null;
  const dates = { date: shownDate(recorded.on, language.value), newer: shownDate(holds.on, language.value) };
  return <p class="small soft">{t("panel.older_kept", dates)}</p>;
}

/** When support was read, and where it stood before. */
function whenRead(readings: SupportReading[]): string | undefined {
  const last = currentSupport(readings);
  if (!last) return undefined;
  const before = previousSupport(readings);
  const moved = before && before.value !== last.value;
  const date = shownDate(last.on, language.value);
  return moved ? t("panel.reading_moved", { date, before: supportFigure(before.value) }) : date;
}

/** Support: the scale, and when it was read. */
export function SupportPart({ readings, onChoose }: Props) {
  return (
    <ControlRow label={t("panel.support")} aside={whenRead(readings)}>
      <SupportScale value={currentSupport(readings)?.value ?? null} onChoose={onChoose} />
      <OlderKept readings={readings} />
    </ControlRow>
  );
}
