import { describe, expect, it } from "vitest";
import { whatWouldHelp } from "../../../lib/method/change.ts";
import { DEFAULT_PLAYBOOK } from "../../../lib/method/default-playbook.ts";
import { judge } from "../../../lib/method/health.ts";
import { FACTORS, proposedInfluence } from "../../../lib/method/influence.ts";
import { NEEDS } from "../../../lib/method/needs.ts";
import { painState } from "../../../lib/method/pain.ts";
import { allTasks, stageOf } from "../../../lib/method/playbook.ts";
import { openRoles, ROLES } from "../../../lib/method/roles.ts";
import { STAGE_IDS } from "../../../lib/method/stages.ts";
import { ANCHORS, currentSupport, supportFigure, supportTrend } from "../../../lib/method/support.ts";
import { dealOf, readingOf, TODAY } from "./deal.ts";

describe("the tables of the method", () => {
  it("have five roles, seven anchors, seven factors, seven needs, six stages", () => {
    expect([ROLES.length, ANCHORS.length, FACTORS.length, NEEDS.length]).toEqual([5, 7, 7, 7]);
    expect(DEFAULT_PLAYBOOK.stages.map(({ id }) => id)).toEqual([...STAGE_IDS]);
    expect(new Set(ROLES.map(({ mark }) => mark)).size).toBe(5);
  });

  it("hold the six tasks of leading the process, in order", () => {
    expect(stageOf(DEFAULT_PLAYBOOK, "lead-the-process").tasks.map(({ id }) => id)).toEqual([
      "visit-executives",
      "learn-goals",
      "pin-success-factors",
      "discover-obstacles",
      "identify-needs",
      "demonstrate",
    ]);
  });

  it("give every task an id of its own, and every stage a better chance than the one before", () => {
    const tasks = allTasks(DEFAULT_PLAYBOOK).map(({ id }) => id);
    expect(new Set(tasks).size).toBe(tasks.length);
    const chances = DEFAULT_PLAYBOOK.stages.map(({ baseChance }) => baseChance);
    expect(chances).toEqual([...chances].sort((left, right) => left - right));
  });

  it("have tasks for each of the five roles, one of them a must", () => {
    for (const { id } of ROLES) {
      const ofRole = DEFAULT_PLAYBOOK.roleTasks.filter(({ role }) => role === id);
      expect([ofRole.length, ofRole.some(({ must }) => must)]).toEqual([3, true]);
    }
  });

  it("take the first stage for one that is not known", () => {
    expect(stageOf(DEFAULT_PLAYBOOK, "gone").id).toBe("identify");
  });

  it("show no Coach among the open roles", () => {
    expect(openRoles(["coach", "user-buyer"])).toEqual(["user-buyer"]);
  });
});

describe("support", () => {
  it("shows figures with a true minus", () => {
    expect([supportFigure(-2), supportFigure(0), supportFigure(3)]).toEqual(["−2", "0", "+3"]);
  });

  it("counts by when it was true, then by when it was recorded", () => {
    const newer = readingOf(1, "2026-11-20", 1);
    const enteredLater = readingOf(-2, "2026-11-01", 2);
    expect(currentSupport([newer, enteredLater])).toBe(newer);
    const secondThought = readingOf(2, "2026-11-20", 3);
    expect(currentSupport([secondThought, newer])).toBe(secondThought);
  });

  it("puts a day's reading among that day's mails by when it was recorded", () => {
    const morning = { fact: "a", value: 1, on: "2023-11-24T08:00:00Z", at: "1700900000000000-0000" } as const;
    const noon = Date.parse("2023-11-24T12:00:00Z");
    const clicked = {
      fact: "b",
      value: 0,
      on: "2023-11-24",
      at: `${String(noon).padStart(16, "0")}-0000`,
    } as const;
    const evening = {
      fact: "c",
      value: -1,
      on: "2023-11-24T18:00:00Z",
      at: "0000000000000001-0000",
    } as const;
    expect(currentSupport([morning, clicked])).toBe(clicked);
    expect(currentSupport([evening, clicked, morning])).toBe(evening);
  });

  it("has no trend before there are two occasions", () => {
    expect(supportTrend([])).toBeNull();
    expect(supportTrend([readingOf(1, "2026-11-20")])).toBeNull();
    expect(supportTrend([readingOf(1, "2026-11-20"), readingOf(2, "2026-11-21")])).toBe("up");
    expect(supportTrend([readingOf(1, "2026-11-20"), readingOf(1, "2026-11-21")])).toBe("level");
    expect(supportTrend([readingOf(1, "2026-11-21"), readingOf(2, "2026-11-20")])).toBe("down");
  });
});

describe("pain", () => {
  it("is half dug without a predicament", () => {
    expect(painState({ difficulty: " ", predicament: "" })).toBe("empty");
    expect(painState({ difficulty: "Counts are wrong", predicament: "" })).toBe("half");
    expect(painState({ difficulty: "", predicament: "Blamed for it" })).toBe("dug");
  });
});

describe("influence", () => {
  it("is proposed once two factors are answered", () => {
    expect(proposedInfluence({ stakes: "more" })).toBeNull();
    expect(proposedInfluence({ stakes: "more", process: "more" })).toBe("high");
    expect(proposedInfluence({ stakes: "more", process: "less" })).toBe("medium");
    expect(proposedInfluence({ stakes: "less", office: "less", process: "more", change: "less" })).toBe(
      "low",
    );
    expect(proposedInfluence({ unheard: "more", stakes: "more" })).toBeNull();
  });
});

describe("what would help", () => {
  it("lists what costs most, most first", () => {
    const judgement = judge(dealOf("lead-the-process", []), TODAY);
    expect(whatWouldHelp(judgement, 2).map(({ rule }) => rule)).toEqual([
      "economic-buyer-unclear",
      "single-contact",
    ]);
  });
});
