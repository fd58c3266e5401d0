import type { ComponentChildren } from "preact";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../base/Button.tsx";

interface RowProps {
  /** What it is: address, domain or name. */
  text: string;
  note?: string | undefined;
  /** Word of the button; no button where it cannot be taken off. */
  action?: string;
  onAct?: () => void;
  /** A further button before it. */
  children?: ComponentChildren;
  attributes?: Record<`data-${string}`, string>;
}

/** One line of a list of ours. */
export function SideRow({ text, note, action, onAct, children, attributes }: RowProps) {
  return (
    <li class="row" {...attributes}>
      <span class="grow side-text">
        <bdi class="wrap">{text}</bdi>
        {note && <bdi class="soft small wrap">{note}</bdi>}
      </span>
      {children}
      {onAct && (
        <Button
          kind="quiet"
          aria-label={
            action
              ? t("common.said_of", { what: action, of: text })
              : t("settings.own_remove_of", { address: text })
          }
          onClick={onAct}
        >
          {action ?? t("settings.own_remove")}
        </Button>
      )}
    </li>
  );
}
