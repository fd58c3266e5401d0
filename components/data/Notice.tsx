import { Info, TriangleAlert, X } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../base/Button.tsx";
import { Icon } from "../base/Icon.tsx";
import "./Notice.css";

interface Props {
  /** `act`: something is to be done. */
  kind: "tell" | "act";
  text: string;
  /** Name for automation and tests. */
  name: string;
  onDismiss?: () => void;
  children?: ComponentChildren;
}

/** One line over a screen: what happened, and where to act on it. */
export function Notice({ kind, text, name, onDismiss, children }: Props) {
  return (
    <div class="notice" data-kind={kind} data-notice={name} role="status">
      <span class="notice-icon">
        <Icon of={kind === "act" ? TriangleAlert : Info} />
      </span>
      <p class="grow wrap">
        {text} {children}
      </p>
      {onDismiss && (
        <Button kind="quiet" icon aria-label={t("common.close")} onClick={onDismiss}>
          <Icon of={X} size={14} />
        </Button>
      )}
    </div>
  );
}
