import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { useFocusAtOnce } from "../base/atOnce.ts";
import { Button } from "../base/Button.tsx";
import { closeMaking } from "./making.ts";
import "./make.css";

interface Props {
  /** What is needed is said. */
  can: boolean;
  onMake: () => void;
  /** It was asked for, and cannot be as it stands. */
  onRefused?: () => void;
  children: ComponentChildren;
}

/** The form of something new, saved as a whole by its button or by Enter. */
export function MakeForm({ can, onMake, onRefused, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useFocusAtOnce(() => form.current?.querySelector<HTMLElement>("[data-first]"));
  return (
    <form
      ref={form}
      class="make"
      data-control="make"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (can) return onMake();
        onRefused?.();
        event.currentTarget.querySelector<HTMLElement>("[aria-invalid], [data-first]")?.focus();
      }}
    >
      {children}
      <div class="row make-foot">
        <Button kind="primary" type="submit" data-action="make">
          {t("make.make")}
        </Button>
        <Button kind="quiet" onClick={closeMaking}>
          {t("common.cancel")}
        </Button>
      </div>
    </form>
  );
}
