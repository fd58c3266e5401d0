/** The four built extensions, and their files. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const OUTPUT = join(import.meta.dirname, "../../.output");

export interface Output {
  name: string;
  browser: "chrome" | "firefox";
  e2e: boolean;
}

export const OUTPUTS: Output[] = [
  { name: "chrome-mv3", browser: "chrome", e2e: false },
  { name: "firefox-mv3", browser: "firefox", e2e: false },
  { name: "chrome-mv3-e2e", browser: "chrome", e2e: true },
  { name: "firefox-mv3-e2e", browser: "firefox", e2e: true },
];

export const isBuilt = ({ name }: Output) => existsSync(join(OUTPUT, name, "manifest.json"));

export const read = ({ name }: Output, path: string) => readFileSync(join(OUTPUT, name, path));

export const manifest = (output: Output) => JSON.parse(read(output, "manifest.json").toString("utf8"));

/** Paths of all files with that ending, relative to the extension. */
export function files({ name }: Output, ending: string): string[] {
  const all = readdirSync(join(OUTPUT, name), { recursive: true, encoding: "utf8" });
  return all.filter((path) => path.endsWith(ending)).sort();
}
