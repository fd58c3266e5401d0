/** The reader as the extension has it, bundled to run inside a page. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ENTRY = fileURLToPath(new URL("in-page.ts", import.meta.url));

/** A script that defines `rolecallRead(own)`, which answers contract 1 of the page it runs in. */
export async function bundleReader(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}
