import { css, unsafeCSS } from "lit";
import { SMALL_SCREEN } from "./screen";

export const panel = css`
  .panel {
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    text-align: start;
    overflow: hidden;
    overscroll-behavior: contain;
    container: panel / size;
  }
  dialog.panel[open],
  section.panel {
    display: flex;
    flex-direction: column;
  }
  section.panel {
    position: absolute;
    inset: 0;
    box-shadow: var(--_shadow);
  }
  dialog.panel {
    position: fixed;
    inset: auto 20px 88px auto;
    width: min(var(--faq-bot-width, 412px), calc(100vw - 40px));
    height: min(var(--faq-bot-height, 680px), calc(100vh - 108px));
    height: min(var(--faq-bot-height, 680px), calc(100dvh - 108px));
    max-width: none;
    max-height: none;
    margin: 0;
    box-shadow: var(--_shadow-high);
  }
  :host([position="bottom-left"]) dialog.panel {
    inset: auto auto 88px 20px;
  }
  :host([position="top-right"]) dialog.panel {
    inset: 88px 20px auto auto;
  }
  :host([position="top-left"]) dialog.panel {
    inset: 88px auto auto 20px;
  }
  @media ${unsafeCSS(SMALL_SCREEN)} {
    :host dialog.panel.panel {
      inset: var(--_above, 0) 0 auto;
      width: 100%;
      height: var(--_shown, 100%);
      border: 0;
      border-radius: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog.panel[open] {
      animation: rise 0.18s ease-out;
    }
    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(10px);
      }
    }
  }

  .header {
    flex: none;
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 10px 10px 10px 16px;
    padding-block-start: max(10px, env(safe-area-inset-top));
    padding-inline: 16px 10px;
    border-block-end: 1px solid var(--_line);
    background: var(--_raised);
  }
  .mark {
    display: grid;
    place-items: center;
    flex: none;
    width: 36px;
    height: 36px;
    margin-inline-end: 8px;
    border-radius: 10px;
    color: var(--_accent-text);
    background: var(--_accent);
  }
  .names {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: 1.067em;
    font-weight: 650;
    line-height: 1.3;
  }
  .subtitle {
    font-size: 0.8em;
    line-height: 1.35;
    color: color-mix(in srgb, currentColor 72%, transparent);
  }
  .icon-button {
    display: grid;
    place-items: center;
    flex: none;
    width: 40px;
    height: 40px;
    border-radius: 10px;
    color: color-mix(in srgb, currentColor 72%, transparent);
  }
  .icon-button:hover {
    color: inherit;
    background: color-mix(in srgb, currentColor 10%, transparent);
  }
  .header :focus-visible {
    outline-color: currentColor;
  }
  .icon-button[aria-disabled="true"] {
    opacity: 0.45;
    background: none;
  }

  .conversation {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .veil {
    position: absolute;
    inset: 0;
    z-index: 2;
    display: grid;
    place-items: center;
    padding: 16px;
    overflow: auto;
    background: color-mix(in srgb, var(--_sunk) 72%, transparent);
  }
  .confirmation {
    width: min(20em, 100%);
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: var(--_shadow-high);
  }
  .confirmation .asked {
    font-size: 1.067em;
    font-weight: 650;
  }
  #clear-text {
    margin-block: 6px 16px;
    color: var(--_muted);
  }
  .confirmation .action {
    flex: 1 1 6em;
    min-height: 40px;
    font-size: 0.933em;
  }
`;
