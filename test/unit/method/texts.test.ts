/** Every key that the method says is in the catalogue, in both languages, and its values are there. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../../../lib/i18n/catalogue.ts";
import { say } from "../../../lib/i18n/translate.ts";
import { DEFAULT_PLAYBOOK } from "../../../lib/method/default-playbook.ts";
import { judge } from "../../../lib/method/health.ts";
import { FACTORS, INFLUENCE } from "../../../lib/method/influence.ts";
import type { Said } from "../../../lib/method/judgement.ts";
import { LEVELS } from "../../../lib/method/levels.ts";
import { NEEDS } from "../../../lib/method/needs.ts";
import { PAIN_PARTS, PAIN_STATES } from "../../../lib/method/pain.ts";
import { ROLES } from "../../../lib/method/roles.ts";
import { RULES } from "../../../lib/method/rules/rules.ts";
import { ANCHORS } from "../../../lib/method/support.ts";
import { arbitraryDeal } from "./arbitrary-deal.ts";
import { TODAY } from "./deal.ts";

/** All texts of a table that look like keys. */
function keysIn(table: unknown): string[] {
  if (typeof table === "string") return /^[a-z]+\.[\w.-]+$/.test(table) ? [table] : [];
  return typeof table === "object" && table !== null ? Object.values(table).flatMap(keysIn) : [];
}

const TABLES = {
  ROLES,
  INFLUENCE,
  FACTORS,
  ANCHORS,
  NEEDS,
  PAIN_PARTS,
  PAIN_STATES,
  LEVELS,
  RULES,
  DEFAULT_PLAYBOOK,
};

describe.each(Object.entries(TABLES))("%s", (_, table) => {
  const keys = keysIn(table);

  it("says only what is in the catalogue, in both languages", () => {
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !textOf(key)?.en || !textOf(key)?.zh)).toEqual([]);
  });
});

it("names the Maslow level of each need and gives each rule a word for its button", () => {
  const keys = [
    ...NEEDS.map(({ level }) => `maslow.${level}`),
    ...RULES.map(({ id }) => `finding.${id}.action`),
  ];
  expect(keys.filter((key) => !textOf(key))).toEqual([]);
});

it("leaves no value open in whatever it says of a deal", () => {
  const filled = ({ key, values }: Said) => {
    for (const language of ["en", "zh-CN"] as const) {
      const text = say(values ? { key, values } : { key }, language);
      expect(text).not.toMatch(/[{}]|undefined/);
      expect(text).not.toBe(key);
    }
  };
  fc.assert(
    fc.property(arbitraryDeal, (view) => {
      const { findings, relationshipHeight, depthOfNeed } = judge(view, TODAY);
      for (const { reason, remedy } of findings) [reason, remedy].forEach(filled);
      for (const { explanation, raise } of [relationshipHeight, depthOfNeed]) {
        filled(explanation);
        if (raise) filled(raise);
      }
    }),
    { numRuns: 100 },
  );
});

it("takes a name for a name, even one that JavaScript knows", () => {
  for (const name of ["toString", "constructor", "__proto__", "valueOf"]) {
    expect(say({ key: "depth.raise_need", values: { name } }, "en")).toBe(
      `Find out what ${name} personally needs`,
    );
  }
});
