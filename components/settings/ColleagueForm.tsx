import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { cleanName } from "../../lib/pages/address.ts";
import type { SeenColleague } from "../../lib/records/colleagues.ts";
import { Button } from "../base/Button.tsx";
import { personTyped } from "../stakeholder/personIn.ts";

interface Props {
  /** What stands in the fields at first. */
  before: SeenColleague | null;
  onSave: (seen: SeenColleague) => void;
  /** Left out where there is nothing to go back to. */
  onCancel?: () => void;
}

/** Name and address of a colleague. A pasted "Tom Hale <tom@acme.com>" fills both. */
export function ColleagueForm({ before, onSave, onCancel }: Props) {
  const [name, setName] = useState(before?.name ?? "");
  const [address, setAddress] = useState(before?.address ?? "");
  const [wrong, setWrong] = useState(false);
  const save = (event: Event) => {
    event.preventDefault();
    const typed = personTyped(address);
    setWrong(!typed);
    if (!typed?.address) return;
    onSave({ name: cleanName(name) || typed.name, address: typed.address });
    if (before) return;
    setName("");
    setAddress("");
  };
  return (
    <form class="colleague-form" noValidate onSubmit={save}>
      <label class="field">
        <span class="field-label">{t("side.colleague_name")}</span>
        <input
          class="field-input"
          type="text"
          data-part="colleague-name"
          maxLength={200}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span class="field-label">{t("settings.own_new")}</span>
        <input
          class="field-input"
          type="text"
          inputMode="email"
          data-part="colleague-address"
          maxLength={500}
          value={address}
          aria-invalid={wrong ? true : undefined}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <Button kind="soft" type="submit" data-action="colleague-save">
          {t(before ? "side.save" : "side.colleague_add")}
        </Button>
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            {t("common.cancel")}
          </Button>
        )}
      </div>
      <p class="warning wrap" role="status">
        {wrong && t("settings.own_bad")}
      </p>
    </form>
  );
}
