import { t } from "../../lib/i18n/translate.ts";
import { clockOf } from "../../lib/method/clock.ts";
import type { Interaction, InteractionKind } from "../../lib/method/model.ts";
import { localToday } from "../../lib/records/ids.ts";
import type { PassedChange } from "../../lib/records/interactions.ts";
import { Button } from "../base/Button.tsx";
import { ControlRow } from "../stakeholder/ControlRow.tsx";
import { KindIcon } from "./KindIcon.tsx";
import { PassedForm } from "./PassedForm.tsx";
import { PassedMore } from "./PassedMore.tsx";
import type { Named } from "./Toggles.tsx";
import { clockWords, kindName } from "./words.ts";
import "./ContactRow.css";

export interface ContactProps {
  /** Name of the person, and the id once they are known. */
  name: string;
  person: string | null;
  /** What passed with the person, the newest first. */
  passed: Interaction[];
  /** The one just recorded, whose date and people can be changed in place; null when none is. */
  open: string | null;
  theirs: Named[];
  ours: Named[];
  onRecord: (kind: InteractionKind) => void;
  onChange: (passed: Interaction, change: PassedChange) => void;
  onDelete: (passed: Interaction) => void;
  onDone: () => void;
}

const BY_HAND = [
  { kind: "met", words: "contact.met_today" },
  { kind: "called", words: "contact.called_today" },
] as const;

/** When we were last in contact; met or called today, in one click. */
export function ContactRow(props: ContactProps) {
  const { person, passed, name } = props;
  const clock = clockOf(person ?? "", passed, localToday());
  const words = clockWords(clock);
  const open = passed.find(({ id }) => id === props.open);
  return (
    <ControlRow label={t("contact.title")}>
      <div class="contact-line">
        <span
          class="contact-last"
          data-contact={clock.last?.kind ?? "none"}
          title={t("contact.last_name", { text: words })}
        >
          {clock.last && <KindIcon kind={clock.last.kind} />}
          <span>{words}</span>
        </span>
        {/* biome-ignore lint/a11y/useSemanticElements: two buttons are no form's fieldset. */}
        <span class="contact-buttons" role="group" aria-label={t("contact.new")} data-control="contact">
          {BY_HAND.map(({ kind, words: title }) => (
            <Button
              key={kind}
              class="contact-button"
              data-action={kind}
              data-value={kind}
              aria-label={t(title, { name })}
              title={t(title, { name })}
              onClick={() => props.onRecord(kind)}
            >
              {kindName(kind)}
            </Button>
          ))}
        </span>
      </div>
      {open && (
        <section class="contact-open" aria-label={kindName(open.kind)} data-interaction={open.id}>
          <PassedForm
            passed={open}
            theirs={props.theirs}
            ours={props.ours}
            onChange={(change) => props.onChange(open, change)}
          />
          <PassedMore passed={open} onChange={(change) => props.onChange(open, change)} />
          <div class="row">
            <Button kind="soft" data-action="contact-done" onClick={props.onDone}>
              {t("contact.done")}
            </Button>
            <Button kind="quiet" data-action="contact-delete" onClick={() => props.onDelete(open)}>
              {t("contact.delete")}
            </Button>
          </div>
        </section>
      )}
    </ControlRow>
  );
}
