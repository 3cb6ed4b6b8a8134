/** The widget's pictures: decoration, each beside a name in words. */

import { svg, html, type TemplateResult } from "lit";

function icon(shape: TemplateResult): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >${shape}</svg>`;
}

export const icons = {
  chat: icon(svg`<path d="M4 5.5A2.5 2.5 0 0 1 6.5 3h11A2.5 2.5 0 0 1 20 5.5v8a2.5 2.5 0 0 1-2.5 2.5H11l-4.6 4.2A.8.8 0 0 1 5 19.6V16a2.5 2.5 0 0 1-1-2z"/><path d="M12 6.8v5.4M9.3 9.5h5.4"/>`),
  capsule: icon(svg`<rect x="2.2" y="7.8" width="19.6" height="8.4" rx="4.2" transform="rotate(-45 12 12)"/><path d="m9 9 6 6"/>`),
  together: icon(svg`<circle cx="9" cy="12" r="6"/><circle cx="15" cy="12" r="6"/>`),
  close: icon(svg`<path d="m6 6 12 12M18 6 6 18"/>`),
  down: icon(svg`<path d="m6 9 6 6 6-6"/>`),
  bin: icon(svg`<path d="M4 7h16M10 11v6M14 11v6M6 7l1 12a2 2 0 0 0 2 1.8h6a2 2 0 0 0 2-1.8L18 7M9 7V4.6c0-.6.4-1.1 1-1.1h4c.6 0 1 .5 1 1.1V7"/>`),
  send: icon(svg`<path d="M12 19V5M6 11l6-6 6 6"/>`),
  info: icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5.2M12 7.6v.1"/>`),
  warning: icon(svg`<path d="M12 3.6 2.6 19.4a1 1 0 0 0 .9 1.6h17a1 1 0 0 0 .9-1.6z"/><path d="M12 10v4.6M12 17.6v.1"/>`),
  phone: icon(svg`<path d="M5 3.5h3.2l1.6 4.4-2.2 1.7a12.4 12.4 0 0 0 6.8 6.8l1.7-2.2 4.4 1.6V19a2 2 0 0 1-2.2 2A17 17 0 0 1 3 5.7 2 2 0 0 1 5 3.5z"/>`),
  page: icon(svg`<path d="M14 3H7.5A1.5 1.5 0 0 0 6 4.5v15A1.5 1.5 0 0 0 7.5 21h9a1.5 1.5 0 0 0 1.5-1.5V7z"/><path d="M14 3v4h4M9.5 12.5h5M9.5 16h5"/>`),
  copy: icon(svg`<rect x="9" y="9" width="11" height="11" rx="2"/><path d="M5.5 15H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v.5"/>`),
  done: icon(svg`<path d="m5 12.5 4.6 4.6L19 7.5"/>`),
  up: icon(svg`<path d="M7.5 11 11 3.6a2.3 2.3 0 0 1 2.4 2.3V9h4.8a2 2 0 0 1 2 2.3l-1.1 7a2 2 0 0 1-2 1.7H7.5zM7.5 11H4.8A.8.8 0 0 0 4 11.8v7.4c0 .4.4.8.8.8h2.7"/>`),
  thumbDown: icon(svg`<path d="M16.5 13 13 20.4a2.3 2.3 0 0 1-2.4-2.3V15H5.8a2 2 0 0 1-2-2.3l1.1-7a2 2 0 0 1 2-1.7h9.6zM16.5 13h2.7c.4 0 .8-.4.8-.8V4.8a.8.8 0 0 0-.8-.8h-2.7"/>`),
  again: icon(svg`<path d="M19.5 12a7.5 7.5 0 1 1-2.4-5.5L19.5 9M19.5 4v5h-5"/>`),
} as const;
