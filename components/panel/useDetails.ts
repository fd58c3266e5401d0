import { useEffect, useState } from "preact/hooks";
import { freshDeal } from "./dealActions.ts";
import { nameDeal } from "./focus.ts";

/** Whether the deal's details stand open, and the way to change it. A deal just made opens them, to be named. */
export function useDetails(deal: string | undefined) {
  const [open, setOpenFor] = useState<string | null>(null);
  const fresh = freshDeal.value;
  useEffect(() => {
    if (!fresh || fresh !== deal) return;
    freshDeal.value = null;
    setOpenFor(fresh);
    void nameDeal();
  }, [fresh, deal]);
  return [open !== null && open === deal, (now: boolean) => setOpenFor(now ? (deal ?? null) : null)] as const;
}
