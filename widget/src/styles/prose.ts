import { css } from "lit";

/** Text that comes as HTML: the bot's words and the pages'. */
export const prose = css`
  .prose {
    overflow-wrap: anywhere;
  }
  .prose :is(p, ul, ol, pre, blockquote, .table) {
    margin-block: 0.6em;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.35em;
  }
  .prose li {
    margin-block: 0.25em;
  }
  .prose li::marker {
    color: var(--_muted);
  }
  .prose :is(h3, h4) {
    margin-block: 0.9em 0.3em;
    font-size: 1em;
    font-weight: 650;
  }
  .prose :is(strong, b) {
    font-weight: 650;
  }
  .prose code {
    padding: 0.1em 0.3em;
    border-radius: 4px;
    font: 0.9em ui-monospace, "SF Mono", Menlo, Consolas, monospace;
    background: color-mix(in srgb, var(--_text) 8%, transparent);
  }
  .prose pre {
    padding: 10px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    white-space: pre-wrap;
  }
  .prose pre code {
    padding: 0;
    background: none;
  }
  .prose blockquote {
    margin-inline: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
    color: var(--_muted);
  }
  .prose hr {
    margin-block: 0.8em;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .prose .table {
    max-width: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    overflow: auto;
    overscroll-behavior-x: contain;
  }
  .prose table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.933em;
    overflow-wrap: normal;
  }
  .prose :is(th, td) {
    min-width: 6.5em;
    padding: 7px 12px;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_line);
  }
  .prose th {
    font-weight: 650;
    background: var(--_sunk);
  }
  .prose tr:last-child > td {
    border-block-end: 0;
  }
  .prose a {
    /* Large enough to be hit, without moving the lines apart. */
    padding-block: 4px;
  }
  .prose a:not([href]) {
    /* One that leads nowhere from here, such as to another page of the site. */
    color: inherit;
    text-decoration: none;
  }
  .prose > :is(*, .table):first-child {
    margin-block-start: 0;
  }
  .prose > :is(*, .table):last-child {
    margin-block-end: 0;
  }
`;
