// @vitest-environment node
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { fill, language, words, type Words } from "../src/words";

const folder = new URL("../src/words/", import.meta.url);
const languages = readdirSync(folder).map((file) => file.replace(".json", ""));
const english = words("en");
const keys = Object.keys(english) as (keyof Words)[];
const places = (text: string) => (text.match(/\{\w*\}?/g) ?? []).sort();

test("every file in words/ is a language that can be asked for", () => {
  expect(languages.length).toBeGreaterThan(1);
  expect(languages.map(language)).toEqual(languages);
});

test.each(languages)("%s has every word, with the same places", (tag) => {
  expect(Object.keys(words(tag)).sort()).toEqual([...keys].sort());
  for (const key of keys) {
    expect(words(tag)[key].trim(), key).not.toBe("");
    expect(places(words(tag)[key]), key).toEqual(places(english[key]));
  }
});

test.each(languages.filter((tag) => tag !== "en"))("%s is translated", (tag) => {
  const same = keys.filter((key) => words(tag)[key] === english[key]);
  expect(same).toEqual([]);
});

test.each([
  ["es", "es"],
  ["es-MX", "es"],
  ["ES_419", "es"],
  [" en-GB ", "en"],
  ["de", "en"],
  ["", "en"],
  ["constructor", "en"],
])("the tag %j is served in %s", (tag, expected) => {
  expect(language(tag)).toBe(expected);
  expect(words(tag)).toBe(words(expected));
});

test("places are filled, once and as they are", () => {
  expect(fill("{a} and {b}, {a}", { a: "$& {b}", b: 2 })).toBe("$& {b} and 2, $& {b}");
  expect(fill("{unknown}", {})).toBe("{unknown}");
});
