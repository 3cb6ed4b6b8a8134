/** Makes `<faq-bot>` known to the page. */

import { FaqBot } from "./element";

declare global {
  interface HTMLElementTagNameMap {
    "faq-bot": FaqBot;
  }
}

if (!customElements.get("faq-bot")) customElements.define("faq-bot", FaqBot);
