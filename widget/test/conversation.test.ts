// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Client } from "../src/client";
import { Conversation } from "../src/conversation";
import { Bot, held, status } from "./support/bot";
import { SmallStore } from "./support/store";

let bot: Bot;
let store: SmallStore;
let client: Client;
let conversation: Conversation;

beforeEach(async () => {
  vi.stubGlobal("navigator", { onLine: true });
  bot = new Bot();
  store = new SmallStore();
  client = new Client(await bot.start());
  conversation = reloaded();
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await bot.stop();
});

/** The same tab, after the page was loaded anew. */
const reloaded = () => new Conversation(client, store, "key");

const states = (of = conversation) => of.exchanges.map(({ question, state }) => `${question}: ${state}`);

test("nothing is requested before the first message", () => {
  expect(bot.received).toEqual([]);
});

test("a question is shown at once and then answered", async () => {
  const seen: string[] = [];
  conversation.addEventListener("change", () => seen.push(...states()));
  const exchange = await conversation.ask("food?", "Metformin");
  expect(seen).toEqual(["food?: sending", "food?: answered"]);
  expect(exchange.turn?.reply.answers[0]?.text).toBe("about food?");
  expect(conversation.exchanges[0]).toBe(exchange);
  expect(bot.sent("/widget/message")[0]).toMatchObject({ id: exchange.id, drug: "Metformin" });
});

test("the language of the page goes with each message", async () => {
  conversation.lang = "es";
  await conversation.ask("hola");
  expect(bot.sent("/widget/message")[0]).toMatchObject({ lang: "es" });
});

test("several questions are sent one after the other, in one session", async () => {
  const { handler, arrived, release } = held(bot);
  await conversation.ask("zero");
  bot.next.push(handler);
  const all = ["one", "two", "three"].map((text) => conversation.ask(text));
  await arrived;
  await client.names("roundtrip");
  expect(bot.sent("/widget/message").map(({ message }) => message)).toEqual(["zero", "one"]);
  release();
  await Promise.all(all);
  expect(bot.processed).toEqual(["zero", "one", "two", "three"]);
  expect(bot.sent("/widget/session")).toHaveLength(1);
});

test("a failure does not hold up the questions behind it", async () => {
  await conversation.ask("zero");
  bot.next.push(status(500));
  await Promise.all([conversation.ask("one"), conversation.ask("two")]);
  expect(states()).toEqual(["zero: answered", "one: failed", "two: answered"]);
});

test("when asked to wait, the exchange says how long", async () => {
  await conversation.ask("zero");
  bot.next.push(status(429, { "Retry-After": "9" }));
  const failed = await conversation.ask("one");
  expect(failed).toMatchObject({ state: "failed", trouble: "too_many", retryAfter: 9 });
  const again = await conversation.retry(failed.id);
  expect(again).toMatchObject({ state: "answered" });
  expect(again).not.toHaveProperty("trouble");
  expect(again).not.toHaveProperty("retryAfter");
});

test("trying again sends the same id once, however often it is clicked", async () => {
  await conversation.ask("zero");
  bot.next.push((received, response) => {
    bot.usual(received, { writeHead: () => ({ end: () => response.destroy() }) } as never);
  });
  const { id, state, trouble } = await conversation.ask("one", "Metformin");
  expect([state, trouble]).toEqual(["failed", "offline"]);
  const [first, second] = await Promise.all([conversation.retry(id), conversation.retry(id)]);
  expect(first).toBe(second);
  expect(await conversation.retry(id)).toBe(first);
  expect(states()).toEqual(["zero: answered", "one: answered"]);
  expect(bot.processed).toEqual(["zero", "one"]);
  const sent = bot.sent("/widget/message").slice(1);
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
  expect(sent[1]).toMatchObject({ id, drug: "Metformin" });
});

test("a server that lost the session is asked again in a new one, with the same id", async () => {
  const { id: after } = await conversation.ask("zero");
  bot.restart();
  const exchange = await conversation.ask("one");
  expect(exchange.state).toBe("answered");
  expect(bot.sent("/widget/message").slice(1)).toEqual([
    { session: "session-1", id: exchange.id, message: "one", after, about: "metformin" },
    { session: "session-2", id: exchange.id, message: "one", after, about: "metformin" },
  ]);
  await reloaded().ask("two");
  expect(bot.sent("/widget/message").at(-1)).toMatchObject({ session: "session-2" });
});

test("a vote and a message that find the session lost together open one new one", async () => {
  const { id } = await conversation.ask("zero");
  bot.restart();
  await Promise.all([conversation.vote(id, 0, "up"), conversation.ask("one")]);
  expect(bot.sessions.size).toBe(1);
  expect(bot.votes.size).toBe(1);
});

test("a server that knows no session at all is not asked for ever", async () => {
  await conversation.ask("zero");
  bot.next.push(status(401), bot.usual.bind(bot), status(401));
  expect(await conversation.ask("one")).toMatchObject({ state: "failed", trouble: "fault" });
  expect(bot.sent("/widget/message")).toHaveLength(3);
});

test("a session that could not be opened is opened with the next message", async () => {
  bot.next.push(status(503));
  expect(await conversation.ask("one")).toMatchObject({ state: "failed", trouble: "fault" });
  expect(await conversation.ask("two")).toMatchObject({ state: "answered" });
});

test("the conversation goes on after a reload", async () => {
  await conversation.ask("zero");
  const later = reloaded();
  expect(later.exchanges).toEqual(conversation.exchanges);
  await later.ask("one");
  expect(bot.sent("/widget/session")).toHaveLength(1);
  expect(states(later)).toEqual(["zero: answered", "one: answered"]);
});

test("a reload while a message is under way neither loses nor doubles it", async () => {
  await conversation.ask("zero");
  const { handler, arrived, release } = held(bot);
  bot.next.push(handler);
  const cut = conversation.ask("one");
  await arrived;
  const later = reloaded();
  expect(states(later)).toEqual(["zero: answered", "one: failed"]);
  release();
  await cut;
  await later.retry(later.exchanges[1]!.id);
  expect(states(later)).toEqual(["zero: answered", "one: answered"]);
  expect(bot.processed).toEqual(["zero", "one"]);
});

test("two conversations in a tab keep to themselves", async () => {
  await conversation.ask("zero");
  const other = new Conversation(client, store, "other");
  expect(other.exchanges).toEqual([]);
  await other.ask("one");
  expect(states(reloaded())).toEqual(["zero: answered"]);
  expect(bot.sessions.size).toBe(2);
});

test("each message says what the visitor sees when it is sent, not when it was asked", async () => {
  const [first, second] = await Promise.all([conversation.ask("zero"), conversation.ask("one")]);
  await reloaded().ask("two");
  const seen = bot.sent("/widget/message").map(({ after, about }) => [after, about]);
  expect(seen).toEqual([
    [undefined, undefined],
    [first?.id, "metformin"],
    [second?.id, "metformin"],
  ]);
});

test("a message that is tried again says anew what the visitor sees, which is then its own answer", async () => {
  await conversation.ask("zero");
  bot.next.push(status(500));
  const [one, two] = await Promise.all([conversation.ask("one"), conversation.ask("two")]);
  await conversation.retry(one.id);
  expect(bot.sent("/widget/message").at(-1)).toMatchObject({ id: one.id, after: two.id });
  await reloaded().ask("three");
  expect(bot.sent("/widget/message").at(-1)).toMatchObject({ after: one.id });
});

test("a copied tab says what it shows, not what was asked in the other", async () => {
  const { id } = await conversation.ask("zero");
  const copy = new Conversation(client, store.copy(), "key");
  await copy.ask("one");
  await conversation.ask("two");
  expect(bot.sent("/widget/message").at(-1)).toMatchObject({ message: "two", after: id });
});

test("half a character does not reach the server", async () => {
  expect(await conversation.ask("pain \ud83d and 😀")).toMatchObject({ question: "pain \ufffd and 😀" });
});

test("no more than 100 exchanges are kept", async () => {
  await Promise.all(Array.from({ length: 103 }, (_, number) => conversation.ask(`q${number}`)));
  expect(conversation.exchanges).toHaveLength(100);
  expect(conversation.exchanges.at(-1)?.question).toBe("q102");
  expect(reloaded().exchanges).toEqual(conversation.exchanges);
});

test("clearing forgets here and at the server", async () => {
  await conversation.ask("zero");
  expect(await conversation.clear()).toBe(true);
  expect(conversation.exchanges).toEqual([]);
  expect(store.texts.size).toBe(0);
  expect(bot.sessions.size).toBe(0);
  await conversation.ask("one");
  expect(bot.sent("/widget/message").at(-1)).toMatchObject({ session: "session-2" });
});

test("clearing a conversation that never began asks nothing of the server", async () => {
  expect(await conversation.clear()).toBe(true);
  expect(bot.received).toEqual([]);
});

test("an answer that comes after clearing does not appear, nor do questions that waited go out", async () => {
  await conversation.ask("zero");
  const { handler, arrived, release } = held(bot);
  bot.next.push(handler);
  const late = conversation.ask("one");
  const waiting = conversation.ask("two");
  await arrived;
  await conversation.clear();
  const fresh = await conversation.ask("three");
  release();
  expect(await late).toMatchObject({ state: "sending" });
  expect(await waiting).toMatchObject({ state: "sending" });
  expect(conversation.exchanges).toEqual([fresh]);
  expect(states(reloaded())).toEqual(["three: answered"]);
  expect(bot.processed).not.toContain("two");
});

test("a cleared message is not sent again when the server says that its session is gone", async () => {
  await conversation.ask("zero");
  const { handler, arrived, release } = held(bot);
  bot.next.push(handler);
  const late = conversation.ask("one");
  await arrived;
  await conversation.clear();
  release();
  await late;
  expect(bot.processed).toEqual(["zero"]);
  expect(bot.sent("/widget/session")).toHaveLength(1);
  await vi.waitFor(() => expect(bot.sent("/widget/forget")).toHaveLength(2));
});

test("a session that was being opened for a cleared message is not used", async () => {
  const { handler, arrived, release } = held(bot);
  bot.next.push(handler);
  const late = conversation.ask("one");
  await arrived;
  await conversation.clear();
  release();
  await late;
  expect(bot.sent("/widget/message")).toEqual([]);
  expect(store.texts.size).toBe(0);
});

test("a server that could not be told to forget is told later, even after a reload", async () => {
  await conversation.ask("zero");
  bot.next.push(status(503));
  expect(await conversation.clear()).toBe(false);
  expect(bot.sessions).toContain("session-1");
  const later = reloaded();
  expect(later.exchanges).toEqual([]);
  await later.ask("one");
  await vi.waitFor(() => expect([...bot.sessions]).toEqual(["session-2"]));
  await vi.waitFor(() => expect(store.texts.get("key")).toContain('"forgotten":[]'));
});

test("a vote is shown at once and sent with what it is about", async () => {
  const { id } = await conversation.ask("food?");
  const sent = conversation.vote(id, 0, "down", "x".repeat(600));
  expect(conversation.exchanges[0]?.votes).toEqual({ 0: "down" });
  expect(await sent).toBe(true);
  expect(bot.sent("/widget/feedback")).toEqual([
    {
      session: "session-1",
      id: `${id}-0`,
      vote: "down",
      drug: "metformin",
      topic: "food",
      question: "food?",
      comment: "x".repeat(500),
    },
  ]);
  expect(reloaded().exchanges[0]?.votes).toEqual({ 0: "down" });
});

test("the last of two quick votes counts", async () => {
  const { id } = await conversation.ask("food?");
  const { handler, arrived, release } = held(bot);
  bot.next.push(handler);
  const votes = [conversation.vote(id, 0, "up"), conversation.vote(id, 0, "down")];
  await arrived;
  await client.names("roundtrip");
  release();
  await Promise.all(votes);
  expect(bot.votes.get(`${id}-0`)).toBe("down");
});

test("votes that the server does not take are taken back to the last one that it has", async () => {
  const { id } = await conversation.ask("food?");
  bot.next.push(status(503));
  expect(await conversation.vote(id, 0, "up")).toBe(false);
  expect(conversation.exchanges[0]?.votes).toEqual({});
  await conversation.vote(id, 0, "up");
  bot.next.push(status(503), status(503));
  await Promise.all([conversation.vote(id, 0, "down"), conversation.vote(id, 0, "down")]);
  expect(conversation.exchanges[0]?.votes).toEqual({ 0: "up" });
});

test("there is no voting on what is not an answer", async () => {
  const { id } = await conversation.ask("food?");
  expect(await conversation.vote(id, 1, "up")).toBe(false);
  expect(await conversation.vote("nothing", 0, "up")).toBe(false);
  expect(bot.sent("/widget/feedback")).toEqual([]);
});
