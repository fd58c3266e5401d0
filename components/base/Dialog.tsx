import { X } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import { useModal } from "./useModal.ts";

interface Props {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A modal dialog (native): traps focus, closes by Escape, its cross, or a click beside it. */
export function Dialog({ open, title, onClose, children }: Props) {
  const element = useModal(open);
  const label = useId();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does by keyboard what a click beside it does.
    <dialog
      ref={element}
      class="dialog"
      aria-labelledby={label}
      // The browser tells of it some time after it was closed: by then it may be open again.
      onClose={() => element.current?.open || onClose()}
      onClick={(event) => event.target === element.current && onClose()}
    >
      {open && (
        <>
          <div class="dialog-head">
            <h2 class="dialog-title" id={label}>
              {title}
            </h2>
            <Button kind="quiet" icon aria-label={t("common.close")} onClick={onClose}>
              <Icon of={X} />
            </Button>
          </div>
          {children}
        </>
      )}
    </dialog>
  );
}
