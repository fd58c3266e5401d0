import { describe, expect, test } from "vitest";
import { KEYS, meaningOf, type Stroke } from "../../../components/keyboard/keys.ts";

const press = (more: Partial<Stroke>): Stroke => ({
  key: "",
  code: "",
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});

describe("keys", () => {
  test("no key has two meanings, and no meaning two keys", () => {
    expect(new Set(KEYS.map(({ stroke }) => stroke)).size).toBe(KEYS.length);
    expect(new Set(KEYS.map(({ shown }) => shown)).size).toBe(KEYS.length);
    expect(new Set(KEYS.map(({ meaning }) => JSON.stringify(meaning))).size).toBe(KEYS.length);
  });

  test("all five roles and all seven steps have one", () => {
    expect(KEYS.filter(({ group }) => group === "role")).toHaveLength(5);
    expect(KEYS.filter(({ group }) => group === "support")).toHaveLength(7);
  });

  test("a digit is the score, with Shift against us, on every layout", () => {
    expect(meaningOf(press({ key: "2", code: "Digit2" }))).toEqual({ does: "support", value: 2 });
    expect(meaningOf(press({ key: "@", code: "Digit2", shiftKey: true }))).toEqual({
      does: "support",
      value: -2,
    });
    expect(meaningOf(press({ key: "é", code: "Digit2" }))).toEqual({ does: "support", value: 2 });
    expect(meaningOf(press({ key: "0", code: "Numpad0" }))).toEqual({ does: "support", value: 0 });
  });

  test("Shift and Z does again what Z took back", () => {
    expect(meaningOf(press({ key: "z", code: "KeyZ" }))).toEqual({ does: "undo" });
    expect(meaningOf(press({ key: "Z", code: "KeyZ", shiftKey: true }))).toEqual({ does: "redo" });
    expect(meaningOf(press({ key: "E", code: "KeyE", shiftKey: true }))).toBeNull();
  });

  test("nothing while an input method composes", () => {
    expect(meaningOf(press({ key: "e", code: "KeyE", isComposing: true }))).toBeNull();
    expect(meaningOf(press({ key: "Process", code: "KeyE", keyCode: 229 }))).toBeNull();
  });

  test.each(["ctrlKey", "altKey", "metaKey"] as const)(
    "nothing with %s: that is the browser's",
    (modifier) => {
      expect(meaningOf(press({ key: "c", code: "KeyC", [modifier]: true }))).toBeNull();
    },
  );
});
