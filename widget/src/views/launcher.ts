import { html, nothing, type TemplateResult } from "lit";
import { icons } from "../icons";
import type { Words } from "../words";

export interface Launcher {
  isOpen: boolean;
  isUnread: boolean;
  toggle(): void;
}

/** The button in the corner of the page. */
export function launcher(words: Words, { isOpen, isUnread, toggle }: Launcher): TemplateResult {
  return html`
    <button
      type="button"
      class="launcher"
      part="launcher"
      title=""
      aria-haspopup="dialog"
      aria-expanded=${isOpen}
      aria-controls="panel"
      @click=${toggle}
    >
      ${isOpen ? icons.down : icons.chat}
      <span class="label">${words.launcher}</span>
      ${isUnread && !isOpen ? html`<span class="badge"><span class="unseen">${words.unread}</span></span>` : nothing}
    </button>
  `;
}
