/** Faults of comparable software that speak of reading a page: each page read in a real Chromium. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PageReading } from "../../lib/pages/reading.ts";
import { openReader, type Reader } from "../../scripts/read/reader.ts";
import { SHARED } from "../../scripts/read/recorded.ts";

interface Case {
  id: string;
  how: string;
  case: string;
  serve_at: string;
  assert: string[];
  symptom: string;
  expect: PageReading;
}

const FOLDER = join(SHARED, "field-failures");
const missing = !existsSync(join(FOLDER, "cases.jsonl"));
const cases: Case[] = missing
  ? []
  : readFileSync(join(FOLDER, "cases.jsonl"), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));

const fold = (text: string | null | undefined) => (text ?? "").toLowerCase();

/** The parts that a case asserts; people in any order, the account left out. */
function part(reading: PageReading, name: string): unknown {
  const people = reading.people.filter(
    ({ address, in: places }) =>
      address &&
      fold(address) !== fold(reading.account?.address) &&
      !places.every((place) => place === "mention"),
  );
  const by = (pick: (one: PageReading["people"][number]) => unknown) =>
    Object.fromEntries(people.map((one) => [fold(one.address), pick(one)]));
  const parts: Record<string, unknown> = {
    view: reading.view,
    "account.address": fold(reading.account?.address),
    subject: reading.subject,
    correspondent: reading.correspondent,
    record: reading.record,
    "people.address": by(() => true),
    "people.name": by(({ name }) => name.normalize("NFC")),
    "people.in": by(({ in: places }) => [...places].sort()),
  };
  return parts[name];
}

describe.skipIf(missing)("faults seen in the field (../shared/field-failures)", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader("UTC");
  });
  afterAll(() => reader?.close());

  for (const one of cases.filter(({ how }) => how === "page")) {
    it(`${one.id}: ${one.symptom}`, async () => {
      const read = await reader.read(join(FOLDER, one.case), one.serve_at);
      for (const name of one.assert) expect([name, part(read, name)]).toEqual([name, part(one.expect, name)]);
    });
  }
});
