/** Builds the small extension that holds nothing but the store: a background and a page that tests tell what to do. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

export type Kind = "chromium" | "firefox";

const HERE = import.meta.dirname;

function manifest(kind: Kind): object {
  return {
    manifest_version: 3,
    name: "Store harness",
    version: "1",
    permissions: ["storage", "unlimitedStorage"],
    host_permissions: ["http://127.0.0.1/*"],
    background: kind === "chromium" ? { service_worker: "background.js" } : { scripts: ["background.js"] },
    ...(kind === "firefox"
      ? { browser_specific_settings: { gecko: { id: "store-harness@rolecall.test" } } }
      : {}),
  };
}

/**
 * Builds it for a browser and returns its folder: one for each process, as two runs must not rebuild each other's,
 * and the same throughout a process, as Chromium derives the extension's id from it.
 */
export async function buildHarness(kind: Kind): Promise<string> {
  const folder = join(HERE, `../../.output/store-harness/${process.pid}`, kind);
  process.once("exit", () => rmSync(join(folder, ".."), { recursive: true, force: true }));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(HERE, "page.ts"), join(HERE, "background.ts")],
    outdir: folder,
    bundle: true,
    format: "iife",
    target: "es2022",
    logLevel: "error",
  });
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest(kind)));
  writeFileSync(
    join(folder, "page.html"),
    '<!doctype html><meta charset="utf-8"><script src="page.js"></script>',
  );
  return folder;
}
