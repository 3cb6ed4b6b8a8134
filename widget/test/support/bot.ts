import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Turn } from "../../src/contract";

export interface Received {
  path: string;
  body: Record<string, string>;
  headers: IncomingMessage["headers"];
}

type Headers = Record<string, string>;
type Handler = (received: Received, response: ServerResponse) => void | Promise<void>;

/** A turn that quotes one page. */
export function turnOf(id: string, text: string): Turn {
  const answer = {
    drug: { slug: "metformin", name: "Metformin" },
    entry: { type: "faq" as const, topic: "food", title: "With food?" },
    text,
    source: { path: "metformin.md", url: "/metformin#faqs" },
    confidence: 0.9,
  };
  const disclaimer = { text: "Ask.", html: "<p>Ask.</p>" };
  return {
    id,
    messages: [{ type: "answer", answer: 0, html: `<p>${text}</p>`, disclaimer, buttons: [] }],
    reply: { schema: 1, kind: "answer", disclaimer: "Ask.", answers: [answer], suggestions: [] },
  };
}

/** A real HTTP server that keeps the channel's rules: one turn for each id, 401 without a session. */
export class Bot {
  readonly received: Received[] = [];
  /** The messages in the order in which they were processed, each once. */
  readonly processed: string[] = [];
  readonly votes = new Map<string, string>();
  readonly sessions = new Set<string>();
  /** Takes the place of the usual answer, once for each handler. */
  readonly next: Handler[] = [];
  readonly #turns = new Map<string, Turn>();
  readonly #server: Server;
  #opened = 0;

  constructor() {
    this.#server = createServer((request, response) => void this.#handle(request, response));
  }

  async start(): Promise<string> {
    await new Promise<void>((listening) => this.#server.listen(0, "127.0.0.1", listening));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  /** The bodies sent to one path. */
  sent(path: string): Record<string, string>[] {
    return this.received.filter((one) => one.path === path).map(({ body }) => body);
  }

  /** What a server does that has lost its memory. */
  restart(): void {
    this.sessions.clear();
    this.#turns.clear();
  }

  /** Answers as usual; for handlers that only want to wait first. */
  usual({ path, body }: Received, response: ServerResponse): void {
    if (path === "/widget/session") return json(response, 200, { session: this.#open() });
    if (path === "/widget/names") return json(response, 200, { names: [] });
    const session = body["session"] ?? "";
    if (!this.sessions.has(session)) return json(response, 401, { error: "unknown session" });
    if (path === "/widget/forget") this.sessions.delete(session);
    if (path === "/widget/feedback") this.votes.set(body["id"] ?? "", body["vote"] ?? "");
    if (path !== "/widget/message") return void response.writeHead(204).end();
    json(response, 200, this.#turn(session, body["id"] ?? "", body["message"] ?? ""));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = "";
    for await (const chunk of request) text += String(chunk);
    const received = { path: request.url ?? "", body: JSON.parse(text), headers: request.headers };
    this.received.push(received);
    const handler = this.next.shift() ?? ((one, answer) => this.usual(one, answer));
    await handler(received, response);
  }

  #open(): string {
    this.#opened += 1;
    this.sessions.add(`session-${this.#opened}`);
    return `session-${this.#opened}`;
  }

  #turn(session: string, id: string, message: string): Turn {
    const known = this.#turns.get(`${session} ${id}`);
    if (known) return known;
    this.processed.push(message);
    const turn = turnOf(id, `about ${message}`);
    this.#turns.set(`${session} ${id}`, turn);
    return turn;
  }
}

export function json(response: ServerResponse, status: number, body: unknown, headers: Headers = {}): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** A handler that answers with this status. */
export function status(code: number, headers: Headers = {}): Handler {
  return (_, response) => json(response, code, { error: "no" }, headers);
}

/** A handler that waits until it is released. */
export function held(bot: Bot) {
  let release = () => {};
  let arrive = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const handler: Handler = async (received, response) => {
    arrive();
    await released;
    bot.usual(received, response);
  };
  return { handler, arrived, release };
}
