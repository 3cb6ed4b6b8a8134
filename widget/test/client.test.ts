// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Client, TroubleError, UnknownSessionError } from "../src/client";
import { Bot, json, status, turnOf } from "./support/bot";

const HI = { session: "s", id: "a", message: "hi" };

let bot: Bot;
let server: string;
let client: Client;

beforeEach(async () => {
  vi.stubGlobal("navigator", { onLine: true });
  bot = new Bot();
  server = await bot.start();
  client = new Client(`${server}/`);
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await bot.stop();
});

const trouble = (promise: Promise<unknown>) =>
  promise.then(() => undefined, (error: TroubleError) => [error.trouble, error.retryAfter]);

test("a message is answered with its turn", async () => {
  const session = await client.session();
  expect(await client.send({ session, id: "a1", message: "food?", drug: "Metformin", lang: "es", after: "a0", about: "metformin" })).toEqual(turnOf("a1", "about food?"));
  expect(bot.sent("/widget/message")).toEqual([
    { session, id: "a1", message: "food?", drug: "Metformin", lang: "es", after: "a0", about: "metformin" },
  ]);
});

test("a request tells no more than it must", async () => {
  await client.session();
  const { headers } = bot.received[0]!;
  expect(headers["content-type"]).toBe("application/json");
  expect(headers).not.toHaveProperty("cookie");
  expect(headers).not.toHaveProperty("referer");
});

test.each([
  [400, "fault"],
  [403, "refused"],
  [413, "too_long"],
  [500, "fault"],
  [503, "fault"],
  [504, "timeout"],
])("status %i is %s", async (code, expected) => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  bot.next.push(status(code));
  expect(await trouble(client.session())).toEqual([expected, undefined]);
});

test("why a site is refused is written to the console once, for its developers", async () => {
  const written = vi.spyOn(console, "error").mockImplementation(() => {});
  const refused = (body: string) => bot.next.push((_, response) => void response.writeHead(403).end(body));
  refused('{"error": "https://a.test may not use this bot: add it to BOT_ORIGINS"}');
  expect(await trouble(client.session())).toEqual(["refused", undefined]);
  refused('{"error": "again"}');
  await trouble(client.session());
  expect(written.mock.calls).toEqual([[expect.stringContaining("a.test may not use this bot: add it to BOT_ORIGINS")]]);
  refused("<h1>A firewall</h1>");
  await trouble(new Client(server).session());
  expect(written).toHaveBeenLastCalledWith(expect.stringContaining("<h1>A firewall</h1>"));
});

test("a server that does not know the session says so", async () => {
  await expect(client.send({ ...HI, session: "nobody's" })).rejects.toThrow(UnknownSessionError);
});

test("Retry-After is read as seconds", async () => {
  bot.next.push(status(429, { "Retry-After": "17" }));
  expect(await trouble(client.session())).toEqual(["too_many", 17]);
});

test("Retry-After is read as a date", async () => {
  vi.spyOn(Date, "now").mockReturnValue(Date.parse("2030-01-01T00:00:00Z"));
  bot.next.push(status(429, { "Retry-After": "Tue, 01 Jan 2030 00:00:30 GMT" }));
  expect(await trouble(client.session())).toEqual(["too_many", 30]);
  bot.next.push(status(429, { "Retry-After": "Mon, 31 Dec 2029 00:00:00 GMT" }));
  expect(await trouble(client.session())).toEqual(["too_many", 0]);
});

test("a Retry-After that cannot be read is left out", async () => {
  bot.next.push(status(429, { "Retry-After": "soon" }));
  expect(await trouble(client.session())).toEqual(["too_many", undefined]);
});

test("a server that does not answer is a timeout", async () => {
  bot.next.push(() => {});
  expect(await trouble(new Client(server, { timeout: 30 }).session())).toEqual(["timeout", undefined]);
});

test("an answer that stops half-way is a timeout too", async () => {
  bot.next.push((_, response) => void response.writeHead(200).write('{"session"'));
  expect(await trouble(new Client(server, { timeout: 30 }).session())).toEqual(["timeout", undefined]);
});

test("no answer in time without a network is offline", async () => {
  vi.stubGlobal("navigator", { onLine: false });
  bot.next.push(() => {});
  expect(await trouble(new Client(server, { timeout: 30 }).session())).toEqual(["offline", undefined]);
});

test("no server is offline", async () => {
  await bot.stop();
  expect(await trouble(client.session())).toEqual(["offline", undefined]);
  await bot.start();
});

test("a connection that breaks off is offline", async () => {
  bot.next.push((_, response) => void response.destroy());
  expect(await trouble(client.session())).toEqual(["offline", undefined]);
});

const good = turnOf("a", "x");
test.each<[string, unknown]>([
  ["no JSON", undefined],
  ["a list", []],
  ["no reply", { ...good, reply: undefined }],
  ["an unknown schema", { ...good, reply: { ...good.reply, schema: 2 } }],
  ["an unknown kind", { ...good, reply: { ...good.reply, kind: "diagnosis" } }],
  ["html that is no text", { ...good, messages: [{ ...good.messages[0], html: { toString: "x" } }] }],
  ["a message about no answer", { ...good, messages: [{ ...good.messages[0], answer: 1 }] }],
])("a turn with %s is a fault", async (_, turn) => {
  bot.next.push((__, response) => (turn ? json(response, 200, turn) : void response.end("<html>")));
  expect(await trouble(client.send(HI))).toEqual(["fault", undefined]);
});

test("keys of a later version are left out", async () => {
  bot.next.push((_, response) => json(response, 200, { ...good, mood: "sunny" }));
  expect(await client.send(HI)).toEqual(good);
});

test("feedback fits into the largest body, the comment whole", async () => {
  const comment = "é".repeat(500);
  const session = await client.session();
  const vote = { session, id: "a-0", vote: "down" as const, drug: "metformin", topic: "food", comment };
  await client.feedback({ ...vote, question: "😀".repeat(1000) });
  const body = bot.sent("/widget/feedback")[0]!;
  expect(new TextEncoder().encode(JSON.stringify(body)).length).toBeLessThanOrEqual(4096);
  expect(body["comment"]).toBe(comment);
  expect(body["question"]).toMatch(/^(😀){500,}$/u);
});

test("feedback has at most 1,000 characters of the question", async () => {
  const session = await client.session();
  const vote = { session, id: "a-0", vote: "up" as const, drug: "metformin", topic: "food" };
  await client.feedback({ ...vote, question: "x".repeat(1001) });
  expect(bot.sent("/widget/feedback")[0]?.["question"]).toBe("x".repeat(1000));
});

test("a request can be aborted", async () => {
  const controller = new AbortController();
  bot.next.push(() => controller.abort());
  const aborted = expect.objectContaining({ name: "AbortError" });
  await expect(client.names("met", controller.signal)).rejects.toThrow(aborted);
});

test("an aborted request is not made", async () => {
  await expect(client.names("met", AbortSignal.abort())).rejects.toThrow();
  expect(bot.received).toEqual([]);
});
