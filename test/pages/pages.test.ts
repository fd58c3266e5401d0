/** Every site's own pages, as test/pages/<site>/: page, address and expected reading, in a real Chromium. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SITES } from "../../lib/pages/sites.ts";
import { parseReading } from "../../lib/pages/validate.ts";
import { openReader, type Reader } from "../../scripts/read/reader.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const folders = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const json = (...path: string[]) => JSON.parse(readFileSync(join(HERE, ...path), "utf8"));

describe("pages of each site", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader("UTC");
  });
  afterAll(() => reader?.close());

  for (const site of folders) {
    const pages: Record<string, { url: string; own?: string[] }> = json(site, "pages.json");
    for (const [view, { url, own }] of Object.entries(pages)) {
      it(`${site}: ${view}`, async () => {
        const { found: _, ...read } = await reader.read(join(HERE, site, `${view}.html`), url, own);
        expect(read).toEqual(json(site, `${view}.expected.json`));
        expect(parseReading({ ok: true, reading: read })).toEqual(read);
      });
    }
  }
});

describe("site files", () => {
  it("stand in the list, each with pages of its own", () => {
    const files = ["mail", "crm"].flatMap((kind) => readdirSync(join(HERE, "../../lib/pages", kind)));
    for (const { id } of SITES) {
      expect(files).toContain(`${id}.ts`);
      expect(existsSync(join(HERE, id, "pages.json"))).toBe(true);
    }
    for (const name of folders) expect([...SITES.map(({ id }) => id), "generic"]).toContain(name);
  });

  it("have a page for every page that is listed, and none that is not", () => {
    for (const site of folders) {
      const listed = Object.keys(json(site, "pages.json")).sort();
      const saved = readdirSync(join(HERE, site)).filter((name) => name.endsWith(".html"));
      expect(saved.map((name) => name.replace(".html", "")).sort()).toEqual(listed);
    }
  });
});
