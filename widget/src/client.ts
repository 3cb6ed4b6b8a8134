import * as v from "valibot";
import type { Feedback, NameSuggestion, Question, Turn } from "./contract";
import * as shape from "./shape";
import { TroubleError, troubleOf } from "./trouble";

export type { Trouble } from "./contract";
export { TroubleError, UnknownSessionError } from "./trouble";

type Schema<T> = v.GenericSchema<unknown, T>;

const TIMEOUT = 30_000;
/** What the server takes: bytes of a request, characters of a vote's question. */
const LARGEST_BODY = 4096;
const LONGEST_QUESTION = 1000;
const LONGEST_REASON = 200;

/** Speaks to the widget's channel. Rejects with a {@link TroubleError}, or as aborted by the caller. */
export class Client {
  readonly #server: string;
  readonly #timeout: number;
  #isExplained = false;

  /**
   * @param server - the bot's address, with or without a slash at its end
   * @param options - `timeout`: milliseconds after which a request is given up
   */
  constructor(server: string, options: { timeout?: number } = {}) {
    this.#server = server.replace(/\/+$/, "");
    this.#timeout = options.timeout ?? TIMEOUT;
  }

  /** Opens a conversation at the server. */
  async session(): Promise<string> {
    return (await this.#ask("session", {}, shape.session)).session;
  }

  /** Sends a message. The same `id` again gives the same turn, so it is safe to try again. */
  send(question: Question): Promise<Turn> {
    return this.#ask("message", question, shape.turn);
  }

  /** Sends a vote on an answer. The question is cut to what the server takes. */
  async feedback(feedback: Feedback): Promise<void> {
    let question = Array.from(feedback.question).slice(0, LONGEST_QUESTION);
    const body = () => ({ ...feedback, question: question.join("") });
    while (question.length && bytes(body()) > LARGEST_BODY) {
      question = question.slice(0, question.length * 0.9);
    }
    await this.#post("feedback", body(), { keepalive: true });
  }

  /** Has the server forget a conversation. */
  async forget(session: string): Promise<void> {
    await this.#post("forget", { session }, { keepalive: true });
  }

  /** Drug names for the word that is being typed. */
  async names(text: string, signal?: AbortSignal): Promise<NameSuggestion[]> {
    return (await this.#ask("names", { text }, shape.names, signal)).names;
  }

  async #ask<T>(what: string, body: object, schema: Schema<T>, signal?: AbortSignal): Promise<T> {
    const text = await this.#post(what, body, {}, signal);
    try {
      return v.parse(schema, JSON.parse(text));
    } catch {
      throw new TroubleError("fault");
    }
  }

  /** Tells the site's developers once why the server refuses: it says what to do about it. */
  #explain(body: string): void {
    if (this.#isExplained) return;
    this.#isExplained = true;
    const refusal = v.safeParse(shape.refusal, body);
    console.error(`<faq-bot>: ${this.#server} refuses: ${refusal.success ? refusal.output.error : body.slice(0, LONGEST_REASON)}`);
  }

  /** Posts and reads the answer's body, both within the time limit. */
  async #post(what: string, body: object, options: RequestInit, signal?: AbortSignal): Promise<string> {
    const controller = new AbortController();
    const abort = () => controller.abort();
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      abort();
    }, this.#timeout);
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
    try {
      const url = `${this.#server}/widget/${what}`;
      const request = { ...OPTIONS, ...options, body: JSON.stringify(body), signal: controller.signal };
      const response = await fetch(url, request);
      const trouble = troubleOf(response);
      if (trouble?.trouble === "refused") this.#explain(await response.text());
      if (trouble) throw trouble;
      return await response.text();
    } catch (error) {
      if (signal?.aborted || error instanceof TroubleError) throw error;
      throw new TroubleError(late && navigator.onLine ? "timeout" : "offline");
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    }
  }
}

const OPTIONS: RequestInit = {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  cache: "no-store",
  credentials: "omit",
  referrerPolicy: "no-referrer",
};

function bytes(body: object): number {
  return new TextEncoder().encode(JSON.stringify(body)).length;
}
