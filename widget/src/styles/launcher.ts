import { css, unsafeCSS } from "lit";
import { SMALL_SCREEN } from "./screen";

export const launcher = css`
  .launcher {
    --_gap: 20px;
    position: fixed;
    right: var(--_gap);
    bottom: var(--_gap);
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-height: 56px;
    padding: 0 22px 0 18px;
    border-radius: 28px;
    font-weight: 600;
    white-space: nowrap;
    color: var(--_accent-text);
    background: var(--_accent);
    box-shadow: var(--_shadow-high);
  }
  .launcher .icon {
    width: 26px;
    height: 26px;
  }
  .launcher:hover {
    background: color-mix(in srgb, var(--_text) 12%, var(--_accent));
  }
  .launcher:focus-visible {
    outline-width: 3px;
    outline-offset: 3px;
    box-shadow:
      0 0 0 3px var(--_ground),
      var(--_shadow-high);
  }
  :host([position="bottom-left"]) .launcher,
  :host([position="top-left"]) .launcher {
    right: auto;
    left: var(--_gap);
  }
  :host([position="top-right"]) .launcher,
  :host([position="top-left"]) .launcher {
    top: var(--_gap);
    bottom: auto;
  }
  .launcher[aria-expanded="true"] {
    width: 56px;
    padding: 0;
    justify-content: center;
  }
  .badge {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    width: 16px;
    height: 16px;
    border: 2px solid var(--_ground);
    border-radius: 50%;
    background: var(--_alarm-fill);
  }
  .launcher[aria-expanded="true"] .label {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media ${unsafeCSS(SMALL_SCREEN)} {
    .launcher {
      --_gap: 16px;
      width: 56px;
      padding: 0;
      justify-content: center;
    }
    .launcher .label {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media print {
    .launcher,
    dialog.panel {
      display: none;
    }
  }
`;
