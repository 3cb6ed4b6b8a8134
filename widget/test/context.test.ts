import { expect, test } from "vitest";
import { contextOf } from "../src/context";
import type { Exchange } from "../src/exchange";
import { turnOf } from "./support/bot";

function about(id: string, ...slugs: string[]): Exchange {
  const { reply, ...turn } = turnOf(id, "yes");
  const answers = slugs.map((slug) => ({ ...reply.answers[0]!, drug: { slug, name: slug } }));
  return { id, question: "?", state: "answered", turn: { ...turn, messages: [], reply: { ...reply, answers } }, votes: {} };
}

const failed: Exchange = { id: "failed", question: "?", state: "failed", trouble: "offline", votes: {} };

test.each<[string, Exchange[], object]>([
  ["nothing", [], {}],
  ["no answer", [failed], {}],
  ["an answer", [about("a", "warfarin"), failed], { after: "a", about: "warfarin" }],
  ["two answers about one drug", [about("a", "warfarin", "warfarin")], { after: "a", about: "warfarin" }],
  ["another drug after it", [about("a", "warfarin"), about("b", "metformin")], { after: "b", about: "metformin" }],
  ["small talk after it", [about("a", "warfarin"), about("b")], { after: "b", about: "warfarin" }],
  ["several drugs", [about("a", "warfarin"), about("b", "warfarin", "metformin")], { after: "b" }],
])("a visitor who sees %s", (_, exchanges, expected) => {
  expect(contextOf(exchanges)).toEqual(expected);
});

test("what was said on the page of another drug is not what is meant here", () => {
  const there = { ...about("a", "warfarin"), drug: "warfarin" };
  expect(contextOf([there], "metformin")).toEqual({ after: "a" });
  expect(contextOf([there])).toEqual({ after: "a" });
  expect(contextOf([there], "Warfarin")).toEqual({ after: "a", about: "warfarin" });
});

test("the answer that came last counts, wherever it stands", () => {
  const exchanges = [{ ...about("a", "warfarin"), order: 2 }, { ...about("b", "metformin"), order: 1 }];
  expect(contextOf(exchanges)).toEqual({ after: "a", about: "warfarin" });
});
