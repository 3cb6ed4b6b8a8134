import type { TextStore } from "../../src/storage";

/** A store with room for so many characters, that refuses more as browsers do. */
export class SmallStore implements TextStore {
  readonly texts = new Map<string, string>();

  constructor(readonly room = Infinity) {}

  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    if (text.length > this.room) throw new DOMException("full", "QuotaExceededError");
    this.texts.set(key, text);
  }

  removeItem(key: string): void {
    this.texts.delete(key);
  }
}
