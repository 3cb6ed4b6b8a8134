import { html, nothing, type TemplateResult } from "lit";
import type { Answer, AnswerMessage, Vote } from "../contract";
import type { Exchange } from "../exchange";
import { icons } from "../icons";
import { fill } from "../words";
import type { View } from "./view";

const LONGEST_COMMENT = 500;

/** What a visitor can do with an answer: copy it, say whether it helped and what was missing. */
export function feedback(view: View, exchange: Exchange, message: AnswerMessage, quoted: Answer): TemplateResult {
  const { words, flags, actions } = view;
  const key = `${exchange.id}-${message.answer}`;
  const voted = exchange.votes[message.answer];
  const isCopied = flags.has(`copied:${key}`);
  const copied = () => actions.copy(key, asText(view, message, quoted));
  return html`
    <div class="actions">
      <button type="button" class="action" @click=${copied}>
        ${isCopied ? icons.done : icons.copy}<span>${isCopied ? words.copied : words.copy}</span>
      </button>
      <span class="votes">
        ${thumb(view, exchange.id, message.answer, "up", voted)}
        ${thumb(view, exchange.id, message.answer, "down", voted)}
      </span>
    </div>
    ${voted ? comment(view, exchange.id, message.answer) : nothing}
  `;
}

function thumb(view: View, id: string, answer: number, vote: Vote, voted: Vote | undefined): TemplateResult {
  const name = vote === "up" ? view.words.helpful : view.words.notHelpful;
  return html`<button
    type="button"
    class="action thumb"
    aria-label=${name}
    aria-pressed=${voted === vote}
    @click=${() => view.actions.vote(id, answer, vote)}
  >${vote === "up" ? icons.up : icons.thumbDown}</button>`;
}

function comment(view: View, id: string, answer: number): TemplateResult {
  const { words, flags, actions } = view;
  const key = `${id}-${answer}`;
  if (flags.has(`thanked:${key}`)) return html`<p class="thanks" tabindex="-1">${words.thanks}</p>`;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const text = String(new FormData(event.target as HTMLFormElement).get("comment") ?? "").trim();
    actions.comment(id, answer, text);
  };
  return html`
    <form class="comment" @submit=${send}>
      <label for="comment-${key}">${words.comment}</label>
      <span class="row">
        <input id="comment-${key}" name="comment" type="text" autocomplete="off" maxlength=${LONGEST_COMMENT} />
        <button type="submit" class="action filled">${words.commentSend}</button>
      </span>
    </form>
  `;
}

/** The whole answer to paste elsewhere: never without its disclaimer and its source. */
function asText(view: View, message: AnswerMessage, { drug, entry, text, source }: Answer): string {
  const address = new URL(source.url || source.path, document.baseURI).href;
  return [
    message.disclaimer.text,
    entry.title === drug.name ? `**${drug.name}**` : `**${drug.name}: ${entry.title}**`,
    text,
    `${fill(view.words.source, { drug: drug.name })}, ${address}`,
  ].join("\n\n");
}
