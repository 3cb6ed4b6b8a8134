import type { LitElement, ReactiveController } from "lit";

/**
 * Lifts the launcher and the panel into the browser's top layer, where neither a transform or filter around the element
 * nor a high z-index of the page moves or covers them. A page that sets a z-index decides for itself what is above.
 */
export class LayerController implements ReactiveController {
  readonly #element: LitElement;

  constructor(element: LitElement) {
    this.#element = element;
    element.addController(this);
  }

  hostConnected(): void {
    this.#raise();
  }

  hostUpdated(): void {
    this.#raise();
  }

  #raise(): void {
    const layer = this.#element.renderRoot.querySelector<HTMLElement>(".layer");
    if (!layer?.isConnected || !("showPopover" in layer) || layer.matches(":popover-open")) return;
    const chosen = getComputedStyle(this.#element).getPropertyValue("--faq-bot-z-index");
    if (!chosen.trim()) layer.showPopover();
  }
}
