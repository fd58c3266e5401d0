import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import type { SupportReading } from "../../lib/method/model.ts";
import { localToday } from "../../lib/records/ids.ts";
import { Button } from "../base/Button.tsx";
import { DateField } from "../base/DateField.tsx";
import { useDraft } from "../base/drafts.ts";
import { Confidence } from "./Confidence.tsx";
import { useHeld } from "./useHeld.ts";

interface Props {
  reading: SupportReading;
  /** Keeps what is typed while another mail is open. */
  draft: string;
  /** Preset for what a Coach told us. */
  confidential: boolean;
  onSave: (change: { on: string; quote: string; confidential: boolean }) => void;
  /** null where no page is beside it. */
  readSelection: (() => Promise<string>) | null;
}

/** The sentence a reading rests on, its date, and whether it was told in confidence. */
export function Evidence({ reading, draft, confidential, onSave, readSelection }: Props) {
  const [quote, setQuote, forget] = useDraft(draft, reading.quote ?? "");
  const [on, setOn] = useState(reading.on.slice(0, 10));
  const [secret, setSecret] = useHeld(reading.confidential ?? confidential);
  const [empty, setEmpty] = useState(false);
  const select = async (read: () => Promise<string>) => {
    const text = await read();
    setEmpty(text === "");
    if (text) setQuote(text);
  };
  // The store refuses what has not happened yet (model.md, facts).
  const [ahead, setAhead] = useState(false);
  const save = () => {
    const isAhead = on > localToday();
    setAhead(isAhead);
    if (isAhead) return;
    forget();
    onSave({ on, quote: quote.trim(), confidential: secret });
  };
  return (
    <form
      class="stack evidence"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label class="field">
        <span class="field-label">{t("panel.quote_question")}</span>
        <textarea
          class="field-input"
          data-part="quote"
          data-draft={draft}
          value={quote}
          placeholder={t("panel.quote_hint")}
          maxLength={2000}
          onInput={(event) => setQuote(event.currentTarget.value)}
        />
      </label>
      {empty && (
        <p class="small soft" role="status">
          {t("panel.no_selection")}
        </p>
      )}
      <div class="row evidence-row">
        <DateField
          label={t("panel.quote_on")}
          hideLabel
          value={on}
          latest={localToday()}
          error={ahead ? t("panel.date_ahead") : undefined}
          attributes={{ "data-part": "quote-on" }}
          onSave={(date) => date && setOn(date)}
        />
        <Confidence holds={secret} onChange={setSecret} />
      </div>
      <div class="row evidence-row">
        <Button kind="soft" type="submit">
          {t("common.save")}
        </Button>
        {readSelection && (
          <Button kind="quiet" onClick={() => select(readSelection)}>
            {t("panel.use_selection")}
          </Button>
        )}
      </div>
    </form>
  );
}
