import { expect, test, vi } from "vitest";
import { answerOf } from "../../../components/health/answers.ts";
import {
  failed,
  redo,
  redoable,
  save,
  saveState,
  told,
  undo,
  undoable,
} from "../../../components/saving/saving.ts";
import { StoreError } from "../../../lib/store/store.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const failing = (error: Error) => ({
  card: null,
  write: () => Promise.reject(error),
  takeBack: () => Promise.resolve([]),
  again: () => Promise.resolve([]),
  named: () => Promise.resolve({ whole: "", open: "" }),
});

test("what the store refuses is not tried again for ever", async () => {
  await save(failing(new StoreError("future", "ahead")));
  expect(failed.value).toEqual([]);
  expect(saveState.value).toBe("refused");
  await save(failing(new StoreError("not-saved", "disk full")));
  expect(failed.value).toHaveLength(1);
  expect(saveState.value).toBe("failed");
});

test("a step goes back and forth as often as one likes, and is named", async () => {
  let text = "";
  const change = (next: string) => {
    let before = "";
    const write = async () => {
      before = text;
      text = next;
      return [];
    };
    const takeBack = async () => {
      text = before;
      return [];
    };
    const named = async () => ({ whole: `text ${next}`, open: "" });
    return save({ card: null, factless: true, write, takeBack, again: write, named });
  };
  await change("a");
  await change("b");
  await undo();
  expect([text, told.value?.whole]).toEqual(["a", "text b"]);
  await undo();
  await redo();
  await redo();
  expect([text, told.value?.way, told.value?.whole]).toEqual(["b", "redone", "text b"]);
  await undo();
  await change("c");
  expect(redoable.value, "what was taken back is over once something else is done").toEqual([]);
  expect(told.value).toBeNull();
  await Promise.all([undo(), undo(), undo()]);
  expect([text, undoable.value.length]).toEqual(["", 0]);
});

test("an opponent of unknown influence is settled by the influence", () => {
  const finding = {
    rule: "influential-opponent",
    points: 8,
    about: ["1"],
    confidential: false,
    gain: 8,
    weight: 8,
    fingerprint: "",
    remedy: { key: "" },
  };
  expect(answerOf({ ...finding, reason: { key: "finding.influential-opponent.reason_unknown" } })).toBe(
    "influence",
  );
  expect(answerOf({ ...finding, reason: { key: "finding.influential-opponent.reason" } })).toBe("look");
});
