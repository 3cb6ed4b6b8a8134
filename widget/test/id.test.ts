import { expect, test, vi } from "vitest";
import { newId } from "../src/id";

test("ids are 128 bits in hexadecimal, and differ", () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});

test("ids are made where there is no randomUUID, as on plain http", () => {
  vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
  expect(newId()).toMatch(/^[0-9a-f]{32}$/);
  vi.unstubAllGlobals();
});
