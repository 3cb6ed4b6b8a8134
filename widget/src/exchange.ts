import type { Trouble, Turn, Vote } from "./contract";

/** A question and what became of it. Never changed: a change makes a new one. */
export interface Exchange {
  id: string;
  question: string;
  /** The page's drug when it was asked. */
  drug?: string;
  state: "sending" | "answered" | "failed";
  trouble?: Trouble;
  retryAfter?: number;
  turn?: Turn;
  /** Answers are numbered as they come, which is another order where a question was tried again. */
  order?: number;
  /** By the index of the answer. */
  votes: Record<number, Vote>;
}
