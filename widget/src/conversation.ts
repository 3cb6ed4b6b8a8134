import { TroubleError, type Client } from "./client";
import { contextOf } from "./context";
import type { Feedback, Turn, Vote } from "./contract";
import type { Exchange } from "./exchange";
import { newId } from "./id";
import { Session } from "./session";
import { load, save, type TextStore } from "./storage";

export type { Vote } from "./contract";

const MOST_EXCHANGES = 100;
const LONGEST_COMMENT = 500;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * What the visitor and the bot have said to each other: sent in order, each message once, kept over reloads.
 * Dispatches "change" whenever something is to be shown anew.
 */
export class Conversation extends EventTarget {
  /** The language of the visitor's page, told to the server with each message. */
  lang: string | undefined;

  readonly #client: Client;
  readonly #session: Session;
  readonly #save: () => void;
  #exchanges: readonly Exchange[];
  readonly #underWay = new Map<string, Promise<Exchange>>();
  #lastSent: Promise<unknown> = Promise.resolve();
  #lastVote: Promise<unknown> = Promise.resolve();
  /** The votes that the server has, by feedback id. */
  readonly #counted = new Map<string, Vote | undefined>();

  constructor(client: Client, store: TextStore, key: string) {
    super();
    const { exchanges, ...kept } = load(store, key);
    this.#client = client;
    this.#exchanges = exchanges.map(interrupted);
    this.#save = () => save(store, key, { ...this.#session.kept, exchanges: [...this.#exchanges] });
    this.#session = new Session(client, kept, this.#save);
  }

  /** The oldest first. */
  get exchanges(): readonly Exchange[] {
    return this.#exchanges;
  }

  /**
   * Asks, after what was asked before has been answered or has failed. Never rejects.
   *
   * @returns the exchange, answered or failed; still "sending" if the conversation was cleared meanwhile
   */
  ask(text: string, drug?: string): Promise<Exchange> {
    const question = text.replace(LONE_SURROGATES, "\uFFFD");
    return this.#queue({ id: newId(), question, ...(drug ? { drug } : {}), state: "sending", votes: {} });
  }

  /** Sends a failed message again, under its own id, so that the server does not take it for a new one. */
  async retry(id: string): Promise<Exchange> {
    const exchange = this.#find(id);
    if (!exchange) throw new RangeError(`no exchange ${id}`);
    if (exchange.state !== "failed") return this.#underWay.get(id) ?? exchange;
    const { trouble: _, retryAfter: __, ...asked } = exchange;
    return this.#queue({ ...asked, state: "sending" });
  }

  /**
   * Votes on an answer; the last vote counts.
   *
   * @returns whether the server has it; if not, the vote that it has is shown again
   */
  vote(id: string, answer: number, vote: Vote, comment?: string): Promise<boolean> {
    const exchange = this.#find(id);
    const said = exchange?.turn?.reply.answers[answer];
    if (!exchange || !said) return Promise.resolve(false);
    const feedback = {
      id: `${id}-${answer}`,
      vote,
      drug: said.drug.slug,
      topic: said.entry.topic,
      question: exchange.question,
      ...(comment ? { comment: Array.from(comment).slice(0, LONGEST_COMMENT).join("") } : {}),
    };
    if (!this.#counted.has(feedback.id)) this.#counted.set(feedback.id, exchange.votes[answer]);
    this.#show(withVote(exchange, answer, vote));
    const sent = this.#lastVote.then(() => this.#sendVote(feedback, id, answer));
    this.#lastVote = sent;
    return sent;
  }

  /**
   * Forgets everything: here at once, and at the server.
   *
   * @returns whether the server has been told; if not, it is told after the next answer
   */
  clear(): Promise<boolean> {
    this.#exchanges = [];
    this.#underWay.clear();
    this.#counted.clear();
    this.#lastSent = this.#lastVote = Promise.resolve();
    const told = this.#session.clear();
    this.dispatchEvent(new Event("change"));
    return told;
  }

  #find(id: string): Exchange | undefined {
    return this.#exchanges.find((exchange) => exchange.id === id);
  }

  /** Puts an exchange in the place of its earlier self, or at the end. */
  #show(exchange: Exchange): void {
    const others = this.#exchanges.map((other) => (other.id === exchange.id ? exchange : other));
    this.#exchanges = (this.#find(exchange.id) ? others : [...others, exchange]).slice(-MOST_EXCHANGES);
    this.#save();
    this.dispatchEvent(new Event("change"));
  }

  #queue(exchange: Exchange): Promise<Exchange> {
    this.#show(exchange);
    const sent = this.#lastSent.then(() => this.#send(exchange));
    this.#underWay.set(exchange.id, sent);
    this.#lastSent = sent;
    return sent;
  }

  async #send(exchange: Exchange): Promise<Exchange> {
    const { id, question, drug } = exchange;
    if (!this.#find(id)) return exchange;
    const asked = { id, message: question, drug, lang: this.lang, ...contextOf(this.#exchanges, drug) };
    const settled = await this.#session
      .run((session) => this.#client.send({ session, ...asked }))
      .then((turn) => this.#answered(exchange, turn), (error: unknown) => failed(exchange, error));
    if (!this.#find(id)) return exchange;
    this.#underWay.delete(id);
    this.#show(settled);
    if (settled.state === "answered") void this.#session.tellForgotten();
    return settled;
  }

  #answered(exchange: Exchange, turn: Turn): Exchange {
    const order = 1 + Math.max(0, ...this.#exchanges.map((other) => other.order ?? 0));
    return { ...exchange, state: "answered", turn, order };
  }

  async #sendVote(feedback: Omit<Feedback, "session">, id: string, answer: number): Promise<boolean> {
    if (!this.#find(id)) return false;
    const counted = await this.#session
      .run((session) => this.#client.feedback({ ...feedback, session }))
      .then(() => true, () => false);
    const exchange = this.#find(id);
    if (!exchange) return counted;
    if (counted) this.#counted.set(feedback.id, feedback.vote);
    else if (exchange.votes[answer] === feedback.vote) {
      this.#show(withVote(exchange, answer, this.#counted.get(feedback.id)));
    }
    return counted;
  }
}

function withVote(exchange: Exchange, answer: number, vote: Vote | undefined): Exchange {
  const { [answer]: _, ...others } = exchange.votes;
  return { ...exchange, votes: vote ? { ...others, [answer]: vote } : others };
}

function failed(exchange: Exchange, error: unknown): Exchange {
  const { trouble, retryAfter } = error instanceof TroubleError ? error : new TroubleError("fault");
  return { ...exchange, state: "failed", trouble, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** A message that a reload cut off may have reached the server: its id tells, when it is tried again. */
function interrupted(exchange: Exchange): Exchange {
  return exchange.state === "sending" ? { ...exchange, state: "failed", trouble: "fault" } : exchange;
}
