import { describe, expect, test } from "vitest";
import { sideOf } from "../../../lib/identity/own-side.ts";

describe("our side", () => {
  const own = ["rep@acme.test", "robin@gmail.com"];

  test.each([
    ["Rep@Acme.test", "self"],
    ["tom.hale@acme.test", "side"],
    ["tom@mail.acme.test", null],
    ["someone@gmail.com", null],
    ["wei.wang@big.test", null],
  ])("%s is %s", (address, side) => {
    expect(sideOf(address, own)).toBe(side);
  });

  test("with no own address known, nobody is of our side", () => {
    expect(sideOf("tom@acme.test", [])).toBeNull();
  });
});
