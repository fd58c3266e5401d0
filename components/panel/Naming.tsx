import { useEffect, useRef } from "preact/hooks";
import type { Deal } from "../../lib/method/model.ts";
import type { Store } from "../../lib/store/store.ts";
import { NameOfCompany } from "../deal/CompanyOfDeal.tsx";
import type { DealActions } from "../deal/changes.ts";
import { NameOfDeal } from "../deal/DealForm.tsx";
import { isComposing } from "../keyboard/keys.ts";
import { focusFirstCard } from "./focus.ts";

interface Props {
  store: Store;
  deal: Deal;
  /** Name of its company; empty where none is known. */
  company: string;
  actions: DealActions;
  /** It is named, or the rep has gone on. */
  onDone: () => void;
}

/** Whether a button of the mouse is down: until it is up, nothing may move under it, or the click would be lost. */
function useMouseDown() {
  const down = useRef(false);
  useEffect(() => {
    const pressed = () => {
      down.current = true;
    };
    const released = () => {
      down.current = false;
    };
    document.addEventListener("pointerdown", pressed, true);
    document.addEventListener("click", released);
    document.addEventListener("pointercancel", released);
    return () => {
      document.removeEventListener("pointerdown", pressed, true);
      document.removeEventListener("click", released);
      document.removeEventListener("pointercancel", released);
    };
  }, []);
  return down;
}

/** All that a new deal asks for: what it is called, and whose it is. Enter, Escape or leaving go on to the people. */
export function Naming({ store, deal, company, actions, onDone }: Props) {
  const down = useMouseDown();
  const form = useRef<HTMLDivElement>(null);
  const left = ({ relatedTarget }: FocusEvent) => {
    if (!document.hasFocus() || (relatedTarget instanceof Node && form.current?.contains(relatedTarget)))
      return;
    if (!down.current) return onDone();
    document.addEventListener("click", () => onDone(), { once: true });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the fields inside are what takes the keys.
    <div
      ref={form}
      class="deal-pair"
      onFocusOut={left}
      onKeyDown={(event) => {
        if ((event.key !== "Enter" && event.key !== "Escape") || isComposing(event)) return;
        event.preventDefault();
        focusFirstCard();
      }}
    >
      <NameOfDeal key={deal.id} deal={deal} actions={actions} />
      {deal.company && <NameOfCompany key={deal.company} store={store} id={deal.company} name={company} />}
    </div>
  );
}
