import type { TextStore } from "../../src/storage";

/** A store with room for so many characters, that refuses more as browsers do. */
export class SmallStore implements TextStore {
  readonly texts = new Map<string, string>();

  constructor(readonly room = Infinity) {}

  /** What a browser does for a tab that is duplicated. */
  copy(): SmallStore {
    const other = new SmallStore(this.room);
    for (const [key, text] of this.texts) other.texts.set(key, text);
    return other;
  }

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
