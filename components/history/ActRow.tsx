import { useState } from "preact/hooks";
import type { Act } from "../../lib/history/acts.ts";
import { causeOf } from "../../lib/history/cause.ts";
import type { Names } from "../../lib/history/read.ts";
import { tellAct } from "../../lib/history/told.ts";
import { moment, type Words } from "../../lib/history/words.ts";
import { t } from "../../lib/i18n/translate.ts";
import type { Ref } from "../../lib/store/fact.ts";
import { Button } from "../base/Button.tsx";

/** Lines shown of an act that changed many things at once. */
const MOST = 5;

/** One change in one line: whom it is about, what, and from what to what. */
export function ChangeLine({ subject, label, text }: Words) {
  return (
    <li class="wrap change-line">
      {subject && <bdi class="strong change-subject">{subject}</bdi>}
      <span class="soft">{label}</span> <bdi>{text}</bdi>
    </li>
  );
}

interface Props {
  act: Act;
  about: Ref;
  names: Names;
  device: string;
  onReverse: () => void;
}

/** One act: when, what, why, and the way back; of what was taken back, the way forth again. */
export function ActRow({ act, about, names, device, onReverse }: Props) {
  const [all, setAll] = useState(false);
  const words = tellAct(act, about, names);
  const shown = all ? words : words.slice(0, MOST);
  const quote = act.lines.find(({ fact }) => fact.evidence?.quote)?.fact.evidence?.quote;
  const back = act.undone === "all";
  const what = words[0] ? `${words[0].label} ${words[0].text}`.trim() : "";
  return (
    <li class="act" data-act={act.id} data-undone={act.undone}>
      <p class="soft small wrap act-when">
        <time dateTime={new Date(act.at).toISOString()}>{moment(act.at)}</time> ·{" "}
        {causeOf(act, device, about, names)}
        {act.undone !== "no" && (
          <strong class="act-undone"> {t(back ? "history.undone" : "history.partly")}</strong>
        )}
      </p>
      <div class="act-body">
        <ul class={back ? "grow act-back" : "grow"}>
          {shown.map((line, at) => (
            <ChangeLine key={at} {...line} />
          ))}
          {words.length > shown.length && (
            <li>
              <Button kind="link" onClick={() => setAll(true)}>
                {t("history.further", { count: words.length - shown.length })}
              </Button>
            </li>
          )}
          {quote && (
            <li>
              <q class="reading-quote wrap">{quote}</q>
            </li>
          )}
        </ul>
        {act.later ? (
          <span class="soft small wrap act-later">{t("history.later")}</span>
        ) : (
          <Button
            kind="quiet"
            class="act-reverse"
            data-action={back ? "redo-act" : "undo-act"}
            aria-label={t(back ? "history.redo_of" : "history.undo_of", { what })}
            onClick={onReverse}
          >
            {t(back ? "history.redo" : "history.undo")}
          </Button>
        )}
      </div>
    </li>
  );
}
