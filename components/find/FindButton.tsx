import { Search } from "lucide-preact";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../base/Button.tsx";
import { Icon } from "../base/Icon.tsx";
import { findOpen } from "./findState.ts";
import "./FindBox.css";

/** Opens the box. `wide`: drawn as the field that it opens. */
export function FindButton({ wide = false }: { wide?: boolean }) {
  return (
    <Button
      kind={wide ? "outline" : "quiet"}
      class={wide ? "find-button find-button-wide" : "find-button"}
      data-action="find"
      title={`${t("find.title")} (/)`}
      aria-haspopup="dialog"
      onClick={() => {
        findOpen.value = true;
      }}
    >
      <Icon of={Search} />
      <span class={wide ? "grow" : ""}>{t("find.open")}</span>
      {wide && <kbd class="find-key">/</kbd>}
    </Button>
  );
}
