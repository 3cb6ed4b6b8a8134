import type { LitElement, ReactiveController } from "lit";
import type { Flags } from "../flags";

/**
 * Finds what is long enough to be folded, and keeps links in its hidden part from taking the focus.
 * Nothing is known of an element's height before it is shown, so each one is watched.
 */
export class FoldingController implements ReactiveController {
  readonly #element: LitElement;
  readonly #flags: Flags;
  readonly #watched = new Set<HTMLElement>();
  #observer: ResizeObserver | undefined;

  constructor(element: LitElement, flags: Flags) {
    this.#element = element;
    this.#flags = flags;
    element.addController(this);
  }

  hostUpdated(): void {
    // In the next frame: folding changes heights, and the page would be told of a loop.
    this.#observer ??= new ResizeObserver((entries) =>
      requestAnimationFrame(() => {
        for (const { target } of entries) this.#measure(target as HTMLElement);
      }),
    );
    for (const content of this.#watched) if (!content.isConnected) this.#forget(content);
    for (const content of this.#element.renderRoot.querySelectorAll<HTMLElement>("[data-fold]")) {
      if (!this.#watched.has(content)) this.#observer.observe(content);
      this.#watched.add(content);
      guardHidden(content);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watched.clear();
  }

  #forget(content: HTMLElement): void {
    this.#observer?.unobserve(content);
    this.#watched.delete(content);
  }

  #measure(content: HTMLElement): void {
    const { fold, limit } = content.dataset;
    if (!content.clientHeight || this.#flags.has(`open:${fold}`)) return;
    const size = parseFloat(getComputedStyle(content).fontSize);
    this.#flags.set(`long:${fold}`, content.scrollHeight > size * Number(limit));
    guardHidden(content);
  }
}

/** What cannot be seen cannot be focused either. */
function guardHidden(content: HTMLElement): void {
  if (!content.classList.contains("folded")) {
    for (const hidden of content.querySelectorAll("[inert]")) hidden.removeAttribute("inert");
  } else if (content.clientHeight) {
    hideBelow(content, content.getBoundingClientRect().bottom);
  }
}

/** Put everything below a line out of reach. */
function hideBelow(parent: Element, line: number): void {
  for (const child of parent.children) {
    const { top, bottom } = child.getBoundingClientRect();
    child.toggleAttribute("inert", top >= line);
    if (top < line && bottom > line) hideBelow(child, line);
  }
}
