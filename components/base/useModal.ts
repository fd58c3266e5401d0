import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Opens and closes a native modal dialog as `open` says. */
export function useModal(open: boolean): RefObject<HTMLDialogElement | null> {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return element;
}
