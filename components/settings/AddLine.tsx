import type { InputHTMLAttributes } from "preact";
import { useId, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../base/Button.tsx";

interface Props {
  label: string;
  /** Kind of field, its example and what automation knows it by. */
  input: InputHTMLAttributes<HTMLInputElement> & { "data-part"?: string };
  /** Adds what was typed; or says, in words, why it does not. */
  onAdd: (text: string) => string | null;
}

/** A line typed and added to a list of our side. */
export function AddLine({ label, input, onAdd }: Props) {
  const id = useId();
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const problem = onAdd(text.trim());
    setWrong(problem);
    if (!problem) setText("");
  };
  return (
    <>
      <form class="own-add" noValidate onSubmit={add}>
        <label class="field grow">
          <span class="visually-hidden">{label}</span>
          <input
            {...input}
            class="field-input"
            maxLength={320}
            value={text}
            aria-invalid={wrong ? true : undefined}
            aria-describedby={id}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <Button kind="soft" type="submit">
          {t("settings.own_add")}
        </Button>
      </form>
      <p id={id} class="warning wrap" role="status">
        {wrong}
      </p>
    </>
  );
}
