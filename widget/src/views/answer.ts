import { html, nothing, type TemplateResult } from "lit";
import type { Answer, AnswerMessage } from "../contract";
import type { Exchange } from "../exchange";
import { icons } from "../icons";
import { isSafeAddress } from "../markup";
import { fill } from "../words";
import { buttons } from "./buttons";
import { feedback } from "./feedback";
import { folded } from "./folded";
import { prose } from "./prose";
import type { View } from "./view";

const LONG_BODY = 26;
const LONG_DISCLAIMER = 3.2;

/** Where in the conversation an answer stands. */
export interface Place {
  /** Whether its disclaimer has stood there before. */
  isRepeated: boolean;
  /** The number of the question. */
  number: number;
}

/** A passage of a page: the disclaimer at its head, whose answer it is, the page's words and where they stand. */
export function answer(view: View, exchange: Exchange, message: AnswerMessage, place: Place): TemplateResult {
  const quoted = exchange.turn?.reply.answers[message.answer];
  if (!quoted) return html`${nothing}`;
  const key = `${exchange.id}-${message.answer}`;
  const table = fill(view.words.table, { number: [place.number, ...(message.answer ? [message.answer + 1] : [])].join(".") });
  return html`
    <article class="answer" part="answer" aria-labelledby="title-${key}">
      ${disclaimer(view, key, message, place.isRepeated)}
      <div class="content">
        ${title(key, quoted)}
        <div lang="en" dir="auto">
          ${folded(view, {
            key,
            content: prose(message.html, { heading: 4, table }),
            look: "body",
            limit: LONG_BODY,
            more: view.words.showAll,
            less: view.words.showLess,
          })}
        </div>
        ${source(view, quoted)}
      </div>
      ${feedback(view, exchange, message, quoted)}
    </article>
    ${buttons(view, key, message.buttons)}
  `;
}

/** In full when it is new in the conversation; else its beginning, with the rest at hand. */
function disclaimer(view: View, key: string, message: AnswerMessage, isRepeated: boolean): TemplateResult {
  const content = prose(message.disclaimer.html, { heading: 4, table: key });
  return html`
    <div class="disclaimer" part="disclaimer" role="note" aria-label=${view.words.important}>
      ${icons.info}
      <div lang="en" dir="auto">
        ${isRepeated
          ? folded(view, {
              key: `${key}-disclaimer`,
              content,
              look: "clamp",
              limit: LONG_DISCLAIMER,
              more: view.words.readInFull,
              less: view.words.readLess,
            })
          : html`<div class="prose">${content}</div>`}
      </div>
    </div>
  `;
}

function title(key: string, { drug, entry }: Answer): TemplateResult {
  const heading = entry.title === drug.name ? "" : entry.title;
  return html`<h3 id="title-${key}" lang="en" dir="auto">
    <span class="drug">${drug.name}</span>${heading
      ? html`<span class="unseen">: </span><span class="heading">${heading}</span>`
      : nothing}
  </h3>`;
}

function source(view: View, { drug, source: { url } }: Answer): TemplateResult {
  const label = html`${icons.page}<span>${fill(view.words.source, { drug: drug.name })}</span>`;
  if (!isSafeAddress(url)) return html`<p class="source">${label}</p>`;
  return html`<p class="source">
    <a href=${url} target="_blank" rel="noopener noreferrer">${label}<span class="unseen"> ${view.words.newTab}</span></a>
  </p>`;
}
