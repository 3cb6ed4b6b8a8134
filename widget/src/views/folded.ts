import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import type { View } from "./view";

/** What may be too long to be shown whole. */
export interface Foldable {
  key: string;
  content: unknown;
  /** How it looks: its class, which says how it is cut off while it is folded. */
  look: "body" | "clamp";
  /** The height in em from which it is worth folding. */
  limit: number;
  more: string;
  less: string;
}

/** Content with a button that shows the rest; without one if it is short (see controllers/folding.ts). */
export function folded(view: View, { key, content, look, limit, more, less }: Foldable): TemplateResult {
  const isOpen = view.flags.has(`open:${key}`);
  const isLong = view.flags.has(`long:${key}`);
  const id = `fold-${key}`;
  return html`
    <div
      id=${id}
      class=${classMap({ prose: true, [look]: true, folded: isLong && !isOpen })}
      data-fold=${key}
      data-limit=${limit}
      tabindex="-1"
    >${content}</div>
    ${isLong
      ? html`<button
          type="button"
          class="more"
          aria-expanded=${isOpen}
          aria-controls=${id}
          @click=${(event: Event) => {
            view.flags.toggle(`open:${key}`);
            // The button goes to the end of the text, out of view: reading goes on where the text begins.
            const text = (event.currentTarget as Element).previousElementSibling as HTMLElement;
            if (!isOpen) text.focus({ preventScroll: true });
          }}
        >${isOpen ? less : more}</button>`
      : nothing}
  `;
}
