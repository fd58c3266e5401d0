/** No field without words: whoever adds one to the schema says here what it is called. */

import * as v from "valibot";
import { expect, test } from "vitest";
import { actsOf } from "../../../lib/history/acts.ts";
import { FIELDS } from "../../../lib/history/fields.ts";
import { wordsOf } from "../../../lib/history/words.ts";
import { catalogue, textOf } from "../../../lib/i18n/catalogue.ts";
import { language } from "../../../lib/i18n/translate.ts";
import type { FactValue, Ref, ThingType } from "../../../lib/store/fact.ts";
import { SCHEMA } from "../../../lib/store/schema.ts";

const TYPES = Object.keys(SCHEMA) as ThingType[];
const ALL = TYPES.flatMap((type) => Object.keys(SCHEMA[type]).map((field) => [type, field] as const));

test.each(ALL)("%s.%s has words in both languages (lib/history/fields.ts)", (type, field) => {
  const words = FIELDS[type][field];
  expect(words, `lib/history/fields.ts says nothing of ${type}.${field}`).toBeDefined();
  const text = textOf(words?.label ?? "");
  expect(text?.en).toBeTruthy();
  expect(text?.zh).toBeTruthy();
  const isSet = SCHEMA[type][field]?.kind === "set";
  expect(words?.member !== undefined, "a set says how its members are shown").toBe(isSet);
});

test("no words of a field that there is not", () => {
  for (const type of TYPES) {
    expect(Object.keys(FIELDS[type]).filter((field) => !(field in SCHEMA[type]))).toEqual([]);
  }
});

/** What a value may look like; the first that the schema takes is tried. */
const SAMPLES: FactValue[] = [
  true,
  2,
  "2026-11-25",
  { minor: 120_000, currency: "EUR" },
  { every: 2, unit: "week" },
  { text: "Done by Friday", benefit: "", apart: "" },
  { until: "2026-12-31", reason: "Known", fingerprint: "", weight: 3 },
  { from: "2026-01-01" },
  "some text",
];

const choices = (type: ThingType, field: string): string[] => {
  const schema = SCHEMA[type][field]?.value as { options?: unknown };
  return Array.isArray(schema?.options) ? schema.options.filter((one) => typeof one === "string") : [];
};

const MEMBERS: Record<string, string> = { role: "coach", need: "power", factor: "stakes", line: "fights/x" };

function said(type: ThingType, field: string, value: FactValue): string {
  const member = MEMBERS[field] ?? "a member";
  const isSet = SCHEMA[type][field]?.kind === "set";
  const about: Ref = `${type}:x`;
  const fact = { id: "f", at: "1", by: "d", about, field: isSet ? `${field}/${member}` : field, value };
  const [line] = actsOf([fact])[0]?.lines ?? [];
  if (!line) throw new Error("no line");
  const { label, text } = wordsOf(line, about, new Map([["stakeholder:x", "Li Chen"]]));
  return `${label}: ${text}`;
}

test.each(ALL)("%s.%s: every value it can have reads as words", (type, field) => {
  const rule = SCHEMA[type][field];
  const sample = SAMPLES.find((value) => rule && v.is(rule.value, value));
  const values: FactValue[] = choices(type, field).length ? choices(type, field) : [sample ?? true];
  for (const lang of ["en", "zh-CN"] as const) {
    language.value = lang;
    for (const value of [...values, null]) {
      const words = said(type, field, value);
      expect(words).not.toMatch(/undefined|NaN|\[object|\{\w+\}|history\./);
      if (choices(type, field).length && value !== null) {
        expect(catalogue, `${type}.${field} = ${value}`).toBeDefined();
        if (lang === "zh-CN" && field !== "line")
          expect(words, `${value} is not put into words`).not.toContain(String(value));
      }
    }
  }
  language.value = "en";
});
