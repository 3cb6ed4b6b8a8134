import type { Client } from "./client";
import type { NameSuggestion } from "./contract";

const PAUSE = 200;
const LONGEST = 100;
const LETTERS = /\p{L}/gu;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}'’-]+$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}'’-]+/u;

/** Suggests drug names for the word before the caret, once the visitor pauses. Only that word is sent. */
export class NameSuggester {
  readonly #client: Pick<Client, "names">;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;

  constructor(client: Pick<Client, "names">) {
    this.#client = client;
  }

  /** Calls back with names for the text as it is now (none if there are none); never for an earlier text. */
  suggest(text: string, caret: number, callback: (names: NameSuggestion[]) => void): void {
    this.cancel();
    const word = wordBefore(text, caret);
    if ((word.match(LETTERS) ?? []).length < 2 || word.length > LONGEST) {
      callback([]);
      return;
    }
    const request = new AbortController();
    const answer = (names: NameSuggestion[]) => {
      if (!request.signal.aborted) callback(names);
    };
    this.#request = request;
    this.#timer = setTimeout(() => {
      this.#client.names(word, request.signal).then(
        (names) => answer(names.filter(({ name }) => !same(name, word))),
        () => answer([]),
      );
    }, PAUSE);
  }

  /** Drops what is under way, as when the message is sent. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
  }
}

/** The text with the name in place of the word at the caret, or of as much of the name as stands there. */
export function complete(text: string, caret: number, name: string): { text: string; caret: number } {
  const start = startOf(name, text.slice(0, caret));
  const after = text.slice(caret).replace(WORD_AFTER, "");
  const before = `${text.slice(0, start)}${name}${/^\s/.test(after) ? "" : " "}`;
  return { text: before + after, caret: before.length };
}

/** Where the name begins in what was typed: "vitamin d" is all of it replaced by "Vitamin D3". */
function startOf(name: string, typed: string): number {
  const start = typed.length - wordBefore(typed, typed.length).length;
  const words = name.split(/\s+/);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const first = `${words.slice(0, count).join(" ")} `;
    const from = start - first.length;
    if (from >= 0 && same(typed.slice(from, start), first)) return from;
  }
  return start;
}

function wordBefore(text: string, caret: number): string {
  return WORD_BEFORE.exec(text.slice(0, caret))?.[0] ?? "";
}

function same(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: "base" }) === 0;
}
