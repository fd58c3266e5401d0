/** A playbook's file: what is written is read again, and each fault is told with its line and field. */
import { describe, expect, it } from "vitest";
import type { MessageKey } from "../../../lib/i18n/catalogue.ts";
import { textIn } from "../../../lib/i18n/translate.ts";
import { DEFAULT_PLAYBOOK } from "../../../lib/method/default-playbook.ts";
import { readPlaybookFile } from "../../../lib/playbook/read-file.ts";
import { writePlaybookFile } from "../../../lib/playbook/write-file.ts";

const KEPT = { id: "default", version: 1 };

const SMALL = `{
  "format": "rolecall-playbook",
  "version": 1,
  "name": "Software", // for the north
  "stages": [
    {
      "id": "first-talk",
      "like": "qualify",
      "name": { "en": "First talk", "zh": "初谈" },
      "baseChance": 0.2,
      "roles": { "user-buyer": 2 },
      "exit": "They want a second one",
      "tasks": [
        { "id": "call", "title": "Call", "dueDays": 3, "must": true },
        { "id": "visit", "title": "Visit", "role": "user-buyer" }
      ]
    }
  ],
  "roleTasks": { "coach": [{ "id": "thank", "title": "Say thank you" }] }
}
`;

const faultsOf = (text: string) => readPlaybookFile(text, KEPT).faults ?? [];

/** The small file with a piece of it replaced. */
const with_ = (old: string, fresh: string) => {
  expect(SMALL.includes(old)).toBe(true);
  return SMALL.replace(old, fresh);
};

describe("playbook's file", () => {
  it("holds the shipped playbook whole, its texts still shipped ones", () => {
    expect(readPlaybookFile(writePlaybookFile(DEFAULT_PLAYBOOK), KEPT)).toEqual({
      playbook: DEFAULT_PLAYBOOK,
    });
  });

  it("reads what a person wrote, with comments and what may be left out", () => {
    const read = readPlaybookFile(SMALL, { id: "north", version: 4 });
    expect(read.faults).toBeUndefined();
    expect(read).toMatchObject({
      playbook: {
        id: "north",
        version: 4,
        name: { own: { en: "Software", zh: "Software" } },
        stages: [
          {
            id: "first-talk",
            name: { own: { en: "First talk", zh: "初谈" } },
            roles: [{ role: "user-buyer", atLeast: 2 }],
            tasks: [
              { id: "call", dueDays: 3, must: true },
              { id: "visit", dueDays: null, must: false, role: "user-buyer" },
            ],
          },
        ],
        roleTasks: [{ id: "thank", role: "coach" }],
      },
    });
  });

  it("writes again what it read", () => {
    const first = readPlaybookFile(SMALL, KEPT);
    if (first.faults) throw new Error("The file has faults.");
    expect(readPlaybookFile(writePlaybookFile(first.playbook), KEPT)).toEqual(first);
  });

  it.each([
    ["a comma too few", with_('"version": 1,', '"version": 1'), 4, "", "json"],
    ["another format", with_("rolecall-playbook", "backup"), 2, "format", "format"],
    ["a version to come", with_('"version": 1', '"version": 2'), 3, "version", "version"],
    ["no name", with_('"name": "Software", // for the north\n', "\n"), 1, "name", "missing"],
    ["a field by another name", with_('"baseChance"', '"chance"'), 6, "stages › 1 › baseChance", "missing"],
    ["a chance in percent", with_("0.2", "20"), 10, "stages › 1 › baseChance", "share"],
    ["a stage that stands for none", with_('"qualify"', '"talk"'), 8, "stages › 1 › like", "like"],
    ["an id with a blank", with_('"first-talk"', '"first talk"'), 7, "stages › 1 › id", "id"],
    [
      "half a person",
      with_('"user-buyer": 2', '"user-buyer": 0.5'),
      11,
      "stages › 1 › roles › user-buyer",
      "whole",
    ],
    [
      "a role that there is not",
      with_('"role": "user-buyer"', '"role": "boss"'),
      15,
      "stages › 1 › tasks › 2 › role",
      "role",
    ],
    ["an empty title", with_('"Visit"', '" "'), 15, "stages › 1 › tasks › 2 › title", "empty"],
    [
      "a date for days",
      with_('"dueDays": 3', '"dueDays": "Friday"'),
      14,
      "stages › 1 › tasks › 1 › dueDays",
      "whole",
    ],
    ["a word for yes", with_('"must": true', '"must": "yes"'), 14, "stages › 1 › tasks › 1 › must", "yes_no"],
    ["an id twice", with_('"id": "thank"', '"id": "call"'), 19, "roleTasks › coach › 1 › id", "double"],
    [
      "no stage",
      '{ "format": "rolecall-playbook", "version": 1, "name": "x", "stages": [] }',
      1,
      "stages",
      "no_stage",
    ],
    ["nothing at all", "", 1, "", "json"],
  ])("tells of %s", (_, text, line, field, key) => {
    expect(faultsOf(text)).toContainEqual({ line, field, said: { key: `playbook_file.${key}` } });
  });

  it("tells every fault at once, from the top", () => {
    const faults = faultsOf(
      with_("0.2", "20").replace('"must": true', '"must": 1').replace("visit", "Visit it"),
    );
    expect(faults.map(({ line }) => line)).toEqual([10, 14, 15]);
  });

  it("says each in both languages", () => {
    const keys = [...new Set(["unknown", "json", "share", "double"])];
    for (const key of keys) {
      const name = `playbook_file.${key}` as MessageKey;
      expect(textIn("zh-CN", name)).not.toBe(textIn("en", name));
    }
  });
});

it("brackets without end are a fault like any other", () => {
  const text = '{"name": '.repeat(80_000);
  expect(readPlaybookFile(text, KEPT).faults?.[0]?.said.key).toBe("playbook_file.json");
  expect(readPlaybookFile("[".repeat(500_000), KEPT).faults?.[0]?.said.key).toBe("playbook_file.json");
  expect(readPlaybookFile("[".repeat(400_000) + "]".repeat(400_000), KEPT).faults).toHaveLength(1);
});
