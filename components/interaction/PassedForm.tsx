import { t } from "../../lib/i18n/translate.ts";
import { localDay } from "../../lib/method/day.ts";
import type { Interaction, InteractionKind } from "../../lib/method/model.ts";
import type { PassedChange } from "../../lib/records/interactions.ts";
import { SegmentedChoice } from "../base/SegmentedChoice.tsx";
import { PastDayField } from "./PastDayField.tsx";
import { type Named, Toggles } from "./Toggles.tsx";
import { kindName } from "./words.ts";

const KINDS: readonly InteractionKind[] = ["met", "called", "they-wrote", "we-wrote"];

interface Props {
  passed: Pick<Interaction, "kind" | "when" | "theirs" | "ours" | "source">;
  /** Who of theirs can have taken part, and who of ours. */
  theirs: Named[];
  ours: Named[];
  onChange: (change: PassedChange) => void;
}

/** How, when, and who took part: each saved as it is chosen. What a mail says of itself cannot be changed. */
export function PassedForm({ passed, theirs, ours, onChange }: Props) {
  return (
    <div class="passed-form">
      {passed.source === null ? (
        <>
          <SegmentedChoice
            label={t("contact.kind")}
            control="contact-kind"
            class="passed-kinds"
            options={KINDS.map((kind) => ({
              value: kind,
              label: kindName(kind),
            }))}
            chosen={[passed.kind]}
            onChoose={(kind) => kind !== passed.kind && onChange({ kind })}
          />
          <PastDayField value={localDay(passed.when)} onSave={(when) => onChange({ when })} />
        </>
      ) : (
        <p class="soft small">{t("contact.from_mail")}</p>
      )}
      <Toggles
        label={t("contact.theirs")}
        control="contact-theirs"
        people={theirs}
        chosen={passed.theirs}
        onToggle={(id, took) => onChange({ theirs: { [id]: took } })}
      />
      <Toggles
        label={t("contact.ours")}
        control="contact-ours"
        people={ours}
        chosen={passed.ours}
        onToggle={(id, took) => onChange({ ours: { [id]: took } })}
      />
    </div>
  );
}
