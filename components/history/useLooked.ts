import { useEffect, useState } from "preact/hooks";
import { type Looked, looked, markLooked, startLooked } from "../../lib/live/looked.ts";

/** A deal on screen for less is one passed by, not looked at. */
const A_MOMENT = 2_000;

/** One look at a deal: from when it came on the screen until it leaves. */
export interface Visit {
  deal: string;
  began: number;
  /** The look before; null where there was none on this machine. */
  last: Looked | null;
  /** Health as this look began; null until it is known. */
  health: number | null;
}

/**
 * The look at this deal that is going on, and `seen`, by which the rep says that what changed is known. That one looked
 * is kept once the deal was in sight for a moment, and again with each change of its health, so that whatever one does
 * here is not told as news.
 */
export function useLooked(deal: string, health: number | null): { visit: Visit | null; seen: () => void } {
  const [visit, setVisit] = useState<Visit | null>(null);
  const all = looked.value;
  useEffect(() => void startLooked(), []);
  useEffect(() => {
    if (!all || visit?.deal === deal) return;
    setVisit({ deal, began: Date.now(), last: all.get(deal) ?? null, health });
  }, [all, deal, visit]);
  useEffect(() => {
    if (visit?.deal === deal && visit.health === null && health !== null) setVisit({ ...visit, health });
  }, [visit, deal, health]);
  useEffect(() => {
    let sighted = false;
    const look = () => {
      sighted = document.visibilityState === "visible";
      if (sighted) void markLooked(deal, health);
    };
    // What was written while it was in sight is known when the rep leaves.
    const leave = () => {
      if (sighted) void markLooked(deal, health);
    };
    let timer = setTimeout(look, A_MOMENT);
    const turned = () => {
      clearTimeout(timer);
      if (document.visibilityState === "hidden") leave();
      else timer = setTimeout(look, A_MOMENT);
    };
    document.addEventListener("visibilitychange", turned);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", turned);
      leave();
    };
  }, [deal, health]);
  const seen = () => {
    const now = Date.now();
    setVisit({ deal, began: now, last: { at: now, health }, health });
    void markLooked(deal, health);
  };
  return { visit: visit?.deal === deal ? visit : null, seen };
}
