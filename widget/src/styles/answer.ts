import { css } from "lit";

export const answer = css`
  .answer {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    border-end-start-radius: 4px;
    background: var(--_raised);
    box-shadow: var(--_shadow);
    overflow: clip;
  }
  .disclaimer {
    display: flex;
    gap: 10px;
    padding: 10px 14px;
    border-block-end: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_caution-edge);
    font-size: 0.867em;
    line-height: 1.45;
    color: var(--_caution-text);
    background: var(--_caution);
  }
  .disclaimer > div {
    flex: 1;
    min-width: 0;
  }
  .disclaimer a,
  .disclaimer .more {
    color: inherit;
  }
  .disclaimer .icon {
    margin-block-start: 1px;
    color: color-mix(in srgb, var(--_caution-edge) 70%, var(--_caution-text));
  }
  .content {
    padding: 14px 16px 8px;
  }
  .content h3 {
    margin-block-end: 6px;
    overflow-wrap: anywhere;
  }
  .drug {
    display: block;
    font-size: 0.8em;
    font-weight: 650;
    letter-spacing: 0.02em;
    color: var(--_ink);
  }
  .drug:only-child,
  .heading {
    font-size: 1.067em;
    font-weight: 650;
    line-height: 1.35;
    color: var(--_text);
  }
  .body.folded {
    max-height: 22em;
    overflow: clip;
    -webkit-mask-image: linear-gradient(#000 calc(100% - 4em), transparent);
    mask-image: linear-gradient(#000 calc(100% - 4em), transparent);
  }
  .clamp.folded {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
  }
  .clamp.folded :is(p, ul, ol, li, h4, blockquote) {
    display: inline;
    margin: 0;
    padding: 0;
  }
  .clamp.folded :is(p, li, h4)::after {
    content: " ";
  }
  .more {
    min-height: 32px;
    border-radius: 4px;
    font-size: 0.933em;
    font-weight: 600;
    color: var(--_ink);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .disclaimer .more {
    min-height: 24px;
    font-size: 1em;
  }
  .source {
    margin-block-start: 8px;
    font-size: 0.867em;
  }
  .source,
  .source a {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 28px;
    overflow-wrap: anywhere;
  }
  .source .icon {
    width: 18px;
    height: 18px;
  }
  .source a {
    display: inline-flex;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding: 4px 8px;
    border-block-start: 1px solid var(--_line);
  }
  .votes {
    display: inline-flex;
    gap: 2px;
  }
  .thumb {
    width: 40px;
    padding: 0;
  }
  .thumb[aria-pressed="true"] {
    color: var(--_ink);
    border-color: var(--_ink);
    background: var(--_tint);
  }
  .thumb[aria-pressed="true"] .icon {
    fill: color-mix(in srgb, var(--_ink) 30%, transparent);
  }
  .comment,
  .thanks {
    padding: 8px 16px 14px;
    font-size: 0.9em;
  }
  .comment label {
    display: block;
    margin-block-end: 4px;
    color: var(--_muted);
  }
  .comment input {
    flex: 1 1 9em;
    min-width: 0;
    min-height: 40px;
    padding: 6px 10px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-small);
    font-size: 1.185em;
    background: var(--_ground);
  }
  .comment .action {
    min-height: 40px;
    font-size: 0.963em;
  }

  .emergency {
    border: 2px solid var(--_alarm-edge);
    border-radius: var(--_radius);
    color: var(--_alarm-text);
    background: var(--_alarm);
    overflow: clip;
  }
  .emergency h3 {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 10px 14px;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.2;
    color: #ffffff;
    background: var(--_alarm-fill);
  }
  .emergency h3 .icon {
    width: 26px;
    height: 26px;
  }
  .emergency .prose {
    padding: 4px 16px 14px;
  }
  .emergency a:not(.call) {
    color: inherit;
    font-weight: 650;
  }
  .calls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 14px 14px 6px;
  }
  .calls:empty {
    display: none;
  }
  .call {
    flex: 1 1 9em;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    min-height: 48px;
    padding: 7px 16px;
    border: 2px solid var(--_alarm-edge);
    border-radius: var(--_radius-small);
    font-size: 1.067em;
    font-weight: 700;
    line-height: 1.3;
    text-decoration: none;
    color: var(--_alarm-text);
    background: var(--_ground);
  }
  .call:first-child {
    flex-basis: 100%;
    border-color: transparent;
    font-size: 1.2em;
    color: #ffffff;
    background: var(--_alarm-fill);
  }
  .call .whose {
    display: block;
    font-size: 0.8em;
    font-weight: 500;
  }
  .call:hover {
    text-decoration: underline;
  }
  .emergency :focus-visible {
    outline-color: var(--_alarm-text);
  }
  @media (forced-colors: active) {
    .call:first-child {
      border-color: LinkText;
    }
  }
`;
