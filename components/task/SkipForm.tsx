import { useId, useRef, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { useFocusAtOnce } from "../base/atOnce.ts";
import { Button } from "../base/Button.tsx";

interface Props {
  onSkip: (reason: string) => void;
  onCancel: () => void;
}

/** A task is skipped with its reason, and never without. */
export function SkipForm({ onSkip, onCancel }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  useFocusAtOnce(() => field.current);
  const settle = () => {
    const reason = field.current?.value.trim() ?? "";
    setMissing(reason === "");
    if (reason) onSkip(reason);
    else field.current?.focus();
  };
  return (
    <form
      class="stack task-form"
      onSubmit={(event) => {
        event.preventDefault();
        settle();
      }}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <div class="field">
        <label class="field-label" for={id}>
          {t("task.skip_reason")}
        </label>
        <input
          id={id}
          ref={field}
          class="field-input"
          type="text"
          maxLength={500}
          data-control="reason"
          aria-invalid={missing ? true : undefined}
          aria-describedby={missing ? `${id}-note` : undefined}
        />
        {missing && (
          <div id={`${id}-note`} class="field-error" role="alert">
            {t("task.skip_needs_reason")}
          </div>
        )}
      </div>
      <div class="row">
        <Button kind="soft" type="submit" data-action="skip-task">
          {t("task.skip")}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t("common.cancel")}
        </Button>
      </div>
    </form>
  );
}
