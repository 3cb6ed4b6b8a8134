import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { NameSuggestion } from "../src/contract";
import { complete, NameSuggester } from "../src/names";

const METFORMIN = { name: "Metformin", drug: "Metformin" };

interface Asked {
  text: string;
  signal: AbortSignal;
  answer: (names: NameSuggestion[]) => void;
  fail: () => void;
}

let asked: Asked[];
let suggester: NameSuggester;
let callback: ReturnType<typeof vi.fn<(names: NameSuggestion[]) => void>>;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  callback = vi.fn<(names: NameSuggestion[]) => void>();
  suggester = new NameSuggester({
    names: (text, signal) =>
      new Promise((answer, reject) => {
        asked.push({ text, signal: signal!, answer, fail: () => reject(new Error("no")) });
      }),
  });
});

afterEach(() => vi.useRealTimers());

const type = (text: string, caret = text.length) => suggester.suggest(text, caret, callback);
const pause = () => vi.advanceTimersByTimeAsync(200);

test("only the word before the caret is asked about, once the typing pauses", async () => {
  type("can I take m");
  type("can I take me");
  await vi.advanceTimersByTimeAsync(199);
  type("can I take met with food", 14);
  await vi.advanceTimersByTimeAsync(199);
  expect(asked).toEqual([]);
  await pause();
  expect(asked.map(({ text }) => text)).toEqual(["met"]);
  asked[0]!.answer([METFORMIN]);
  await pause();
  expect(callback).toHaveBeenLastCalledWith([METFORMIN]);
});

const nothing = ["", "m", "take ", "42", "5m", "met ", "a".repeat(101)];
test.each(nothing)("nothing is asked about %j", async (text) => {
  type(text);
  await pause();
  expect(asked).toEqual([]);
  expect(callback).toHaveBeenCalledWith([]);
});

test("letters of every script and hyphens belong to a word", async () => {
  type("¿ácido-fólico");
  await pause();
  expect(asked[0]?.text).toBe("ácido-fólico");
});

test("typing on aborts the earlier request, and its answer is not shown", async () => {
  type("me");
  await pause();
  type("met");
  expect(asked[0]!.signal.aborted).toBe(true);
  asked[0]!.answer([{ name: "Melatonin", drug: "Melatonin" }]);
  await pause();
  expect(callback).not.toHaveBeenCalled();
  asked[1]!.answer([METFORMIN]);
  await pause();
  expect(callback.mock.calls).toEqual([[[METFORMIN]]]);
});

test("nothing comes after it was cancelled", async () => {
  type("met");
  suggester.cancel();
  await pause();
  expect(asked).toEqual([]);
  type("met");
  await pause();
  suggester.cancel();
  asked[0]!.answer([METFORMIN]);
  await pause();
  expect(callback).not.toHaveBeenCalled();
});

test("a request that fails suggests nothing", async () => {
  type("met");
  await pause();
  asked[0]!.fail();
  await pause();
  expect(callback.mock.calls).toEqual([[[]]]);
});

test("a name that is already written out is not suggested", async () => {
  type("METFORMIN");
  await pause();
  asked[0]!.answer([METFORMIN, { name: "Metformin XR", drug: "Metformin" }]);
  await pause();
  expect(callback).toHaveBeenCalledWith([{ name: "Metformin XR", drug: "Metformin" }]);
});

/** The bar marks the caret. */
test.each([
  ["met|", "Metformin", "Metformin |"],
  ["can I take met|", "Metformin", "can I take Metformin |"],
  ["is met| safe", "Metformin", "is Metformin| safe"],
  ["is met|phormin safe", "Metformin", "is Metformin| safe"],
  ["met|?", "Metformin", "Metformin |?"],
  ["vitamin de|", "Vitamin D3", "Vitamin D3 |"],
  ["a vitamin de|", "Vitamin D3", "a Vitamin D3 |"],
  ["and vitamins de|", "Vitamin D3", "and vitamins Vitamin D3 |"],
  ["acidos|", "Ácido fólico", "Ácido fólico |"],
])("%s with %s is %s", (before, name, after) => {
  const caret = before.indexOf("|");
  const completed = complete(before.replace("|", ""), caret, name);
  expect(`${completed.text.slice(0, completed.caret)}|${completed.text.slice(completed.caret)}`).toBe(after);
});
