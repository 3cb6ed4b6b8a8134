import { html, nothing, type TemplateResult } from "lit";
import type { TextMessage } from "../contract";
import { icons } from "../icons";
import { sanitise } from "../markup";
import { fill } from "../words";
import { buttons } from "./buttons";
import { prose } from "./prose";
import type { View } from "./view";

const FITTING = { heading: 4, table: "" } as const;

/** An emergency: whom to call, so that nobody overlooks it. */
export function emergency(view: View, key: string, message: TextMessage): TemplateResult {
  return html`
    <section class="emergency" part="emergency" aria-labelledby="title-${key}">
      <h3 id="title-${key}">${icons.warning}<span>${view.words.emergency}</span></h3>
      <div class="calls">${numbers(message.html).map((number) => call(view, number))}</div>
      <div class="prose" lang="en" dir="auto">${prose(message.html, FITTING)}</div>
    </section>
    ${buttons(view, key, message.buttons)}
  `;
}

interface Dialled {
  href: string;
  number: string;
  /** Who answers, where the message says it: "Poison Help". */
  whose: string;
}

/** The numbers that the message names, in its order. */
function numbers(content: string): Dialled[] {
  const links = sanitise(content, FITTING).querySelectorAll<HTMLAnchorElement>('a[href^="tel:" i]');
  const found = new Map<string, Dialled>();
  for (const link of links) {
    const href = link.getAttribute("href") ?? "";
    const whose = /([^.!?\n]+):\s*$/.exec(link.previousSibling?.textContent ?? "")?.[1]?.trim() ?? "";
    if (!found.has(href)) found.set(href, { href, number: link.textContent ?? href, whose });
  }
  return [...found.values()];
}

function call(view: View, { href, number, whose }: Dialled): TemplateResult {
  return html`<a class="call" href=${href}>
    ${icons.phone}
    <span>${fill(view.words.call, { number })}${whose ? html` <span class="whose" lang="en">${whose}</span>` : nothing}</span>
  </a>`;
}
