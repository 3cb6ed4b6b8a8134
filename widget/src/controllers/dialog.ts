import type { LitElement, ReactiveController } from "lit";
import { PageLock } from "../lock";
import { SMALL_SCREEN } from "../styles/screen";

/** No bar of a browser is as high in pixels. */
const KEYBOARD = 120;

/** Shows and hides the panel: beside the page's content, or over all of a small screen, where the focus stays in it. */
export class DialogController implements ReactiveController {
  readonly #element: LitElement;
  readonly #focus: () => void;
  readonly #small = matchMedia(SMALL_SCREEN);
  readonly #page = new PageLock();

  constructor(element: LitElement, focus: () => void) {
    this.#element = element;
    this.#focus = focus;
    element.addController(this);
  }

  hostConnected(): void {
    this.#fit();
    this.#small.addEventListener("change", this.#fit);
    visualViewport?.addEventListener("resize", this.#yield);
    visualViewport?.addEventListener("scroll", this.#yield);
  }

  hostDisconnected(): void {
    this.#page.release();
    this.#small.removeEventListener("change", this.#fit);
    visualViewport?.removeEventListener("resize", this.#yield);
    visualViewport?.removeEventListener("scroll", this.#yield);
  }

  /** Bring the dialog into the state that the element is in, taking the focus only where it covers the page. */
  show(isOpen: boolean): void {
    const dialog = this.#dialog;
    if (!isOpen || !this.#small.matches) this.#page.release();
    if (!dialog || dialog.open === isOpen) return;
    if (!isOpen) dialog.close();
    else if (this.#small.matches) this.#cover(dialog);
    // show() would move the focus.
    else dialog.setAttribute("open", "");
  }

  /** Whether the panel takes all the room. */
  get isSmall(): boolean {
    return this.#small.matches;
  }

  #cover(dialog: HTMLDialogElement): void {
    dialog.showModal();
    this.#page.hold();
    // The browser takes the first button, which clears the conversation.
    this.#focus();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#element.renderRoot.querySelector("dialog");
  }

  /** Leave room for the keyboard of a touch screen, which would cover the text box. */
  readonly #yield = (): void => {
    const { height = 0, offsetTop = 0, scale = 1 } = visualViewport ?? {};
    const isCovered = scale === 1 && this.#small.matches && innerHeight - height > KEYBOARD;
    this.#dialog?.style.setProperty("--_shown", isCovered ? `${height}px` : "");
    this.#dialog?.style.setProperty("--_above", isCovered ? `${offsetTop}px` : "");
  };

  /** The window has become small, or large again: the open panel changes its form. */
  readonly #fit = (): void => {
    const dialog = this.#dialog;
    if (!dialog?.open) return;
    const focused = this.#element.shadowRoot?.activeElement;
    dialog.close();
    this.show(true);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
}
