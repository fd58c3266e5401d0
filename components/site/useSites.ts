import { useEffect, useState } from "preact/hooks";
import { enabledSites, onSitesChanged } from "../../lib/sites/enabled.ts";

/** The enabled sites, as match patterns, kept up to date; undefined until the browser has said. */
export function useSites(): string[] | undefined {
  const [sites, setSites] = useState<string[]>();
  useEffect(() => {
    const ask = () => void enabledSites().then(setSites);
    ask();
    return onSitesChanged(ask);
  }, []);
  return sites;
}
