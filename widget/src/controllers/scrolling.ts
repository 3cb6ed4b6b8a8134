import type { LitElement } from "lit";

const ROOM_ABOVE = 12;
const AT_END = 40;
const TALLEST_QUESTION = 0.35;

/** Moves the transcript to what the visitor wants to see next. */
export class Scrolling {
  readonly #element: LitElement;

  constructor(element: LitElement) {
    this.#element = element;
  }

  /** The last thing said: when the visitor has asked, and when they come back to a conversation. */
  toEnd(): void {
    const transcript = this.#transcript;
    if (transcript) transcript.scrollTop = transcript.scrollHeight;
  }

  /** Goes along with what the next update adds at the end, for those who look there. */
  async follow(updated: Promise<unknown>): Promise<void> {
    const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = this.#transcript ?? {};
    await updated;
    if (scrollHeight - scrollTop - clientHeight < AT_END) this.toEnd();
  }

  /** The head of a reply, where its disclaimer stands, under its question if that is short. */
  toReply(id: string): void {
    const transcript = this.#transcript;
    const exchange = transcript?.querySelector(`[data-exchange="${CSS.escape(id)}"]`);
    const question = exchange?.querySelector(".visitor");
    if (!transcript || !exchange || !question) return;
    const isShort = question.clientHeight < transcript.clientHeight * TALLEST_QUESTION;
    const head = (isShort ? exchange : (question.nextElementSibling ?? exchange)).getBoundingClientRect().top;
    transcript.scrollTop += head - transcript.getBoundingClientRect().top - ROOM_ABOVE;
  }

  get #transcript(): Element | null {
    return this.#element.renderRoot.querySelector(".transcript");
  }
}
