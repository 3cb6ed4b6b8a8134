import { expect, test } from "vitest";
import { drugName, isSameDrug } from "../src/drugs";

test.each([
  ["amoxicillin-and-clavulanic-acid", "Amoxicillin and clavulanic acid"],
  ["warfarin", "Warfarin"],
  ["vitamin-b12", "Vitamin b12"],
  ["Co-amoxiclav", "Co-amoxiclav"],
  ["Ozempic 1-mg pen", "Ozempic 1-mg pen"],
  [" Metformin ", "Metformin"],
  ["", ""],
])("%j is shown as %j", (drug, name) => {
  expect(drugName(drug)).toBe(name);
});

test("a slug and its name are the same drug, and no drug is only itself", () => {
  expect(isSameDrug("folic-acid", "Folic acid")).toBe(true);
  expect(isSameDrug("warfarin", "metformin")).toBe(false);
  expect(isSameDrug(undefined, "")).toBe(true);
  expect(isSameDrug(undefined, "metformin")).toBe(false);
});
