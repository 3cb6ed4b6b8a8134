import { css } from "lit";

const light = css`
  color-scheme: light;
  --_accent: var(--faq-bot-accent, #0b6a75);
  --_accent-text: var(--faq-bot-accent-text, #ffffff);
  --_ink: var(--_accent);
  --_ground: var(--faq-bot-background, #ffffff);
  --_text: var(--faq-bot-text, #15252d);
  --_caution: #fff6e0;
  --_caution-text: #46350e;
  --_caution-edge: #d9a02b;
  --_alarm: #fdeeec;
  --_alarm-text: #5a150e;
  --_alarm-edge: #b3261e;
  --_alarm-fill: #b3261e;
  --_shadow: 0 1px 2px rgb(16 38 46 / 6%);
  --_shadow-high: 0 12px 40px rgb(16 38 46 / 22%), 0 2px 8px rgb(16 38 46 / 12%);
  --_sunk: color-mix(in srgb, var(--_accent) 5%, var(--_ground));
  --_said: var(--_accent);
  --_said-text: var(--_accent-text);
  --_raised: var(--_ground);
`;

const dark = css`
  color-scheme: dark;
  --_accent: var(--faq-bot-accent, #62c7d1);
  --_accent-text: var(--faq-bot-accent-text, #04252a);
  --_ink: var(--_accent);
  --_ground: var(--faq-bot-background, #151f25);
  --_text: var(--faq-bot-text, #e7eef1);
  --_caution: #2f2814;
  --_caution-text: #f4e6c3;
  --_caution-edge: #d9a02b;
  --_alarm: #36140f;
  --_alarm-text: #ffe5e1;
  --_alarm-edge: #ff7d71;
  --_alarm-fill: #c2291f;
  --_shadow: 0 1px 2px rgb(0 0 0 / 35%);
  --_shadow-high: 0 12px 40px rgb(0 0 0 / 60%), 0 2px 8px rgb(0 0 0 / 40%);
  --_sunk: color-mix(in srgb, #000000 26%, var(--_ground));
  --_said: color-mix(in srgb, var(--_ink) 28%, var(--_ground));
  --_said-text: var(--_text);
  --_raised: color-mix(in srgb, var(--_text) 5%, var(--_ground));
`;

/** With relative colours an accent is all that a page need set: black or white stands on it, and as text it is readable. */
const onAccent = css`
  --_accent-text: var(--faq-bot-accent-text, lab(from var(--_accent) clamp(0, (49.3 - l) * 1000, 100) 0 0));
`;
const lightInk = css`
  ${onAccent}
  --_ink: lab(from var(--_accent) min(l, 44) a b);
`;
const darkInk = css`
  ${onAccent}
  --_ink: lab(from var(--_accent) max(l, 72) a b);
`;

/** Colours and measures. What the page may set begins with --faq-bot; the rest is made of that. */
export const tokens = css`
  :host {
    ${light}
    --_muted: color-mix(in srgb, var(--_text) 70%, var(--_ground));
    --_line: color-mix(in srgb, var(--_text) 13%, var(--_ground));
    --_edge: color-mix(in srgb, var(--_text) 52%, var(--_ground));
    --_tint: color-mix(in srgb, var(--_accent) 10%, var(--_raised));
    --_column: 46em;
    --_radius: var(--faq-bot-radius, 14px);
    --_radius-small: min(var(--_radius), 8px);
    --_font: var(
      --faq-bot-font,
      system-ui,
      -apple-system,
      "Segoe UI",
      Roboto,
      "Helvetica Neue",
      "Noto Sans",
      Arial,
      sans-serif
    );
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme="light"])) {
      ${dark}
    }
  }
  :host([theme="dark"]) {
    ${dark}
  }
  @supports (color: lab(from red l a b)) {
    :host {
      ${lightInk}
    }
    @media (prefers-color-scheme: dark) {
      :host(:not([theme="light"])) {
        ${darkInk}
      }
    }
    :host([theme="dark"]) {
      ${darkInk}
    }
  }
`;
