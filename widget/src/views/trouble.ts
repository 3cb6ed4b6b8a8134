import { html, nothing, type TemplateResult } from "lit";
import type { Exchange } from "../exchange";
import type { Trouble } from "../client";
import { icons } from "../icons";
import { fill, type Words } from "../words";
import type { View } from "./view";

const WORD = {
  offline: "offline",
  timeout: "timeout",
  too_many: "tooMany",
  refused: "refused",
  too_long: "tooLong",
  fault: "fault",
} as const satisfies Record<Trouble, keyof Words>;

/** What went wrong, in words for the visitor. */
function explained(words: Words, { trouble = "fault", retryAfter }: Exchange): string {
  const isTimed = trouble === "too_many" && retryAfter !== undefined;
  return isTimed ? fill(words.tooManyWait, { seconds: Math.ceil(retryAfter) }) : words[WORD[trouble]];
}

/** The same as it is read out. */
export function explainedAloud(words: Words, exchange: Exchange): string {
  return `${explained(words, exchange)} ${words.urgent}`;
}

/** A question that got no answer: why, the way to try once more, and what must not wait for that. */
export function trouble(view: View, exchange: Exchange): TemplateResult {
  return html`
    <div class="trouble" part="trouble">
      ${icons.warning}
      <p dir="auto">${explained(view.words, exchange)}</p>
      ${exchange.trouble === "refused" ? nothing : again(view, exchange)}
      <p class="urgent" dir="auto">${view.words.urgent}</p>
    </div>
  `;
}

function again(view: View, { id }: Exchange): TemplateResult {
  return html`<button type="button" class="action filled" @click=${() => view.actions.retry(id)}>
    ${icons.again}<span>${view.words.retry}</span>
  </button>`;
}
