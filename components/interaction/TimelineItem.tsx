import { Pencil, Trash2 } from "lucide-preact";
import { useState } from "preact/hooks";
import { language, t } from "../../lib/i18n/translate.ts";
import { localDay } from "../../lib/method/day.ts";
import type { Interaction } from "../../lib/method/model.ts";
import { localToday } from "../../lib/records/ids.ts";
import { Button } from "../base/Button.tsx";
import { shownDate } from "../base/date.ts";
import { Icon } from "../base/Icon.tsx";
import { KindIcon } from "./KindIcon.tsx";
import { PassedForm } from "./PassedForm.tsx";
import { PassedMore } from "./PassedMore.tsx";
import type { Named } from "./Toggles.tsx";
import { kindName } from "./words.ts";
import { change, remove } from "./writing.ts";

export interface Names {
  /** Of theirs; an empty text where they may not be named. */
  theirs: (person: string) => string;
  ours: (id: string) => string;
  /** Name of a deal, where the list holds several; null where it is all of one. */
  deal: ((id: string | null) => string) | null;
}

interface Props {
  passed: Interaction;
  names: Names;
  theirs: Named[];
  ours: Named[];
}

/** Who with whom; nothing of ours where it was only the rep. */
function who({ theirs, ours }: Interaction, names: Names): string {
  const joint = t("common.joint");
  const them = theirs.map(names.theirs).filter(Boolean).join(joint) || t("contact.nobody");
  const only = ours.length === 0 || (ours.length === 1 && ours[0] === "self");
  return only ? them : t("contact.who_with", { theirs: them, ours: ours.map(names.ours).join(joint) });
}

/** One contact: how, with whom, when; opens to be put right. */
export function TimelineItem({ passed, names, theirs, ours }: Props) {
  const [open, setOpen] = useState(false);
  const day = localDay(passed.when);
  const date = shownDate(passed.when, language.value);
  const text = t("contact.told", { kind: kindName(passed.kind), who: who(passed, names), date });
  return (
    <li class="passed" data-interaction={passed.id} data-kind={passed.kind}>
      <div class="passed-line">
        <time class="soft small passed-date" dateTime={passed.when}>
          {day > localToday() ? t("common.bracketed", { text: date, more: t("contact.planned") }) : date}
        </time>
        <span class="passed-kind">
          <KindIcon kind={passed.kind} />
          {kindName(passed.kind)}
        </span>
        <span class="passed-who wrap">
          <bdi>{who(passed, names)}</bdi>
          {passed.confidential && <span class="soft small"> · {t("work.confidential")}</span>}
          {names.deal && <span class="soft small"> · {names.deal(passed.deal)}</span>}
        </span>
        <span class="passed-buttons">
          <Button
            kind="quiet"
            icon
            data-action="contact-edit"
            aria-expanded={open}
            aria-label={t("contact.edit_of", { text })}
            title={t("contact.edit")}
            onClick={() => setOpen(!open)}
          >
            <Icon of={Pencil} size={14} />
          </Button>
          <Button
            kind="quiet"
            icon
            data-action="contact-delete"
            aria-label={t("contact.delete_of", { text })}
            title={t("contact.delete")}
            onClick={() => remove(passed)}
          >
            <Icon of={Trash2} size={14} />
          </Button>
        </span>
      </div>
      {open && (
        <div class="passed-open">
          <PassedForm passed={passed} theirs={theirs} ours={ours} onChange={(what) => change(passed, what)} />
          <PassedMore passed={passed} onChange={(what) => void change(passed, what)} />
        </div>
      )}
    </li>
  );
}
