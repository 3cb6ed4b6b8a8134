import { html, nothing, type TemplateResult } from "lit";
import type { Button } from "../contract";
import { fill } from "../words";
import type { View } from "./view";

const SHOWN_AT_FIRST = 6;
const SPARED_AT_LEAST = 2;

/** Buttons that send what they stand for as the visitor's next message. A `choice` is a question to the visitor. */
export function buttons(view: View, key: string, offered: Button[], isChoice = false): TemplateResult | typeof nothing {
  if (!offered.length) return nothing;
  const folds = offered.length >= SHOWN_AT_FIRST + SPARED_AT_LEAST;
  const isOpen = view.flags.has(`more:${key}`);
  const shown = folds && !isOpen ? offered.slice(0, SHOWN_AT_FIRST) : offered;
  return html`
    <div
      class=${isChoice ? "buttons choices" : "buttons"}
      part="suggestions"
      role="group"
      aria-label=${view.words.suggestions}
    >
      ${shown.map((button) => suggestion(view, button))}
      ${folds
        ? html`<button
            type="button"
            class="chip quiet"
            aria-expanded=${isOpen}
            @click=${() => view.flags.toggle(`more:${key}`)}
          >${isOpen ? view.words.fewer : fill(view.words.more, { count: offered.length - shown.length })}</button>`
        : nothing}
    </div>
  `;
}

function suggestion(view: View, { title, payload }: Button): TemplateResult {
  return html`<button type="button" class="chip" part="suggestion" @click=${() => view.actions.ask(payload)}>
    <bdi>${title}</bdi>
  </button>`;
}
