import { useEffect, useState } from "preact/hooks";
import { freshDeal } from "./dealActions.ts";
import { nameDeal } from "./focus.ts";

/** What of a deal stands open below its header: all details, or, of a deal just made, what it is to be called. */
export type DetailsOpen = "all" | "naming" | null;

/**
 * What stands open, and the way to change it. A deal just made asks for its name, once: on another page, or after, it
 * does so no more.
 */
export function useDetails(deal: string | undefined, page: string) {
  const [open, setOpen] = useState<{ deal: string; page: string; details: DetailsOpen } | null>(null);
  const fresh = freshDeal.value;
  useEffect(() => {
    if (!fresh || fresh !== deal) return;
    freshDeal.value = null;
    setOpen({ deal, page, details: "naming" });
    void nameDeal();
  }, [fresh, deal, page]);
  const here = open !== null && open.deal === deal && (open.details === "all" || open.page === page);
  useEffect(() => {
    if (open?.details === "naming" && !here) setOpen(null);
  }, [open, here]);
  const set = (all: boolean) => setOpen(deal && all ? { deal, page, details: "all" } : null);
  return [here ? open.details : null, set] as const;
}
