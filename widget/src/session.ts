import { UnknownSessionError, type Client } from "./client";

const MOST_FORGOTTEN = 20;

/** What is kept of the server's side of a conversation. */
export interface KeptSession {
  session: string | null;
  /** Sessions that the visitor has cleared and the server has not yet been told to forget. */
  forgotten: string[];
}

/** Rejects what was under way when the visitor cleared the conversation. */
export class ClearedError extends Error {}

/** The conversation's session at the server: opened when needed, and anew when the server has lost it. */
export class Session {
  readonly #client: Client;
  readonly #changed: () => void;
  #kept: KeptSession;
  #opening: Promise<string> | undefined;
  /** Counts the clearings: what began under an earlier number is over. */
  #era = 0;

  constructor(client: Client, kept: KeptSession, changed: () => void) {
    this.#client = client;
    this.#kept = kept;
    this.#changed = changed;
  }

  get kept(): KeptSession {
    return this.#kept;
  }

  /** Makes a request in the session; once more, in a new one, if the server does not know it. */
  async run<T>(request: (session: string) => Promise<T>): Promise<T> {
    const era = this.#era;
    const attempt = async (): Promise<T> => {
      const session = await this.#current();
      if (era !== this.#era) throw new ClearedError();
      try {
        return await request(session);
      } catch (error) {
        if (error instanceof UnknownSessionError) this.#lose(session);
        throw error;
      } finally {
        if (era !== this.#era) void this.#forget(session);
      }
    };
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof UnknownSessionError && era === this.#era) return attempt();
      throw error;
    }
  }

  /** Leaves the session at once, and has the server forget it: false if it could not be told. */
  clear(): Promise<boolean> {
    const { session } = this.#kept;
    this.#era += 1;
    this.#opening = undefined;
    this.#keep({ session: null });
    return session ? this.#forget(session) : this.tellForgotten();
  }

  /** Also when a request comes back after the clearing: it may have reached the server later than that. */
  #forget(session: string): Promise<boolean> {
    const others = this.#kept.forgotten.filter((other) => other !== session);
    this.#keep({ forgotten: [...others, session].slice(-MOST_FORGOTTEN) });
    return this.tellForgotten();
  }

  /** Tells the server which sessions to forget that it has not been told of. */
  async tellForgotten(): Promise<boolean> {
    const told = await Promise.all(this.#kept.forgotten.map((session) => this.#tell(session)));
    return told.every(Boolean);
  }

  async #tell(session: string): Promise<boolean> {
    try {
      await this.#client.forget(session);
    } catch (error) {
      if (!(error instanceof UnknownSessionError)) return false;
    }
    this.#keep({ forgotten: this.#kept.forgotten.filter((other) => other !== session) });
    return true;
  }

  /** Gives up a session that the server does not know, unless another request has done so already. */
  #lose(session: string): void {
    if (this.#kept.session === session) this.#keep({ session: null });
  }

  async #current(): Promise<string> {
    if (this.#kept.session) return this.#kept.session;
    this.#opening ??= this.#open();
    return this.#opening;
  }

  async #open(): Promise<string> {
    const era = this.#era;
    try {
      const session = await this.#client.session();
      if (era === this.#era) this.#keep({ session });
      return session;
    } finally {
      if (era === this.#era) this.#opening = undefined;
    }
  }

  #keep(part: Partial<KeptSession>): void {
    this.#kept = { ...this.#kept, ...part };
    this.#changed();
  }
}
