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
  #watched: HTMLTextAreaElement | undefined;
  #width = 0;
  readonly #element: LitElement;
  readonly #host: Host;

  constructor(element: LitElement, host: Host) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostUpdated(): void {
    const box = this.#box;
    if (!box || box === this.#watched) return;
    if (this.#watched) this.#observer.unobserve(this.#watched);
    this.#watched = box;
    box.value = this.draft;
    this.#observer.observe(box);
  }

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
    this.#fit(this.#box!);
    this.#element.requestUpdate();
  }

  /** The style sheet sets the greatest height. Empty, the box has its natural one. */
  #fit(box: HTMLTextAreaElement): void {
    box.style.height = "";
    if (this.draft && box.scrollHeight) box.style.height = `${box.scrollHeight}px`;
  }

  /** A box of another width, on a screen that was turned, breaks its lines elsewhere. */
  readonly #observer = new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0;
    if (width === this.#width) return;
    this.#width = width;
    requestAnimationFrame(() => this.#watched && this.#fit(this.#watched));
  });

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
