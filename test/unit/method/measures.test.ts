import { describe, expect, it } from "vitest";
import { depthOfNeed } from "../../../lib/method/depth.ts";
import { relationshipHeight } from "../../../lib/method/height.ts";
import { contact, dealOf, someone, TODAY } from "./deal.ts";

const heightOf = (...args: Parameters<typeof dealOf>) => relationshipHeight(dealOf(...args), TODAY);

describe("relationship height", () => {
  const wang = someone("Wang Wei", { roles: ["economic-buyer"], level: "board", support: [2] });
  const chen = someone("Chen Li", { influence: "high", level: "manager", support: [1] });

  it("is 0 while nobody stands with us, and says whom to win", () => {
    const { value, explanation, raise } = heightOf("propose", [wang, chen]);
    expect(value).toBe(0);
    expect(explanation).toEqual({ key: "height.explanation_none", values: { decided: "level.board.name" } });
    expect(raise).toEqual({ key: "height.raise_meet", values: { name: "Wang Wei" } });
  });

  it("is half with a manager where the board decides", () => {
    const { value, raise } = heightOf("propose", [wang, chen], [contact("met", "Chen Li")]);
    expect(value).toBe(50);
    expect(raise?.values?.name).toBe("Wang Wei");
  });

  it("needs contact in both directions", () => {
    const theirs = contact("they-wrote", "Wang Wei");
    expect(heightOf("propose", [wang], [theirs]).value).toBe(0);
    expect(heightOf("propose", [wang], [theirs, contact("we-wrote", "Wang Wei")])).toMatchObject({
      value: 100,
      raise: null,
    });
  });

  it("is measured against the level of the Economic Buyer", () => {
    const head = someone("Ana", { roles: ["economic-buyer"], level: "head" });
    const { value, explanation } = heightOf("propose", [head, chen], [contact("called", "Chen Li")]);
    expect(value).toBe(67);
    expect(explanation.values).toEqual({
      name: "Chen Li",
      level: "level.manager.name",
      decided: "level.head.name",
    });
  });

  it("says to win over somebody who talks with us but does not stand with us", () => {
    const neutral = someone("Wang Wei", { roles: ["economic-buyer"], support: [0] });
    expect(heightOf("propose", [neutral], [contact("met", "Wang Wei")]).raise?.key).toBe("height.raise_win");
  });
});

describe("depth of need", () => {
  const dug = {
    pain: { difficulty: "Counts are wrong", predicament: "Blamed for it" },
    needs: ["stability"],
  };

  it("is 0 with nobody, and says to put people in", () => {
    expect(depthOfNeed(dealOf("identify", []))).toMatchObject({
      value: 0,
      raise: { key: "depth.raise_nobody" },
    });
  });

  it("weighs the influential more", () => {
    const deep = someone("Wang Wei", { influence: "high", ...dug });
    const shallow = someone("Marta", { influence: "low" });
    expect(depthOfNeed(dealOf("propose", [deep, shallow])).value).toBe(75);
  });

  it("asks for the predicament behind a difficulty", () => {
    const half = someone("Wang Wei", { pain: { difficulty: "Counts are wrong", predicament: " " } });
    expect(depthOfNeed(dealOf("propose", [half]))).toMatchObject({
      value: 33,
      raise: { key: "depth.raise_predicament", values: { name: "Wang Wei" } },
    });
  });

  it("has nothing left to raise when everything is known of everybody", () => {
    expect(depthOfNeed(dealOf("propose", [someone("Wang Wei", dug)]))).toMatchObject({
      value: 100,
      raise: null,
    });
  });
});
