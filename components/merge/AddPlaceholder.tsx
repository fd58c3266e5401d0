import { useRef, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { addPlaceholder, type Placeholder } from "../../lib/records/placeholders.ts";
import { onceDrawn, useFocusAtOnce } from "../base/atOnce.ts";
import { Button } from "../base/Button.tsx";
import { SelectField } from "../base/SelectField.tsx";
import { LevelField } from "../person/LevelField.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import "./merge.css";

const ROLES = ["economic-buyer", "technical-buyer", "user-buyer", "coordinator"] as const;

function Form({ onAdd, onClose }: { onAdd: (placeholder: Placeholder) => void; onClose: () => void }) {
  const [title, setTitle] = useState("");
  const [level, setLevel] = useState<Placeholder["level"]>(null);
  const [role, setRole] = useState<Placeholder["role"]>(null);
  const field = useRef<HTMLInputElement>(null);
  useFocusAtOnce(() => field.current);
  const open = { value: "", label: t("merge.placeholder_open") };
  return (
    <form
      class="stack placeholder-form"
      data-control="placeholder"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim()) onAdd({ title: title.trim(), level, role });
        else field.current?.focus();
      }}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <p class="soft">{t("merge.placeholder_help")}</p>
      <label class="field">
        <span class="field-label">{t("merge.placeholder_title")}</span>
        <input
          ref={field}
          class="field-input"
          data-value="title"
          required
          maxLength={200}
          placeholder={t("merge.placeholder_example")}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <LevelField level={level} onChange={setLevel} />
      <SelectField
        label={t("merge.placeholder_role")}
        value={role ?? ""}
        options={[open, ...ROLES.map((value) => ({ value, label: t(`role.${value}.name`) }))]}
        attributes={{ "data-value": "role" }}
        onChange={(value) => setRole(ROLES.find((one) => one === value) ?? null)}
      />
      <div class="row">
        <Button type="submit" kind="primary">
          {t("merge.placeholder_save")}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t("common.cancel")}
        </Button>
      </div>
    </form>
  );
}

/** Puts somebody into a deal who must be there and whom nobody knows yet. */
export function AddPlaceholder({ deal }: { deal: string }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    onceDrawn(() => button.current?.querySelector("button")?.focus());
  };
  if (!open)
    return (
      <div ref={button}>
        <Button data-action="add-placeholder" onClick={() => setOpen(true)}>
          {t("merge.placeholder_add")}
        </Button>
      </div>
    );
  return (
    <Form
      onClose={close}
      onAdd={(placeholder) => {
        close();
        void saveFacts((store) => addPlaceholder(store, deal, placeholder));
      }}
    />
  );
}
