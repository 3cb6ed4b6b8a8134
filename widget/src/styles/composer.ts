import { css } from "lit";

export const composer = css`
  .composer {
    --_aside: max(12px, (100% - var(--_column)) / 2);
    position: relative;
    flex: none;
    padding: 10px 12px;
    padding-inline: var(--_aside);
    padding-block-end: max(8px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
    background: var(--_raised);
  }
  .field {
    display: flex;
    align-items: flex-end;
    gap: 6px;
    padding: 4px;
    border: 1px solid var(--_edge);
    border-radius: min(calc(var(--_radius) + 10px), 25px);
    background: var(--_ground);
  }
  .field:focus-within {
    border-color: var(--_ink);
    outline: 1px solid var(--_ink);
  }
  textarea {
    flex: 1;
    min-width: 0;
    max-height: 9.75em;
    padding: 8px 6px 8px 12px;
    padding-inline: 12px 6px;
    border: 0;
    outline: 0;
    font-size: 1.0667em;
    line-height: 1.5;
    resize: none;
    overflow: hidden auto;
    scrollbar-width: thin;
    background: none;
  }
  textarea:focus-visible {
    outline: 0;
  }
  textarea:placeholder-shown {
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .send {
    display: grid;
    place-items: center;
    flex: none;
    width: 40px;
    height: 40px;
    border-radius: 50%;
    color: var(--_accent-text);
    background: var(--_accent);
  }
  .send:hover {
    background: color-mix(in srgb, var(--_text) 12%, var(--_accent));
  }
  .send[aria-disabled="true"] {
    color: var(--_muted);
    background: color-mix(in srgb, var(--_text) 9%, var(--_ground));
  }
  .left,
  .footnote {
    padding: 4px 8px 0;
    font-size: 0.767em;
    line-height: 1.4;
    color: var(--_muted);
  }
  .left {
    text-align: end;
  }
  .left.over {
    font-weight: 650;
    color: var(--_alarm-edge);
  }
  .footnote {
    text-align: center;
    unicode-bidi: plaintext;
  }

  .names-list {
    position: absolute;
    inset-inline: var(--_aside);
    inset-block-end: calc(100% - 4px);
    z-index: 1;
    max-height: 16em;
    margin: 0;
    padding: 6px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    list-style: none;
    overflow: auto;
    background: var(--_raised);
    box-shadow: var(--_shadow-high);
  }
  .names-list li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
    min-height: 40px;
    padding: 6px 12px;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    cursor: pointer;
  }
  .names-list li:hover {
    background: color-mix(in srgb, var(--_text) 6%, transparent);
  }
  .names-list li[aria-selected="true"] {
    border-color: var(--_ink);
    background: var(--_tint);
  }
  .stands-for {
    font-size: 0.867em;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .names-list li[aria-selected="true"] {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
