import type { LitElement, ReactiveController } from "lit";
import type { NameSuggestion } from "../contract";
import { complete, type NameSuggester } from "../names";

export const LONGEST_QUESTION = 1000;

interface Host {
  /** What to do with a finished question. */
  send(text: string): void;
  /** Tell those who cannot see the list that it has come. */
  found(count: number): void;
  suggester(): NameSuggester;
}

/** The text box: its draft, its height, its keys and the names that it offers. */
export class ComposerController implements ReactiveController {
  draft = "";
  names: readonly NameSuggestion[] = [];
  active = -1;
  readonly #element: LitElement;
  readonly #host: Host;

  constructor(element: LitElement, host: Host) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostConnected(): void {}

  /** In characters as the server counts them. */
  get left(): number {
    return LONGEST_QUESTION - [...this.draft.trim()].length;
  }

  get isEmpty(): boolean {
    return this.draft.trim() === "";
  }

  focus(): void {
    this.#box?.focus({ preventScroll: true });
  }

  readonly input = (): void => {
    const box = this.#box!;
    this.#draft(box.value);
    this.#host.suggester().suggest(box.value, box.selectionEnd, (names) => this.#offer(names));
  };

  readonly key = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    if (this.names.length && this.#chooses(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === "Enter" && !event.shiftKey) {
      this.send(event);
    }
  };

  readonly leave = (): void => this.#offer([]);

  readonly send = (event: Event): void => {
    event.preventDefault();
    if (this.isEmpty || this.left < 0) return;
    const question = this.draft.trim();
    this.#box!.value = "";
    this.#draft("");
    this.leave();
    this.#host.send(question);
  };

  readonly pick = (index: number): void => {
    const box = this.#box!;
    const chosen = this.names[index];
    if (!chosen) return;
    const { text, caret } = complete(box.value, box.selectionEnd, chosen.name);
    box.value = text;
    box.setSelectionRange(caret, caret);
    this.#draft(text);
    this.leave();
    box.focus();
  };

  get #box(): HTMLTextAreaElement | null {
    return this.#element.renderRoot.querySelector("textarea");
  }

  #draft(text: string): void {
    this.draft = text;
    const box = this.#box!;
    // The style sheet sets the greatest height. Empty, the box has its natural one.
    box.style.height = "";
    if (text) box.style.height = `${box.scrollHeight}px`;
    this.#element.requestUpdate();
  }

  #offer(names: readonly NameSuggestion[]): void {
    if (!names.length) this.#host.suggester().cancel();
    if (!names.length && !this.names.length) return;
    if (names.length && names.length !== this.names.length) this.#host.found(names.length);
    this.names = names;
    this.active = -1;
    this.#element.requestUpdate();
  }

  /** Whether a key was for the list of names. */
  #chooses({ key, shiftKey }: KeyboardEvent): boolean {
    const count = this.names.length;
    if (key === "ArrowDown") this.active = (this.active + 1) % count;
    else if (key === "ArrowUp") this.active = (Math.max(this.active, 0) - 1 + count) % count;
    else if (key === "Escape") this.leave();
    else if ((key === "Enter" || key === "Tab") && !shiftKey && this.active >= 0) this.pick(this.active);
    else return false;
    this.#element.requestUpdate();
    return true;
  }
}
