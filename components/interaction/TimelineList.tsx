import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { byWhen } from "../../lib/method/day.ts";
import type { Interaction } from "../../lib/method/model.ts";
import { Button } from "../base/Button.tsx";
import { SelectField } from "../base/SelectField.tsx";
import { NewPassed } from "./NewPassed.tsx";
import { type Names, TimelineItem } from "./TimelineItem.tsx";
import type { Named } from "./Toggles.tsx";
import "./ContactRow.css";
import "./Timeline.css";

interface Props {
  /** Whatever order. */
  passed: Interaction[];
  names: Names;
  /** Who of theirs can have taken part, and who of ours. */
  theirs: Named[];
  ours: Named[];
  /** A new one goes into this deal. */
  deal: string | null;
  /** Whose screen it is: chosen in a new one, and nobody to filter by. */
  person: string | null;
}

/** So many are drawn at first, and more at each asking: a deal may have hundreds. */
const FIRST = 15;
const MORE = 100;

/** Everything that passed, the newest first, of everybody or with one person. */
export function TimelineList({ passed, names, theirs, ours, deal, person }: Props) {
  const [only, setOnly] = useState("");
  const [shown, setShown] = useState(FIRST);
  const fitting = passed
    .filter((one) => one.theirs.some((id) => names.theirs(id) !== "") && (!only || one.theirs.includes(only)))
    .sort(byWhen)
    .reverse();
  const older = fitting.length - shown;
  return (
    <section class="deal-block" aria-labelledby="timeline-title" data-part="timeline">
      <div class="row timeline-head">
        <h2 id="timeline-title" class="grow">
          {t("contact.timeline")}
        </h2>
        {person === null && theirs.length > 1 && passed.length > 0 && (
          <SelectField
            label={t("contact.filter")}
            hideLabel
            value={only}
            options={[
              { value: "", label: t("contact.filter_all") },
              ...theirs.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={setOnly}
            attributes={{ "data-part": "timeline-filter" }}
          />
        )}
      </div>
      <NewPassed deal={deal} theirs={theirs} ours={ours} person={person ?? (only || null)} />
      {fitting.length === 0 && <p class="soft">{t("contact.timeline_none")}</p>}
      <ol class="timeline">
        {fitting.slice(0, shown).map((one) => (
          <TimelineItem key={one.id} passed={one} names={names} theirs={theirs} ours={ours} />
        ))}
      </ol>
      {older > 0 && (
        <div>
          <Button kind="link" data-action="contact-older" onClick={() => setShown(shown + MORE)}>
            {t("contact.older", { count: older })}
          </Button>
        </div>
      )}
    </section>
  );
}
