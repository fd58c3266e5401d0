/** A playbook changed step by step, and a deal moved to what came of it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_PLAYBOOK } from "../../../lib/method/default-playbook.ts";
import { allTasks, type Playbook, stageOf } from "../../../lib/method/playbook.ts";
import {
  addStage,
  addTask,
  callFor,
  changeStage,
  changeTask,
  duplicateStage,
  moved,
  moveStage,
  moveTask,
  removeStage,
  removeTask,
  written,
} from "../../../lib/playbook/edit.ts";
import { dealMove } from "../../../lib/playbook/move-deal.ts";
import { readPlaybookFile } from "../../../lib/playbook/read-file.ts";
import { writePlaybookFile } from "../../../lib/playbook/write-file.ts";

const OWN = { key: "", own: { en: "Ours" } };
const stageNames = ({ stages }: Playbook) => stages.map(({ id }) => id);
const homeOf = (playbook: Playbook, task: string) =>
  playbook.stages.find(({ tasks }) => tasks.some(({ id }) => id === task))?.id ??
  playbook.roleTasks.find(({ id }) => id === task)?.role;

/** One step of an edit, by numbers that choose among what is there. */
const steps: ((playbook: Playbook, one: number, two: number) => Playbook)[] = [
  (playbook, one, two) => moveStage(playbook, stageNames(playbook)[one % playbook.stages.length] ?? "", two),
  (playbook, one) =>
    addStage(playbook, stageNames(playbook)[one % playbook.stages.length] ?? "", OWN).playbook,
  (playbook, one) => duplicateStage(playbook, stageNames(playbook)[one % playbook.stages.length] ?? ""),
  (playbook, one) => removeStage(playbook, stageNames(playbook)[one % playbook.stages.length] ?? ""),
  (playbook) => addTask(playbook, { role: "coach" }, OWN).playbook,
  (playbook, one, two) =>
    moveTask(
      playbook,
      allTasks(playbook)[one % Math.max(1, allTasks(playbook).length)]?.id ?? "",
      { stage: playbook.stages[two % playbook.stages.length]?.id ?? "" },
      two,
    ),
  (playbook, one) =>
    removeTask(playbook, allTasks(playbook)[one % Math.max(1, allTasks(playbook).length)]?.id ?? ""),
];

describe("editing a playbook", () => {
  it("leaves a playbook that its file holds whole, its ids single, whatever the steps", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(steps.length - 1), fc.nat(30), fc.nat(30)), { maxLength: 12 }),
        (list) => {
          const edited = list.reduce(
            (playbook, [step, one, two]) => steps[step]?.(playbook, one, two) ?? playbook,
            DEFAULT_PLAYBOOK,
          );
          const read = readPlaybookFile(writePlaybookFile(edited), { id: "default", version: 1 });
          expect(read.faults).toBeUndefined();
        },
      ),
    );
  });

  it("moves within a list, to its ends at most", () => {
    expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], 2, -5)).toEqual(["c", "a", "b"]);
    expect(moved(["a", "b", "c"], 0, 9)).toEqual(["b", "c", "a"]);
  });

  it("keeps the last stage", () => {
    const emptied = stageNames(DEFAULT_PLAYBOOK).reduce(removeStage, DEFAULT_PLAYBOOK);
    expect(stageNames(emptied)).toEqual(["deliver"]);
  });

  it("keeps a task's id wherever it goes, so what was done of it stays done", () => {
    const moved = moveTask(DEFAULT_PLAYBOOK, "demonstrate", { role: "user-buyer" }, 0);
    expect(homeOf(moved, "demonstrate")).toBe("user-buyer");
    expect(homeOf(moveTask(moved, "demonstrate", { stage: "propose" }, 0), "demonstrate")).toBe("propose");
    expect(allTasks(moved)).toHaveLength(allTasks(DEFAULT_PLAYBOOK).length);
  });

  it("changes what it is told to, and nothing else", () => {
    const named = changeStage(DEFAULT_PLAYBOOK, "qualify", { baseChance: 0.25 });
    expect(stageOf(named, "qualify").baseChance).toBe(0.25);
    expect(removeStage(named, "qualify")).toEqual(removeStage(DEFAULT_PLAYBOOK, "qualify"));
    const task = changeTask(DEFAULT_PLAYBOOK, "confirm-benefits", { role: null, dueDays: null });
    expect(stageOf(task, "propose").tasks.find(({ id }) => id === "confirm-benefits")).toEqual({
      id: "confirm-benefits",
      title: { key: "task.confirm-benefits.title" },
      dueDays: null,
      must: true,
    });
    const called = callFor(DEFAULT_PLAYBOOK, "identify", "coach", 1);
    expect(stageOf(called, "identify").roles).toContainEqual({ role: "coach", atLeast: 1 });
    expect(callFor(called, "identify", "coach", 0)).toEqual(DEFAULT_PLAYBOOK);
  });

  it("writes one language, and keeps the other", () => {
    const english = written({ key: "stage.close.name" }, "en", "Sign");
    expect(written(english, "zh", "签约").own).toEqual({ en: "Sign", zh: "签约" });
  });
});

describe("a deal that moves to another version", () => {
  const task = (from: string, state: "open" | "done") => ({ id: from, title: from, from, state });

  it("keeps what was done, leaves what is open to the rep, and shows what comes", () => {
    const { playbook } = addTask(
      removeTask(removeTask(DEFAULT_PLAYBOOK, "demonstrate"), "identify-needs"),
      { stage: "lead-the-process" },
      OWN,
    );
    const move = dealMove(DEFAULT_PLAYBOOK, playbook, "lead-the-process", [
      task("demonstrate", "done"),
      task("identify-needs", "open"),
      task("learn-goals", "open"),
    ]);
    expect([move.kept.map(({ id }) => id), move.left.map(({ id }) => id)]).toEqual([
      ["demonstrate"],
      ["identify-needs"],
    ]);
    expect(move.fresh.map(({ id }) => id)).toEqual(["task"]);
    expect(move.to.id).toBe("lead-the-process");
  });

  it("stands at the nearest stage before, where its own is gone", () => {
    const without = removeStage(DEFAULT_PLAYBOOK, "propose");
    expect(dealMove(DEFAULT_PLAYBOOK, without, "propose", []).to.id).toBe("lead-the-process");
    const late = removeStage(removeStage(DEFAULT_PLAYBOOK, "identify"), "qualify");
    expect(dealMove(DEFAULT_PLAYBOOK, late, "qualify", []).to.id).toBe("lead-the-process");
  });
});
