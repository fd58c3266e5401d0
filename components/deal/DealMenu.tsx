import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { knownDeals } from "../../lib/live/known-deals.ts";
import { Menu } from "../base/Menu.tsx";
import { type DealOption, dealItems, FIND_DEAL, NEW_DEAL, NO_DEAL } from "./dealItems.tsx";
import { FindDeal } from "./FindDeal.tsx";

interface Props {
  /** What the button shows. */
  button: ComponentChildren;
  label: string;
  class: string;
  deal: DealOption | null;
  /** They come first. */
  deals: readonly DealOption[];
  /** null: no deal yet. */
  onChoose: (deal: string | null) => void;
  onNew: () => void;
  attributes?: Record<`data-${string}`, string>;
}

/** A menu of deals: those that matter here, the latest others, any by its name. */
export function DealMenu({ deal, deals, onChoose, onNew, ...menu }: Props) {
  const [finding, setFinding] = useState(false);
  const choose = (id: string) => {
    if (id === FIND_DEAL) setFinding(true);
    else if (id === NEW_DEAL) onNew();
    else onChoose(id === NO_DEAL ? null : id);
  };
  return (
    <>
      <Menu {...menu} items={dealItems({ deal, deals, choices: knownDeals.value })} onChoose={choose} />
      <FindDeal open={finding} onClose={() => setFinding(false)} onChoose={onChoose} />
    </>
  );
}
