// A page's element named "currentScript" hides document's own property, and could name another server.
const currentScript = Object.getOwnPropertyDescriptor(Document.prototype, "currentScript")?.get;
const script: unknown = currentScript?.call(document);

/** Where this script came from, and so where the bot is: known only while the script is first run. */
const SCRIPT_ADDRESS =
  script instanceof HTMLScriptElement && script.src ? new URL(".", script.src).href : undefined;

/** The address of the bot that a page names, or where the script came from if that is none of the web. */
export function serverAddress(named: string): string {
  return (web(named) ?? SCRIPT_ADDRESS ?? ownAddress()).replace(/\/$/, "");
}

/** A module, or a script written into the page, does not know where it came from. */
function ownAddress(): string {
  console.error('<faq-bot>: which bot? Set server="https://bot.example.org", or load widget.js without type="module".');
  return location.origin;
}

function web(named: string): string | undefined {
  if (!named) return undefined;
  try {
    const { href, protocol } = new URL(named, document.baseURI);
    if (/^https?:$/.test(protocol)) return href;
  } catch {
    // No address: the same as one that is not of the web.
  }
  console.error(`<faq-bot server="${named}">: not an address like https://bot.example.org`);
  return undefined;
}
