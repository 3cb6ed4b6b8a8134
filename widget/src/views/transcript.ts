import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Button, Kind, Message } from "../contract";
import type { Exchange } from "../exchange";
import { drugName, isSameDrug } from "../drugs";
import { icons } from "../icons";
import { fill, words as wordsOf } from "../words";
import { answer } from "./answer";
import { buttons } from "./buttons";
import { emergency } from "./emergency";
import { prose } from "./prose";
import { trouble } from "./trouble";
import type { View } from "./view";

const QUESTIONS_TO_THE_VISITOR: readonly Kind[] = ["did_you_mean", "clarify_drug"];

export interface Transcript {
  greeting: string;
  /** The drug of the page that the visitor is on. */
  drug: string;
  exchanges: readonly Exchange[];
}

/** The conversation so far. It is no live region: the announcer says what is new. */
export function transcript(view: View, { greeting, drug, exchanges }: Transcript): TemplateResult {
  const first = firstDisclaimers(exchanges);
  return html`
    <div class="transcript" part="transcript" role="log" aria-live="off" aria-label=${view.words.conversation} tabindex="0">
      ${welcome(view, greeting, drugName(drug), !exchanges.length)}
      ${repeat(
        exchanges,
        (exchange) => exchange.id,
        (exchange, index) =>
          exchanged(view, exchange, {
            first,
            number: index + 1,
            isNewest: index === exchanges.length - 1,
            before: exchanges[index - 1],
          }),
      )}
      ${nowAbout(view, drug, exchanges.at(-1))}
    </div>
  `;
}

/** Where the visitor has come to the page of another drug, "it" means that one from here on. */
function nowAbout(view: View, drug: string | undefined, before: Exchange | undefined): TemplateResult | typeof nothing {
  if (!drug || !before || isSameDrug(drug, before.drug)) return nothing;
  return html`<p class="now-about"><bdi>${fill(view.words.nowAbout, { drug: drugName(drug) })}</bdi></p>`;
}

function welcome(view: View, greeting: string, drug: string, isAlone: boolean): TemplateResult {
  return html`
    <div class="exchange">
      <div class="bubble greeting" part="greeting">
        <p dir="auto">${greeting || view.words.greeting}</p>
        ${drug ? html`<p class="about"><bdi>${fill(view.words.about, { drug })}</bdi></p>` : nothing}
      </div>
      ${isAlone && !drug ? topics(view) : nothing}
      ${buttons(view, "starters", starters(view, drug))}
    </div>
  `;
}

/** What an empty conversation is for. */
function topics({ words }: View): TemplateResult {
  const lines = [
    [icons.info, words.topicSideEffects],
    [icons.capsule, words.topicTaking],
    [icons.together, words.topicTogether],
  ];
  return html`
    <div class="topics" part="topics">
      <span class="emblem">${icons.chat}</span>
      <p>${words.topics}</p>
      <ul>
        ${lines.map(([icon, line]) => html`<li>${icon}<span>${line}</span></li>`)}
      </ul>
    </div>
  `;
}

/** Asked in English, which is what the bot understands, whatever language the buttons are in. */
function starters(view: View, drug: string): Button[] {
  const keys = drug ? (["starterUse", "starterTake", "starterSideEffects"] as const) : (["starterDrugs"] as const);
  const english = wordsOf("en");
  return keys.map((key) => ({ title: fill(view.words[key], { drug }), payload: fill(english[key], { drug }) }));
}

interface Position {
  /** The answers whose disclaimer has not stood in the conversation before. */
  first: ReadonlySet<string>;
  number: number;
  isNewest: boolean;
  before: Exchange | undefined;
}

function exchanged(view: View, exchange: Exchange, position: Position): TemplateResult {
  return html`
    <div class=${position.isNewest ? "exchange newest" : "exchange"} data-exchange=${exchange.id}>
      ${nowAbout(view, exchange.drug, position.before)}
      <div class="visitor" part="visitor">
        <span class="unseen">${view.words.you}</span><p dir="auto">${exchange.question}</p>
      </div>
      ${exchange.state === "sending" ? waiting(view, exchange) : nothing}
      ${exchange.state === "failed" ? trouble(view, exchange) : nothing}
      ${exchange.state === "answered" ? reply(view, exchange, position) : nothing}
    </div>
  `;
}

function waiting(view: View, { id }: Exchange): TemplateResult {
  return html`<div class="bubble waiting">
    <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
    <span class="waiting-text">${view.words.waiting}</span>
    ${view.flags.has(`late:${id}`) ? html`<p class="urgent" dir="auto">${view.words.urgent}</p>` : nothing}
  </div>`;
}

function reply(view: View, exchange: Exchange, position: Position): TemplateResult {
  const { messages, reply } = exchange.turn!;
  const offered = new Set(messages.flatMap((message) => message.buttons).map((button) => button.payload));
  const others = reply.suggestions.filter((button) => !offered.has(button.payload));
  return html`
    <div class="reply">
      <span class="unseen">${view.words.reply}</span>
      ${messages.map((message, index) => shown(view, exchange, message, { ...position, index }))}
      ${buttons(view, `${exchange.id}-others`, others, isChoice(reply.kind))}
    </div>
  `;
}

type Part = Position & { index: number };

function shown(view: View, exchange: Exchange, message: Message, { first, number, index }: Part): TemplateResult {
  const { kind } = exchange.turn!.reply;
  const key = `${exchange.id}-text-${index}`;
  if (message.type === "answer") {
    return answer(view, exchange, message, { isRepeated: !first.has(`${exchange.id}-${message.answer}`), number });
  }
  if (kind === "emergency") return emergency(view, key, message);
  return html`
    <div class="bubble" part="message" lang="en">
      <div class="prose" dir="auto">${prose(message.html, { heading: 3, table: fill(view.words.table, { number: `${number}.${index}` }) })}</div>
    </div>
    ${buttons(view, key, message.buttons, isChoice(kind))}
  `;
}

function isChoice(kind: Kind): boolean {
  return QUESTIONS_TO_THE_VISITOR.includes(kind);
}

function firstDisclaimers(exchanges: readonly Exchange[]): Set<string> {
  const seen = new Set<string>();
  const first = new Set<string>();
  for (const { id, turn } of exchanges) {
    for (const message of turn?.messages ?? []) {
      if (message.type !== "answer" || seen.has(message.disclaimer.text)) continue;
      seen.add(message.disclaimer.text);
      first.add(`${id}-${message.answer}`);
    }
  }
  return first;
}
