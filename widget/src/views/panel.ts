import { html, nothing, type TemplateResult } from "lit";
import { icons } from "../icons";
import type { Words } from "../words";

export interface Panel {
  words: Words;
  /** The language that the words are in. */
  lang: string;
  dir: string;
  title: string;
  isInline: boolean;
  /** Whether the visitor is asked whether to clear the conversation. */
  isClearing: boolean;
  canClear: boolean;
  transcript: TemplateResult;
  composer: TemplateResult;
  regions: readonly HTMLElement[];
  close(): void;
  clear(): void;
  confirm(isSure: boolean): void;
  key(event: KeyboardEvent): void;
  dismissed(event: Event): void;
}

/** The window of the conversation: a dialog beside the launcher, or a region of the page. */
export function panel(panel: Panel): TemplateResult {
  if (panel.isInline) {
    return html`<section
      id="panel"
      class="panel"
      part="panel"
      role="region"
      title=""
      lang=${panel.lang}
      dir=${panel.dir}
      aria-labelledby="title"
      @keydown=${panel.key}
    >${content(panel)}</section>`;
  }
  return html`<dialog
    id="panel"
    class="panel"
    part="panel"
    title=""
    lang=${panel.lang}
    dir=${panel.dir}
    aria-labelledby="title"
    @keydown=${panel.key}
    @cancel=${panel.dismissed}
    @close=${panel.dismissed}
  >${content(panel)}</dialog>`;
}

function content(panel: Panel): TemplateResult {
  return html`
    ${header(panel)}
    <div class="conversation" ?inert=${panel.isClearing}>${panel.transcript}${panel.composer}</div>
    ${panel.isClearing ? confirmation(panel) : nothing}
    ${panel.regions}
  `;
}

function header({ words, title, isInline, isClearing, canClear, close, clear }: Panel): TemplateResult {
  return html`
    <header class="header" part="header" ?inert=${isClearing}>
      <span class="mark">${icons.capsule}</span>
      <div class="names">
        <h2 id="title" part="title">${title || words.title}</h2>
        <p class="subtitle">${words.subtitle}</p>
      </div>
      <button
        type="button"
        class="icon-button clear"
        aria-label=${words.clear}
        aria-disabled=${!canClear}
        @click=${canClear ? clear : nothing}
      >${icons.bin}</button>
      ${isInline
        ? nothing
        : html`<button type="button" class="icon-button" aria-label=${words.close} @click=${close}>${icons.close}</button>`}
    </header>
  `;
}

function confirmation({ words, confirm }: Panel): TemplateResult {
  return html`
    <div class="veil">
      <div class="confirmation" role="alertdialog" aria-labelledby="clear-title" aria-describedby="clear-text">
        <p id="clear-title" class="asked">${words.clearQuestion}</p>
        <p id="clear-text">${words.clearText}</p>
        <div class="row">
          <button type="button" class="action filled" @click=${() => confirm(false)}>${words.cancel}</button>
          <button type="button" class="action danger confirm" @click=${() => confirm(true)}>${words.clearYes}</button>
        </div>
      </div>
    </div>
  `;
}
