import { css } from "lit";

/**
 * Little height: a large screen at 400% zoom, a phone on its side with its keyboard out, a small container. What there
 * is to read comes first, above all the number to call in an emergency.
 */
export const compact = css`
  @container panel (max-height: 480px) {
    .footnote,
    .topics {
      display: none;
    }
    .calls {
      padding-block-start: 10px;
    }
  }
  @container panel (max-height: 360px) {
    .mark,
    .subtitle {
      display: none;
    }
    .header {
      padding-block: max(2px, env(safe-area-inset-top)) 2px;
    }
    .icon-button {
      width: 36px;
      height: 32px;
    }
    h2 {
      font-size: 1em;
    }
    .composer {
      padding-block: 4px max(4px, env(safe-area-inset-bottom));
    }
    .field {
      padding: 1px;
    }
    .send {
      width: 36px;
      height: 36px;
    }
    textarea {
      max-height: 4em;
      padding-block: 6px;
    }
    .transcript {
      padding-block: 8px;
    }
    .emergency h3 {
      padding: 5px 14px;
      font-size: 1em;
    }
    .emergency h3 .icon {
      width: 20px;
      height: 20px;
    }
    .calls {
      padding: 6px 8px;
    }
    .veil {
      padding: 6px;
    }
    .confirmation {
      padding: 10px 14px;
    }
    #clear-text {
      margin-block: 2px 8px;
    }
  }
  /* Not even room for both bars: of the header its buttons stay. */
  @container panel (max-height: 170px) {
    .header {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
      z-index: 1;
      padding: 0;
      border: 0;
      border-radius: var(--_radius-small);
    }
    .names {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
