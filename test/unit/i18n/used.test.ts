/** Every text of the catalogue is shown somewhere: its key stands in the code, whole or as the beginning of one made there. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { catalogue } from "../../../lib/i18n/catalogue.ts";

const ROOT = join(import.meta.dirname, "../../..");

const code = globSync("{components,entrypoints,lib,scripts}/**/*.{ts,tsx}", { cwd: ROOT })
  .filter((file) => !file.startsWith(join("lib", "i18n", "texts")))
  .map((file) => readFileSync(join(ROOT, file), "utf8"))
  .join("\n");

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

const ANY = "[\\w.-]*";

/** Keys made in the code: `contact.${kind}`. */
const templates = [...code.matchAll(/`([a-z][\w-]*\.[^`\s]*?\$\{[^`]*)`/g)].map(([, template = ""]) =>
  template
    .split(/\$\{[^}]*\}/)
    .map(escaped)
    .join(ANY),
);
/** What comes before a value and what after it: ("role.", ".name"), ("go."). */
const around = [...code.matchAll(/"([a-z][\w.-]*\.)"(?:, "(\.[\w.]+)")?/g)].map(
  ([, before = "", after = ""]) => `${escaped(before)}${ANY}${escaped(after)}`,
);
const patterns = [...new Set([...templates, ...around])].map((pattern) => new RegExp(`^${pattern}$`));

const isShown = (key: string) =>
  ['"', "'", "`"].some((quote) => code.includes(`${quote}${key}${quote}`)) ||
  patterns.some((pattern) => pattern.test(key));

it("has no text that nothing shows", () => {
  expect(Object.keys(catalogue).filter((key) => !isShown(key))).toEqual([]);
});

it("would see one", () => {
  const keys = ["contact.met", "common.save", "role.coach.name", "common.shown_nowhere", "contact_met"];
  expect(keys.filter((key) => !isShown(key))).toEqual(["common.shown_nowhere", "contact_met"]);
});
