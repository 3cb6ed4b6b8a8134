import { css } from "lit";

export const transcript = css`
  .transcript {
    flex: 1;
    min-height: 0;
    padding: 16px;
    padding-inline: max(16px, (100% - var(--_column)) / 2);
    overflow: hidden auto;
    overscroll-behavior: contain;
    background: var(--_sunk);
    scrollbar-width: thin;
    scrollbar-color: var(--_edge) transparent;
  }
  .transcript:focus-visible {
    outline-offset: -2px;
  }
  .exchange {
    display: flex;
    flex-direction: column;
    gap: 10px;
    margin-block-end: 20px;
  }
  .exchange:last-child {
    margin-block-end: 4px;
  }
  .reply {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: 10px;
  }
  .bubble,
  .visitor {
    max-width: 88%;
    padding: 10px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .bubble {
    align-self: flex-start;
    border-end-start-radius: 4px;
    background: var(--_raised);
    box-shadow: var(--_shadow);
  }
  .visitor {
    align-self: flex-end;
    border-color: transparent;
    border-end-end-radius: 4px;
    color: var(--_said-text);
    background: var(--_said);
  }
  .visitor p {
    white-space: pre-wrap;
  }
  .about {
    display: inline-block;
    margin-block-start: 8px;
    padding: 2px 10px;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.867em;
    font-weight: 550;
    color: var(--_ink);
    background: var(--_tint);
  }
  .now-about {
    margin-block-end: 6px;
    font-size: 0.867em;
    text-align: center;
    color: var(--_muted);
  }

  .transcript:has(.topics) {
    display: flex;
    flex-direction: column;
  }
  .exchange:has(.topics) {
    flex: 1 0 auto;
  }
  .topics {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 14px;
    margin-block: auto;
    padding: 12px;
    text-align: center;
    color: var(--_muted);
  }
  .emblem {
    display: grid;
    place-items: center;
    width: 72px;
    height: 72px;
    border-radius: 50%;
    color: var(--_ink);
    background: var(--_tint);
  }
  .emblem .icon {
    width: 34px;
    height: 34px;
    stroke-width: 1.5;
  }
  .topics ul {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .topics li {
    display: flex;
    align-items: center;
    gap: 10px;
    text-align: start;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chip {
    min-height: 36px;
    max-width: 100%;
    padding: 6px 14px;
    border: 1px solid var(--_line);
    border-radius: 18px;
    font-size: 0.9em;
    line-height: 1.35;
    text-align: start;
    overflow-wrap: anywhere;
    color: var(--_text);
    background: transparent;
  }
  .newest .chip,
  .exchange:only-child .chip {
    border-color: color-mix(in srgb, var(--_ink) 55%, var(--_ground));
    color: var(--_ink);
    background: var(--_raised);
  }
  .transcript .chip:hover {
    border-color: var(--_ink);
    background: var(--_tint);
  }
  .transcript .chip.quiet {
    border-style: dashed;
    color: var(--_muted);
    background: transparent;
  }
  .choices {
    flex-direction: column;
    align-items: stretch;
  }
  .choices .chip {
    min-height: 44px;
    border-radius: var(--_radius-small);
    font-weight: 600;
  }
  .newest .choices .chip {
    border-width: 1.5px;
    border-color: var(--_ink);
  }

  .waiting {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
    color: var(--_muted);
  }
  .dots {
    display: inline-flex;
    gap: 4px;
  }
  .dots i {
    width: 7px;
    height: 7px;
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--_ink);
  }
  @media (prefers-reduced-motion: no-preference) {
    .dots i {
      animation: breathe 1.2s infinite ease-in-out;
    }
    .dots i:nth-child(2) {
      animation-delay: 0.15s;
    }
    .dots i:nth-child(3) {
      animation-delay: 0.3s;
    }
    @keyframes breathe {
      0%,
      60%,
      100% {
        opacity: 0.3;
      }
      30% {
        opacity: 1;
      }
    }
  }

  .trouble {
    align-self: flex-end;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 6px 10px;
    max-width: 100%;
    padding: 8px 8px 8px 12px;
    padding-inline: 12px 8px;
    border: 1px solid var(--_alarm-edge);
    border-radius: var(--_radius-small);
    font-size: 0.9em;
    color: var(--_alarm-text);
    background: var(--_alarm);
  }
  .trouble > .icon {
    color: var(--_alarm-edge);
  }
  .trouble p {
    flex: 1 1 10em;
  }
  .waiting .urgent,
  .trouble .urgent {
    flex-basis: 100%;
    font-weight: 600;
  }
  .waiting .urgent {
    color: var(--_text);
  }
  @media (forced-colors: active) {
    .visitor {
      border-color: CanvasText;
    }
    .dots i {
      background: CanvasText;
    }
  }
`;
