/** The reading of a page: by its site's file or, where there is none or it misses something, by the generic reader. */
import { buildReading } from "./build-reading.ts";
import { readGeneric } from "./generic/read.ts";
import { MissingField, type Page, type Sight } from "./page.ts";
import type { PageReading } from "./reading.ts";
import { siteOf } from "./sites.ts";

function generic(page: Page, own: string[], found: Sight["found"] = {}): PageReading {
  const sight = readGeneric(page, own);
  return buildReading("generic", { ...sight, found: { ...sight.found, ...found } }, own);
}

/** @param own addresses known to be the rep's */
export function readPage(page: Page, own: string[]): PageReading {
  const site = siteOf(page);
  if (!site) return generic(page, own);
  try {
    return buildReading(site.id, site.read(page), own);
  } catch (error) {
    if (!(error instanceof MissingField)) throw error;
    return generic(page, own, { [error.field]: { by: site.id, rule: `missing: ${error.rule}` } });
  }
}
