import { html, type TemplateResult } from "lit";

/** What floats above the page: in the browser's top layer (see controllers/layer.ts). */
export function layer(content: TemplateResult): TemplateResult {
  return html`<div class="layer" role="none" popover="manual">${content}</div>`;
}
