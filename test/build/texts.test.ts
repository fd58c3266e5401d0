/** The manifest's texts are there in every language. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isBuilt, manifest, OUTPUTS } from "./outputs.ts";

const LOCALES = join(import.meta.dirname, "../../public/_locales");
const messages = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(LOCALES, language, "messages.json"), "utf8"));

it("has English and Simplified Chinese, with the same keys and no empty text", () => {
  expect(readdirSync(LOCALES).sort()).toEqual(["en", "zh_CN"]);
  expect(Object.keys(messages("zh_CN")).sort()).toEqual(Object.keys(messages("en")).sort());
  for (const language of ["en", "zh_CN"])
    for (const { message } of Object.values(messages(language))) expect(message.trim()).not.toBe("");
});

it.skipIf(!OUTPUTS.every(isBuilt))("has a text for each one that the manifests name", () => {
  const known = Object.keys(messages("en"));
  const named = OUTPUTS.flatMap((output) => [
    ...JSON.stringify(manifest(output)).matchAll(/__MSG_(\w+?)__/g),
  ]);
  for (const [, key] of named) expect(known).toContain(key);
});
