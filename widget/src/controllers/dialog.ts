import type { LitElement, ReactiveController } from "lit";
import { SMALL_SCREEN } from "../styles/screen";

/** No bar of a browser is as high in pixels. */
const KEYBOARD = 120;

/** Shows and hides the panel: beside the page's content, or over all of a small screen, where the focus stays in it. */
export class DialogController implements ReactiveController {
  readonly #element: LitElement;
  readonly #small = matchMedia(SMALL_SCREEN);

  constructor(element: LitElement) {
    this.#element = element;
    element.addController(this);
  }

  hostConnected(): void {
    this.#small.addEventListener("change", this.#fit);
    visualViewport?.addEventListener("resize", this.#yield);
    visualViewport?.addEventListener("scroll", this.#yield);
  }

  hostDisconnected(): void {
    this.#small.removeEventListener("change", this.#fit);
    visualViewport?.removeEventListener("resize", this.#yield);
    visualViewport?.removeEventListener("scroll", this.#yield);
  }

  /** Bring the dialog into the state that the element is in, without taking the focus from the page. */
  show(isOpen: boolean): void {
    const dialog = this.#dialog;
    if (!dialog || dialog.open === isOpen) return;
    if (!isOpen) dialog.close();
    else if (this.#small.matches) dialog.showModal();
    // show() would move the focus.
    else dialog.setAttribute("open", "");
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
