import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { localToday } from "../../lib/records/ids.ts";
import type { Passed, PassedChange } from "../../lib/records/interactions.ts";
import { Button } from "../base/Button.tsx";
import { Confidence } from "../stakeholder/Confidence.tsx";
import { PassedForm } from "./PassedForm.tsx";
import type { Named } from "./Toggles.tsx";
import { record } from "./writing.ts";

interface Props {
  deal: string | null;
  theirs: Named[];
  ours: Named[];
  /** Who is chosen from the start. */
  person: string | null;
}

interface Draft {
  kind: Passed["kind"];
  when: string;
  theirs: string[];
  ours: string[];
  confidential: boolean;
  source: null;
}

const toggled = (ids: string[], said: Record<string, boolean> = {}) => {
  const off = ids.filter((id) => said[id] !== false);
  const on = Object.entries(said).flatMap(([id, took]) => (took ? [id] : []));
  return [...new Set([...off, ...on])];
};

const changed = (draft: Draft, { kind, when, theirs, ours }: PassedChange): Draft => ({
  ...draft,
  kind: kind ?? draft.kind,
  when: when ?? draft.when,
  theirs: toggled(draft.theirs, theirs),
  ours: toggled(draft.ours, ours),
});

/** A contact told afterwards: today's meeting unless said otherwise, on record once it is saved. */
export function NewPassed({ deal, theirs, ours, person }: Props) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [asked, setAsked] = useState(false);
  const start = () => {
    const only = theirs.length === 1 ? theirs.map(({ id }) => id) : [];
    setAsked(false);
    setDraft({
      kind: "met",
      when: localToday(),
      theirs: person ? [person] : only,
      ours: ["self"],
      confidential: false,
      source: null,
    });
  };
  if (theirs.length === 0) return null;
  if (!draft)
    return (
      <div>
        <Button kind="soft" data-action="contact-new" onClick={start}>
          {t("contact.new")}
        </Button>
      </div>
    );
  const save = () => {
    if (draft.theirs.length === 0) return setAsked(true);
    record({ ...draft, deal, theirs: draft.theirs.map((id) => ({ person: id })) });
    setDraft(null);
  };
  return (
    <section class="passed-open" aria-label={t("contact.new")}>
      <PassedForm
        passed={draft}
        theirs={theirs}
        ours={ours}
        onChange={(what) => setDraft(changed(draft, what))}
      />
      <Confidence
        holds={draft.confidential}
        onChange={(confidential) => setDraft({ ...draft, confidential })}
      />
      <p class="field-error" role="alert">
        {asked && draft.theirs.length === 0 && t("contact.pick_theirs")}
      </p>
      <div class="row">
        <Button kind="soft" data-action="contact-save" onClick={save}>
          {t("contact.save")}
        </Button>
        <Button kind="quiet" onClick={() => setDraft(null)}>
          {t("contact.cancel")}
        </Button>
      </div>
    </section>
  );
}
