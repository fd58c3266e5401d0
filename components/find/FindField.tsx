import { Search, X } from "lucide-preact";
import { useRef } from "preact/hooks";
import { keyOf, type Row } from "../../lib/find/row.ts";
import { t } from "../../lib/i18n/translate.ts";
import { useFocusAtOnce } from "../base/atOnce.ts";
import { Button } from "../base/Button.tsx";
import { Icon } from "../base/Icon.tsx";
import { isComposing } from "../keyboard/keys.ts";
import { isFindKey } from "./useFindKeys.ts";

export const LIST_ID = "find-list";
export const rowId = (row: Row) => `find-${keyOf(row)}`;

interface Props {
  typed: string;
  active: Row | undefined;
  onType: (text: string) => void;
  onMove: (by: number) => void;
  onOpen: (newTab: boolean) => void;
  onClose: () => void;
}

const PAGE = 5;
const MOVES: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

/** The field: keeps the focus, and names the active row (WAI-ARIA, combobox with a listbox). */
export function FindField({ typed, active, onType, onMove, onOpen, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useFocusAtOnce(() => field.current);
  const press = (event: KeyboardEvent) => {
    // The Enter that ends a composition chooses characters, and jumps nowhere.
    if (isComposing(event)) return;
    const move = MOVES[event.key];
    if (move !== undefined && !event.altKey) onMove(move);
    else if (event.key === "Enter") onOpen(event.altKey || event.ctrlKey || event.metaKey);
    else if (isFindKey(event)) field.current?.select();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="find-field">
      <Icon of={Search} />
      <input
        ref={field}
        type="text"
        role="combobox"
        class="find-input"
        aria-label={t("find.title")}
        aria-autocomplete="list"
        aria-expanded="true"
        aria-controls={LIST_ID}
        {...(active ? { "aria-activedescendant": rowId(active) } : {})}
        placeholder={t("find.field")}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={press}
      />
      <Button kind="quiet" icon aria-label={t("common.close")} onClick={onClose}>
        <Icon of={X} />
      </Button>
    </div>
  );
}
