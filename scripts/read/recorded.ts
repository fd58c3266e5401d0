/** The recorded pages of real applications that stand beside the checkout, where they do. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PageReading } from "../../lib/pages/reading.ts";

export const SHARED = fileURLToPath(new URL("../../../shared", import.meta.url));

export interface Recorded {
  app: string;
  view: string;
  file: string;
  url: string;
  expected: PageReading;
}

const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));

function pagesOf(folder: string, app: string): Recorded[] {
  const meta = join(folder, app, "meta.json");
  if (!existsSync(meta)) return [];
  const pages: Record<string, { url: string }> = json(meta).pages;
  return Object.entries(pages).map(([view, { url }]) => ({
    app,
    view,
    file: join(folder, app, `${view}.html`),
    url,
    expected: json(join(folder, app, `${view}.expected.json`)),
  }));
}

/** Empty where the folder is missing. */
export function recordedPages(): Recorded[] {
  const folder = join(SHARED, "pages");
  return existsSync(folder) ? readdirSync(folder).flatMap((app) => pagesOf(folder, app)) : [];
}
