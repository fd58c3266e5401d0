import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import type { Level } from "../../lib/method/model.ts";
import { addPlaceholder, type Placeholder } from "../../lib/records/placeholders.ts";
import { Button } from "../base/Button.tsx";
import { SelectField } from "../base/SelectField.tsx";
import { saveFacts } from "../saving/saveFacts.ts";
import "./merge.css";

const LEVELS = ["board", "head", "manager", "staff"] as const satisfies readonly Level[];
const ROLES = ["economic-buyer", "technical-buyer", "user-buyer", "coordinator"] as const;

const among = <T extends string>(all: readonly T[], value: string): T | null =>
  all.find((one) => one === value) ?? null;

function Form({ onAdd, onClose }: { onAdd: (placeholder: Placeholder) => void; onClose: () => void }) {
  const [title, setTitle] = useState("");
  const [level, setLevel] = useState<Placeholder["level"]>(null);
  const [role, setRole] = useState<Placeholder["role"]>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
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
      <SelectField
        label={t("merge.placeholder_level")}
        value={level ?? ""}
        options={[open, ...LEVELS.map((value) => ({ value, label: t(`level.${value}.name`) }))]}
        attributes={{ "data-value": "level" }}
        onChange={(value) => setLevel(among(LEVELS, value))}
      />
      <SelectField
        label={t("merge.placeholder_role")}
        value={role ?? ""}
        options={[open, ...ROLES.map((value) => ({ value, label: t(`role.${value}.name`) }))]}
        attributes={{ "data-value": "role" }}
        onChange={(value) => setRole(among(ROLES, value))}
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
    requestAnimationFrame(() => button.current?.querySelector("button")?.focus());
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
