import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Exchange } from "../src/exchange";
import { load, loadPanel, save, savePanel, tabStore, type Kept } from "../src/storage";
import { turnOf } from "./support/bot";
import { SmallStore } from "./support/store";

const EMPTY: Kept = { session: null, forgotten: [], exchanges: [] };

const exchanges = (count: number): Exchange[] =>
  Array.from({ length: count }, (_, number) => ({
    id: `id${number}`,
    question: `q${number}`,
    state: "answered",
    turn: turnOf(`id${number}`, "yes"),
    order: number + 1,
    votes: { 0: "up" },
  }));

let store: SmallStore;

beforeEach(() => {
  store = new SmallStore();
});

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

test("what is kept comes back", () => {
  const sending: Exchange = { id: "a", question: "?", drug: "Metformin", state: "sending", votes: {} };
  const failed: Exchange = { ...sending, id: "b", state: "failed", trouble: "offline" };
  const kept = { session: "s", forgotten: ["t"], exchanges: [...exchanges(2), sending, failed] };
  save(store, "key", kept);
  expect(load(store, "key")).toEqual(kept);
});

test("a wait that was over long ago does not come back", () => {
  const asked = { id: "a", question: "?", votes: {} };
  const failed: Exchange = { ...asked, state: "failed", trouble: "too_many", retryAfter: 9 };
  save(store, "key", { ...EMPTY, exchanges: [failed] });
  expect(load(store, "key").exchanges[0]).not.toHaveProperty("retryAfter");
});

test.each([
  "",
  "{",
  "null",
  "[]",
  '"text"',
  "{}",
  '{"version":2,"session":null,"forgotten":[],"exchanges":[]}',
  '{"version":1,"session":{},"forgotten":[],"exchanges":[]}',
  '{"version":1,"session":"s","forgotten":"all","exchanges":[]}',
])("what is not ours is dropped: %s", (text) => {
  store.setItem("key", text);
  expect(load(store, "key")).toEqual(EMPTY);
});

const [good] = exchanges(1);
test.each<[string, unknown]>([
  ["null", null],
  ["no id", { ...good, id: "" }],
  ["a state that there is not", { ...good, state: "done" }],
  ["an answer without a turn", { ...good, turn: undefined }],
  ["html that is no text", { ...good, turn: { ...good!.turn, messages: [{ type: "text", html: 1 }] } }],
  ["a failure without its trouble", { ...good, state: "failed" }],
  ["a vote that is none", { ...good, votes: { 0: "maybe" } }],
])("an exchange with %s is dropped, its neighbours stay", (_, bad) => {
  const kept = { version: 1, session: "s", forgotten: [], exchanges: [good, bad, { ...good, id: "other" }] };
  store.setItem("key", JSON.stringify(kept));
  expect(load(store, "key").exchanges.map(({ id }) => id)).toEqual(["id0", "other"]);
});

test("where room is short the oldest are dropped", () => {
  const small = new SmallStore(5000);
  save(small, "key", { ...EMPTY, session: "s", exchanges: exchanges(60) });
  const { session, exchanges: left } = load(small, "key");
  expect(session).toBe("s");
  expect(left.length).toBeGreaterThan(5);
  expect(left.at(-1)?.id).toBe("id59");
});

test("where there is no room at all nothing old stays behind", () => {
  const full = new SmallStore(3);
  full.texts.set("key", "old");
  save(full, "key", { ...EMPTY, session: "s", exchanges: exchanges(1) });
  expect(full.texts.size).toBe(0);
});

test("nothing to keep leaves nothing behind", () => {
  save(store, "key", { ...EMPTY, session: "s" });
  save(store, "key", EMPTY);
  expect(store.texts.size).toBe(0);
});

test("the panel comes back as it was, and leaves nothing behind where it is closed and empty", () => {
  for (const panel of [{ isOpen: true, draft: "" }, { isOpen: false, draft: "can I" }]) {
    savePanel(store, "panel", panel);
    expect(loadPanel(store, "panel")).toEqual(panel);
  }
  savePanel(store, "panel", { isOpen: false, draft: "" });
  expect(store.texts.size).toBe(0);
  expect(loadPanel(store, "panel")).toEqual({ isOpen: false, draft: "" });
});

test.each(["{", "null", '{"isOpen":"yes","draft":""}', '{"isOpen":true}'])("a panel that is not ours is closed: %s", (text) => {
  store.setItem("panel", text);
  expect(loadPanel(store, "panel")).toEqual({ isOpen: false, draft: "" });
});

test("a draft that there is no room for is not kept, and no older one either", () => {
  const small = new SmallStore(60);
  savePanel(small, "panel", { isOpen: true, draft: "can I" });
  savePanel(small, "panel", { isOpen: true, draft: "x".repeat(100) });
  expect(small.texts.size).toBe(0);
});

test("the tab's storage is used, and never localStorage", () => {
  save(tabStore(), "key", { ...EMPTY, session: "s" });
  expect(sessionStorage.getItem("key")).toContain('"s"');
  expect(localStorage.length).toBe(0);
});

test("where storage is denied the page's memory does", () => {
  vi.spyOn(window, "sessionStorage", "get").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  save(tabStore(), "key", { ...EMPTY, session: "s" });
  expect(load(tabStore(), "key").session).toBe("s");
  save(tabStore(), "key", EMPTY);
  expect(load(tabStore(), "key")).toEqual(EMPTY);
});

test("a store whose every method throws harms nothing", () => {
  const denied = () => {
    throw new DOMException("denied", "SecurityError");
  };
  const broken = { getItem: denied, setItem: denied, removeItem: denied };
  save(broken, "key", { ...EMPTY, session: "s", exchanges: exchanges(3) });
  expect(load(broken, "key")).toEqual(EMPTY);
});
