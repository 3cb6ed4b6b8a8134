import { expect, test } from "vitest";
import { place } from "../src/places";

function placed(id = ""): HTMLElement {
  const element = document.createElement("div");
  element.id = id;
  document.body.append(element);
  return element;
}

test("widgets of one page never share a place, and one that replaces another takes its place", () => {
  const [first, second, named] = [placed(), placed(), placed("help")];
  expect([place(first), place(second), place(named)]).toEqual(["0", "1", "help"]);
  expect(place(first)).toBe("0");
  first.remove();
  expect(place(placed())).toBe("0");
  expect(place(placed())).toBe("2");
});
