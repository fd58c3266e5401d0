import { useEffect, useState } from "preact/hooks";
import { freshDeal } from "./dealActions.ts";
import { nameDeal } from "./focus.ts";

/** What of a deal stands open below its header: all details, or, of a deal just made, what it is to be called. */
export type DetailsOpen = "all" | "naming" | null;

/** What stands open, and the way to change it. A deal just made asks for its name. */
export function useDetails(deal: string | undefined) {
  const [open, setOpen] = useState<{ deal: string; details: DetailsOpen } | null>(null);
  const fresh = freshDeal.value;
  useEffect(() => {
    if (!fresh || fresh !== deal) return;
    freshDeal.value = null;
    setOpen({ deal, details: "naming" });
    void nameDeal();
  }, [fresh, deal]);
  const set = (all: boolean) => setOpen(deal && all ? { deal, details: "all" } : null);
  return [open !== null && open.deal === deal ? open.details : null, set] as const;
}
