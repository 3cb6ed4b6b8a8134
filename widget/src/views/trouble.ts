import { html, type TemplateResult } from "lit";
import type { Exchange } from "../conversation";
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
export function explained(words: Words, { trouble = "fault", retryAfter }: Exchange): string {
  const isTimed = trouble === "too_many" && retryAfter !== undefined;
  return isTimed ? fill(words.tooManyWait, { seconds: Math.ceil(retryAfter) }) : words[WORD[trouble]];
}

/** A question that got no answer: why, and the way to try once more. */
export function trouble(view: View, exchange: Exchange): TemplateResult {
  return html`
    <div class="trouble" part="trouble">
      ${icons.warning}
      <p dir="auto">${explained(view.words, exchange)}</p>
      <button type="button" class="action filled" @click=${() => view.actions.retry(exchange.id)}>
        ${icons.again}<span>${view.words.retry}</span>
      </button>
    </div>
  `;
}
