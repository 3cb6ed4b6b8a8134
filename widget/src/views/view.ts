import type { Vote } from "../contract";
import type { Flags } from "../flags";
import type { Words } from "../words";

/** What a visitor can do in the conversation. */
export interface Actions {
  ask(text: string): void;
  retry(id: string): void;
  copy(key: string, text: string): void;
  vote(id: string, answer: number, vote: Vote): void;
  comment(id: string, answer: number, text: string): void;
}

/** What every view of the conversation needs. */
export interface View {
  words: Words;
  /** What is unfolded, copied and the like. */
  flags: Flags;
  actions: Actions;
}
