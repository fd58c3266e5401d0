/** Every site that has a file of its own. The generic reader takes all other pages. */
import { tryton } from "./crm/tryton.ts";
import { roundcube } from "./mail/roundcube.ts";
import { sampleMailbox } from "./mail/sample-mailbox.ts";
import type { Page, Site } from "./page.ts";

export const SITES: Site[] = [sampleMailbox, roundcube, tryton];

/** The site file that knows this page, or undefined. */
export function siteOf(page: Page): Site | undefined {
  return SITES.find((site) => site.matches(page));
}
