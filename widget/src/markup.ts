/** Turns HTML from the server into nodes that are safe to show, whatever the server let through. */

import DOMPurify from "dompurify";

const TAGS = (
  "p br strong em b i u s code pre ul ol li table thead tbody tr th td a blockquote h1 h2 h3 h4 h5 h6 sub sup hr"
).split(" ");
const NUMBERS = ["start", "colspan", "rowspan"];
const ATTRIBUTES = ["href", "title", ...NUMBERS];
const ADDRESSES = /^(?:https?:\/\/|mailto:|tel:)/i;
const DIALLED = /^(?:mailto|tel):/i;
const ACTIVE = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>|<!--[\s\S]*?-->|[<>]/gi;
const ATTRIBUTE = /([a-z][a-z-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;

/** How the content is fitted into the conversation. */
export interface Fitting {
  /** The level that the content's headings get: the next one below the heading above them. */
  heading: 3 | 4;
  /** The name of the region in which a wide table scrolls: another one for each answer. */
  table: string;
}

/** The HTML without anything that acts or looks like more than text. */
export function sanitise(html: string, fitting: Fitting): DocumentFragment {
  const fragment = DOMPurify.sanitize(harmless(html), {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOWED_URI_REGEXP: ADDRESSES,
    ADD_URI_SAFE_ATTR: NUMBERS,
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  fragment.querySelectorAll("a").forEach(openSafely);
  fragment.querySelectorAll("h1, h2, h3, h4, h5, h6").forEach((heading) => relevel(heading, fitting.heading));
  fragment.querySelectorAll("table").forEach((table, index) => {
    scrollable(table, index ? `${fitting.table}.${index + 1}` : fitting.table);
  });
  return fragment;
}

/** What a reader hears: the text of HTML, with a space between its blocks. */
export function plainText(html: string): string {
  const fragment = sanitise(html, { heading: 4, table: "" });
  fragment.querySelectorAll("p, li, tr, td, th, h4, br, pre, blockquote").forEach((block) => block.append(" "));
  fragment.querySelectorAll("br").forEach((line) => line.replaceWith(" "));
  return (fragment.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** Whether an address may be opened from a page. */
export function isSafeAddress(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, document.baseURI).protocol);
  } catch {
    return false;
  }
}

/**
 * The HTML put together anew from the tags and attributes that are known. Nothing else may reach a parser: browsers
 * report a handler or a style to the page's policy when they parse it, even if it never acts.
 */
function harmless(html: string): string {
  return html.replace(ACTIVE, "").replace(TAG, (found: string, slash: string, name?: string, rest?: string) => {
    if (found.length === 1) return found === "<" ? "&lt;" : "&gt;";
    if (!name || !TAGS.includes(name.toLowerCase())) return "";
    return `<${slash}${name}${slash ? "" : attributes(rest ?? "")}>`;
  });
}

function attributes(text: string): string {
  return Array.from(text.matchAll(ATTRIBUTE), ([, name = "", double, single, bare]) => {
    const value = (double ?? single ?? bare ?? "").replace(/"/g, "&quot;").replace(/</g, "&lt;");
    return ATTRIBUTES.includes(name.toLowerCase()) ? ` ${name}="${value}"` : "";
  }).join("");
}

function openSafely(link: HTMLAnchorElement): void {
  const address = link.getAttribute("href");
  if (address === null || DIALLED.test(address)) return;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
}

function relevel(heading: Element, level: number): void {
  const levelled = document.createElement(`h${level}`);
  levelled.append(...heading.childNodes);
  heading.replaceWith(levelled);
}

function scrollable(table: Element, label: string): void {
  const region = document.createElement("div");
  region.className = "table";
  region.tabIndex = 0;
  region.setAttribute("role", "region");
  region.setAttribute("aria-label", label);
  table.replaceWith(region);
  region.append(table);
}
