import { useState } from "preact/hooks";
import { language, t } from "../../lib/i18n/translate.ts";
import type { SupportReading } from "../../lib/method/model.ts";
import { currentSupport, previousSupport, supportFigure } from "../../lib/method/support.ts";
import { Button } from "../base/Button.tsx";
import { shownDate } from "../base/date.ts";
import { ControlRow } from "./ControlRow.tsx";
import { Evidence } from "./Evidence.tsx";
import { SupportScale } from "./SupportScale.tsx";
import { type CardActions, latestReading, type Subject } from "./subject.ts";

interface Props {
  subject: Subject;
  /** Local date of what the rep is reading: a new reading is of that day. */
  seenOn: string;
  actions: CardActions;
  draft: string;
}

function Meta({ readings, onQuote }: { readings: SupportReading[]; onQuote: () => void }) {
  const last = currentSupport(readings);
  if (!last) return <p class="support-meta" />;
  const earlier = previousSupport(readings);
  return (
    <p class="support-meta">
      <span>{t("panel.reading_on", { date: shownDate(last.on, language.value) })}</span>
      {earlier && <span>{t("panel.reading_fell", { before: supportFigure(earlier.value) })}</span>}
      <Button kind="link" data-part="quote" onClick={onQuote}>
        {t("panel.add_quote")}
      </Button>
    </p>
  );
}

/** The newest recorded one is older than the one that holds: say so, or the click would seem lost. */
function OlderKept({ readings }: { readings: SupportReading[] }) {
  const holds = currentSupport(readings);
  const recorded = readings.reduce<SupportReading | undefined>(
    (last, one) => (!last || one.at > last.at ? one : last),
    undefined,
  );
  if (!holds || !recorded || recorded === holds) return null;
  const dates = { date: shownDate(recorded.on, language.value), newer: shownDate(holds.on, language.value) };
  return <p class="small soft">{t("panel.older_kept", dates)}</p>;
}

/** Support: the scale, when it was read, and the words it rests on. */
export function SupportPart({ subject, seenOn, actions, draft }: Props) {
  const [asking, setAsking] = useState(false);
  const readings = subject.stakeholder?.support ?? [];
  const last = latestReading(subject.stakeholder);
  return (
    <ControlRow label={t("panel.support")}>
      <SupportScale
        value={last?.value ?? null}
        onChoose={(value) => actions.tag([{ kind: "support", value, on: seenOn }])}
      />
      {last?.quote && !asking && (
        <blockquote class="support-quote wrap">
          <bdi>{last.quote}</bdi>
        </blockquote>
      )}
      <OlderKept readings={readings} />
      {asking && last ? (
        <Evidence
          key={last.fact}
          reading={last}
          draft={`${draft}/quote`}
          confidential={subject.stakeholder?.roles.includes("coach") ?? false}
          readSelection={actions.readSelection}
          onCancel={() => setAsking(false)}
          onSave={(change) => {
            setAsking(false);
            actions.amend(last, change);
          }}
        />
      ) : (
        <Meta readings={readings} onQuote={() => setAsking(true)} />
      )}
    </ControlRow>
  );
}
