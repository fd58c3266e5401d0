/** Public suites of addresses and mails (../shared/addresses, ../shared/eml) and header faults seen in the field. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { matchKey } from "../../../lib/identity/match-key.ts";
import { isAddress, parsePeople } from "../../../lib/pages/address.ts";
import { SHARED } from "../../../scripts/read/recorded.ts";

const missing = !existsSync(join(SHARED, "addresses"));

const lines = (path: string) =>
  readFileSync(join(SHARED, path), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith("#"));

/** The value of a header, unfolded; all of them where it stands several times. */
function header(mail: string, name: string): string {
  const [head = ""] = mail.replaceAll("\r\n", "\n").split("\n\n");
  const unfolded = head.replace(/\n[ \t]+/g, " ").split("\n");
  const prefix = `${name.toLowerCase()}:`;
  return unfolded
    .filter((line) => line.toLowerCase().startsWith(prefix))
    .map((line) => line.slice(prefix.length))
    .join(", ");
}

function mails(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(eml|txt)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

describe.skipIf(missing)("address suites (../shared/addresses)", () => {
  it("takes the valid ones of flanker", () => {
    const wrong = lines("addresses/flanker/tests/fixtures/mailbox_valid.txt").filter(
      (line) => !parsePeople(line).length,
    );
    // No host name holds an exclamation mark, though RFC 5322's grammar would let it.
    expect(wrong.filter((line) => !line.includes("Micr!osoft"))).toEqual([]);
  });

  it("makes nothing up of the invalid ones", () => {
    for (const line of lines("addresses/flanker/tests/fixtures/mailbox_invalid.txt")) {
      for (const { address } of parsePeople(line))
        expect(line.toLowerCase()).toContain(address.toLowerCase());
    }
  });

  it("takes every address of the isemail suite that mail servers take", () => {
    const tests: { address: string; category: string }[] = JSON.parse(
      readFileSync(join(SHARED, "addresses/email-addresses/test/tests.json"), "utf8"),
    );
    const valid = tests.filter(({ category }) => category === "ISEMAIL_VALID_CATEGORY");
    expect(valid.length).toBeGreaterThan(5);
    expect(valid.filter(({ address }) => !isAddress(address)).map(({ address }) => address)).toEqual([]);
    for (const { address } of tests) expect(() => parsePeople(address)).not.toThrow();
  });
});

describe.skipIf(missing)("mails (../shared/eml)", () => {
  it("gives only well-formed addresses that stand in the header", () => {
    const files = mails(join(SHARED, "eml"));
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const mail = readFileSync(file, "latin1");
      for (const name of ["from", "to", "cc", "reply-to"]) {
        const value = header(mail, name);
        for (const { address } of parsePeople(value)) {
          expect(isAddress(address)).toBe(true);
          expect(value.toLowerCase()).toContain(address.slice(0, address.lastIndexOf("@")).toLowerCase());
        }
      }
    }
  });
});

describe.skipIf(missing)("header faults seen in the field (../shared/field-failures)", () => {
  const folder = join(SHARED, "field-failures");
  const all = missing ? "" : readFileSync(join(folder, "cases.jsonl"), "utf8");
  const cases = all
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

  for (const one of cases.filter(({ how }) => how === "header")) {
    it(`${one.id}: ${one.symptom}`, () => {
      const mail = readFileSync(join(folder, one.case), "utf8");
      for (const name of ["from", "to", "cc", "reply-to"]) {
        if (one.expect[name]) expect(parsePeople(header(mail, name))).toEqual(one.expect[name]);
      }
    });
  }

  it("a02: a title after a comma is no second person", () => {
    const people = parsePeople(readFileSync(join(folder, "cases/a02.txt"), "utf8"));
    expect(people.map(({ address }) => address)).toEqual([
      "vera.holt@corvo.example",
      "ken.ito@corvo.example",
    ]);
    expect(people[0]?.name).toContain("Vera Holt");
    expect(people[1]?.name).toBe("Ito, Ken");
  });

  it("a08: both forms of a domain are one person", () => {
    const { people_seen: seen } = JSON.parse(readFileSync(join(folder, "cases/a08.json"), "utf8"));
    expect(new Set(seen.map(({ address }: { address: string }) => matchKey(address))).size).toBe(1);
  });
});
