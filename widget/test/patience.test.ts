import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { patiently } from "../src/patience";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("who waits six seconds is told, once", async () => {
  const late = vi.fn();
  let answer = (_: string) => {};
  const waited = patiently(new Promise<string>((resolve) => (answer = resolve)), late);
  await vi.advanceTimersByTimeAsync(5999);
  expect(late).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(late).toHaveBeenCalledOnce();
  answer("yes");
  expect(await waited).toBe("yes");
});

test("who is answered sooner is told nothing", async () => {
  const late = vi.fn();
  expect(await patiently(Promise.resolve("yes"), late)).toBe("yes");
  await expect(patiently(Promise.reject(new Error("no")), late)).rejects.toThrow("no");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(late).not.toHaveBeenCalled();
});
