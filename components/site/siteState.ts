/** What can be said and done about the site of a page that no reader answers for. Pure. */
import type { MessageKey } from "../../lib/i18n/catalogue.ts";
import type { Intent } from "../../lib/sites/intent.ts";
import { type Closed, covers, siteOfPage } from "../../lib/sites/origins.ts";

export type SiteState =
  | { state: "closed"; why: Closed }
  | { state: "private" }
  | { state: "off" | "refused" | "on"; host: string; pattern: string };

export interface Circumstances {
  url: string | null;
  incognito: boolean;
  /** Match patterns held. */
  sites: readonly string[];
  /** The last click on "Enable", answered or not. */
  intent: Intent | null;
}

export function siteState({ url, incognito, sites, intent }: Circumstances): SiteState {
  if (incognito) return { state: "private" };
  const site = siteOfPage(url ?? undefined);
  if (!site.open) return { state: "closed", why: site.why };
  const { host, pattern } = site;
  if (url && sites.some((held) => covers(held, url))) return { state: "on", host, pattern };
  return { state: intent?.pattern === pattern ? "refused" : "off", host, pattern };
}

/** Title and text of each state. */
export function siteWords(state: SiteState): { title: MessageKey; text: MessageKey } {
  const name = state.state === "closed" ? state.why : state.state;
  return { title: `sites.${name}_title`, text: `sites.${name}_text` };
}
