import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Leisure } from "../../../lib/store/leisure.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("goes on at once while nobody asks for anything", async () => {
  const paused = vi.fn();
  void new Leisure().pause().then(paused);
  await vi.advanceTimersByTimeAsync(0);
  expect(paused).toHaveBeenCalled();
});

test("gives way until what somebody waits for is done, and for a moment after it", async () => {
  const leisure = new Leisure();
  const { promise, resolve } = Promise.withResolvers<string>();
  const asked = leisure.during(() => promise);
  const paused = vi.fn();
  void leisure.pause().then(paused);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(paused).not.toHaveBeenCalled();
  resolve("answer");
  expect(await asked).toBe("answer");
  await vi.advanceTimersByTimeAsync(30);
  void leisure.during(async () => undefined);
  await vi.advanceTimersByTimeAsync(50);
  expect(paused).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(150);
  expect(paused).toHaveBeenCalled();
});

test("work that fails is waited for no more", async () => {
  const leisure = new Leisure();
  await expect(leisure.during(() => Promise.reject(new Error("closed")))).rejects.toThrow("closed");
  const paused = vi.fn();
  void leisure.pause().then(paused);
  await vi.advanceTimersByTimeAsync(100);
  expect(paused).toHaveBeenCalled();
});
