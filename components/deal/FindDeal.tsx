import { useRef, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { dealsRead, knownDeals } from "../../lib/live/known-deals.ts";
import { useFocusAtOnce } from "../base/atOnce.ts";
import { Dialog } from "../base/Dialog.tsx";
import { moveFocus } from "../base/rovingFocus.ts";
import { DealName } from "./dealItems.tsx";
import "./FindDeal.css";

/** More than these nobody reads: another word is faster. */
const SHOWN = 40;

const folded = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();

function matching(typed: string) {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return knownDeals.value.filter(({ name }) => {
    const text = folded(name);
    return words.every((word) => text.includes(word));
  });
}

interface Props {
  open: boolean;
  onClose: () => void;
  onChoose: (id: string) => void;
}

function Found({ onClose, onChoose }: Omit<Props, "open">) {
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const found = matching(typed);
  useFocusAtOnce(() => field.current);
  const choose = (id: string) => {
    onClose();
    onChoose(id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the buttons, which act by themselves.
    <div class="find-deal" onKeyDown={(event) => moveFocus(event, "input, .menu-item", "vertical")}>
      <input
        class="field-input"
        type="text"
        data-part="find-deal"
        aria-label={t("deal.find_name")}
        placeholder={t("deal.find_name")}
        value={typed}
        ref={field}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [only] = found;
          if (event.key === "Enter" && !event.isComposing && only) choose(only.id);
        }}
      />
      <p class="soft small" role="status">
        {dealsRead.value ? t("deal.find_count", { count: found.length }) : t("find.reading")}
      </p>
      <ul>
        {found.slice(0, SHOWN).map((deal) => (
          <li key={deal.id}>
            <button type="button" class="menu-item" data-value={deal.id} onClick={() => choose(deal.id)}>
              <DealName deal={deal} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Any deal, by the words of its name; the most recent first. Enter takes the first. */
export function FindDeal({ open, onClose, onChoose }: Props) {
  return (
    <Dialog open={open} title={t("deal.find_title")} onClose={onClose}>
      <Found onClose={onClose} onChoose={onChoose} />
    </Dialog>
  );
}
