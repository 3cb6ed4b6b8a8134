import { css } from "lit";

/**
 * The element in its page. Its own important rules win over those of the page, even over "* { display: none
 * !important }"; it takes no room; and nothing is inherited but what the custom properties say.
 */
export const host = css`
  :host {
    all: initial !important;
    position: fixed !important;
    inset: auto 0 0 auto !important;
    z-index: var(--faq-bot-z-index, 2147483000) !important;
    unicode-bidi: isolate !important;
  }
  :host([inline]) {
    display: block !important;
    position: relative !important;
    inset: auto !important;
    z-index: 0 !important;
    width: 100% !important;
    height: 100% !important;
    min-height: 15em !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .layer {
    all: initial;
    display: block;
    position: fixed;
    inset: 0 auto auto 0;
    width: 0;
    height: 0;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .launcher,
  .panel {
    font: 400 0.9375em/1.5 var(--_font);
    color: var(--_text);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  h2,
  h3,
  p {
    margin: 0;
    font: inherit;
  }
  button,
  input,
  textarea {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    padding: 0;
    border: 1px solid transparent;
    background: none;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  button[aria-disabled="true"] {
    cursor: default;
  }
  a {
    color: var(--_ink);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .icon {
    flex: none;
    width: 20px;
    height: 20px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .action {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: 36px;
    padding: 4px 10px;
    border-radius: var(--_radius-small);
    font-size: 0.867em;
    font-weight: 500;
    color: var(--_muted);
  }
  .action .icon {
    width: 18px;
    height: 18px;
  }
  .action:hover {
    color: var(--_text);
    background: color-mix(in srgb, var(--_text) 7%, transparent);
  }
  .action.filled {
    color: var(--_text);
    border-color: var(--_edge);
    background: var(--_raised);
  }
  .action.filled:hover {
    background: var(--_tint);
  }
  .action.danger {
    color: #ffffff;
    background: var(--_alarm-fill);
  }
  .action.danger:hover {
    filter: brightness(0.92);
  }
`;
