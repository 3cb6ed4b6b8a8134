import { html, nothing, type TemplateResult } from "lit";
import type { NameSuggestion } from "../contract";
import { icons } from "../icons";
import { fill, type Words } from "../words";

const COUNTED_FROM = 100;

export interface Composer {
  words: Words;
  /** How many characters may still be typed. */
  left: number;
  isEmpty: boolean;
  names: readonly NameSuggestion[];
  /** The index of the name that Enter would take; -1 for none. */
  active: number;
  input(event: Event): void;
  key(event: KeyboardEvent): void;
  leave(): void;
  pick(index: number): void;
  send(event: Event): void;
}

/** Where the visitor writes; names of medicines are offered while they type. */
export function composer(composer: Composer): TemplateResult {
  const { words, left, isEmpty, names, active } = composer;
  const isTooLong = left < 0;
  return html`
    <form class="composer" part="composer" @submit=${composer.send}>
      ${names.length ? listbox(composer) : nothing}
      <div class="field">
        <label class="unseen" for="question">${words.question}</label>
        <textarea
          id="question"
          part="input"
          rows="1"
          dir="auto"
          autocomplete="off"
          enterkeyhint="send"
          placeholder=${words.placeholder}
          aria-autocomplete="list"
          aria-controls=${names.length ? "names" : nothing}
          aria-activedescendant=${active >= 0 ? `name-${active}` : nothing}
          aria-describedby=${left <= COUNTED_FROM ? "left" : nothing}
          aria-invalid=${isTooLong ? "true" : nothing}
          @input=${composer.input}
          @keydown=${composer.key}
          @blur=${composer.leave}
        ></textarea>
        <button type="submit" class="send" part="send" aria-label=${words.send} aria-disabled=${isEmpty || isTooLong}>
          ${icons.send}
        </button>
      </div>
      <p id="left" class=${isTooLong ? "left over" : "left"} ?hidden=${left > COUNTED_FROM}>
        ${fill(isTooLong ? words.over : words.left, { count: Math.abs(left) })}
      </p>
      <p class="footnote" part="footnote">${words.footnote}</p>
    </form>
  `;
}

function listbox({ words, names, active, pick }: Composer): TemplateResult {
  return html`
    <ul id="names" class="names-list" role="listbox" aria-label=${words.names}>
      ${names.map(
        ({ name, drug }, index) => html`<li
          id="name-${index}"
          role="option"
          aria-selected=${index === active}
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${() => pick(index)}
        ><bdi>${name}</bdi>${name === drug ? nothing : html`<span class="stands-for"><bdi>${drug}</bdi></span>`}</li>`,
      )}
    </ul>
  `;
}
