import { expect, test, vi } from "vitest";
import { answerOf } from "../../../components/health/answers.ts";
import { failed, save, saveState } from "../../../components/saving/saving.ts";
import { StoreError } from "../../../lib/store/store.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const failing = (error: Error) => ({
  card: null,
  write: () => Promise.reject(error),
  takeBack: () => Promise.resolve([]),
});

test("what the store refuses is not tried again for ever", async () => {
  await save(failing(new StoreError("future", "ahead")));
  expect(failed.value).toEqual([]);
  expect(saveState.value).toBe("refused");
  await save(failing(new StoreError("not-saved", "disk full")));
  expect(failed.value).toHaveLength(1);
  expect(saveState.value).toBe("failed");
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
