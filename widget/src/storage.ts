/**
 * Keeps a conversation for as long as the tab lives, so that it goes on after a reload or on the next page.
 * Never localStorage: what somebody asked about a medicine is not left behind on a shared computer.
 */
import * as v from "valibot";
import type { Exchange } from "./exchange";
import type { KeptSession } from "./session";
import * as shape from "./shape";

/** The part of the Web Storage interface that is used here. */
export type TextStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** All that is kept of a conversation. */
export interface Kept extends KeptSession {
  exchanges: Exchange[];
}

const trouble = v.picklist(["offline", "timeout", "too_many", "refused", "too_long", "fault"]);
const asked = {
  id: v.pipe(v.string(), v.minLength(1)),
  question: v.string(),
  drug: v.exactOptional(v.string()),
  votes: v.record(v.pipe(v.string(), v.digits()), v.picklist(["up", "down"])),
};

const exchange = v.variant("state", [
  v.object({ ...asked, state: v.literal("sending") }),
  v.object({ ...asked, state: v.literal("failed"), trouble }),
  v.object({ ...asked, state: v.literal("answered"), turn: shape.turn, order: v.exactOptional(v.number()) }),
]) satisfies v.GenericSchema<unknown, Exchange>;

const kept = v.object({
  version: v.literal(1),
  session: v.nullable(v.string()),
  forgotten: v.array(v.string()),
  exchanges: v.array(v.unknown()),
});

/** What of the panel outlives the page: whether it is open, and a question that is not sent yet. */
export interface KeptPanel {
  isOpen: boolean;
  draft: string;
}

const CLOSED: KeptPanel = { isOpen: false, draft: "" };
const keptPanel = v.object({ isOpen: v.boolean(), draft: v.string() });

/** The tab's storage, or the page's memory where the browser denies it. */
export function tabStore(): TextStore {
  try {
    const store = window.sessionStorage;
    store.getItem("");
    return store;
  } catch {
    return memory;
  }
}

/** Reads what was kept under the key; whatever does not have our shape is left out. */
export function load(store: TextStore, key: string): Kept {
  const found = v.safeParse(kept, read(store, key));
  if (!found.success) return { session: null, forgotten: [], exchanges: [] };
  const { session, forgotten, exchanges } = found.output;
  return { session, forgotten, exchanges: exchanges.flatMap(ours) };
}

/** Keeps the newest exchanges that there is room for, and nothing where there is nothing to keep. */
export function save(store: TextStore, key: string, { session, forgotten, exchanges }: Kept): void {
  let newest = exchanges;
  while (session || forgotten.length || newest.length) {
    if (write(store, key, { version: 1, session, forgotten, exchanges: newest })) return;
    if (!newest.length) break;
    newest = newest.slice(Math.ceil(newest.length / 8));
  }
  remove(store, key);
}

/** Reads how the panel was left under the key. */
export function loadPanel(store: TextStore, key: string): KeptPanel {
  const found = v.safeParse(keptPanel, read(store, key));
  return found.success ? found.output : CLOSED;
}

/** Keeps how the panel is; nothing where it is closed and empty. */
export function savePanel(store: TextStore, key: string, panel: KeptPanel): void {
  if (!(panel.isOpen || panel.draft) || !write(store, key, panel)) remove(store, key);
}

function ours(value: unknown): Exchange[] {
  const found = v.safeParse(exchange, value);
  return found.success ? [found.output] : [];
}

function read(store: TextStore, key: string): unknown {
  try {
    return JSON.parse(store.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function write(store: TextStore, key: string, value: object): boolean {
  try {
    store.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function remove(store: TextStore, key: string): void {
  try {
    store.removeItem(key);
  } catch {
    // A store that cannot be written to has nothing of ours in it.
  }
}

const texts = new Map<string, string>();

const memory: TextStore = {
  getItem: (key) => texts.get(key) ?? null,
  setItem: (key, text) => void texts.set(key, text),
  removeItem: (key) => void texts.delete(key),
};
