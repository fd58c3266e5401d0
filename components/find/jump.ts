/** Where a row leads: a screen of the workbench. */
import { browser } from "../../lib/browser.ts";
import type { Row } from "../../lib/find/row.ts";
import { companyLink, dealLink, personLink } from "../workbench/route.ts";

const LINKS: Record<Exclude<Row["kind"], "action">, (id: string) => string> = {
  person: personLink,
  company: companyLink,
  deal: dealLink,
  task: (id) => `#/tasks/${encodeURIComponent(id)}`,
};

export const linkOf = ({ kind, id }: Row): string => (kind === "action" ? "" : LINKS[kind](id));

const isWorkbench = () => location.pathname.endsWith("/workbench.html");

/** Goes to a screen of the workbench: on this page if it is the workbench, else in a tab. */
export function goTo(hash: string, newTab: boolean): void {
  if (isWorkbench() && !newTab) location.hash = hash;
  else void browser.tabs.create({ url: browser.runtime.getURL(`workbench.html${hash}`) });
}
