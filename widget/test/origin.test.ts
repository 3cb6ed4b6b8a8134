import { expect, test, vi } from "vitest";
import { serverAddress } from "../src/origin";

const written = () => vi.spyOn(console, "error").mockImplementation(() => {});

test("a script that cannot know where it came from says what to set", () => {
  const errors = written();
  expect(serverAddress("")).toBe(location.origin);
  expect(errors.mock.calls).toEqual([[expect.stringContaining('server="https://')]]);
});

test("a server that is named is taken without a word", () => {
  const errors = written();
  expect(serverAddress("https://bot.example.org/chat/")).toBe("https://bot.example.org/chat");
  expect(errors).not.toHaveBeenCalled();
});

test.each(["javascript:hit()", "https://"])("a server that is no address of the web is said to be none: %s", (named) => {
  const errors = written();
  expect(serverAddress(named)).toBe(location.origin);
  expect(errors).toHaveBeenCalledWith(expect.stringContaining(named));
});
