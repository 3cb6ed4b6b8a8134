// Runs in every frame before the page's own scripts, and tells the test what should not have happened.
(() => {
  const tell = (what) => window.__incident(String(what));
  for (const name of ["alert", "confirm", "prompt", "print", "open"]) window[name] = () => tell(`${name}()`);
  const hit = (...values) => tell(`__hit(${values})`);
  Object.defineProperty(window, "__hit", { get: () => hit, set: (value) => tell(`__hit = ${value}`) });
  addEventListener("securitypolicyviolation", (event) =>
    tell(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));
  addEventListener("error", (event) => event.message && tell(`error: ${event.message}`));
  addEventListener("unhandledrejection", (event) => tell(`rejected: ${event.reason}`));

  // What the widget may not change: everything of the page that is not inside <faq-bot>.
  window.__outside = () => {
    const copy = document.documentElement.cloneNode(true);
    for (const element of copy.querySelectorAll("faq-bot")) element.replaceWith("<faq-bot>");
    return JSON.stringify({
      html: copy.outerHTML,
      title: document.title,
      address: location.href,
      globals: Object.getOwnPropertyNames(window).sort(),
      prototypes: [Object, Array, String, Node, Element, HTMLElement, EventTarget]
        .map((type) => Object.getOwnPropertyNames(type.prototype).length),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      cookies: document.cookie,
      local: { ...localStorage },
    });
  };

  const everything = (root) => [...root.querySelectorAll("*")].flatMap((element) =>
    [element, ...(element.shadowRoot ? everything(element.shadowRoot) : [])]);

  // What no widget needs, and what could do harm one day: as "element attribute=value".
  const FORBIDDEN = "script,style,link,meta,base,iframe,frame,object,embed,portal,fencedframe,applet,video,audio,math," +
    "img,picture,form:not([class]),template,noscript,xmp,marquee,slot[name],faq-bot,foreignObject,animate,set,use";
  window.__unsafe = () => [...document.querySelectorAll("faq-bot")].flatMap((bot) => everything(bot.shadowRoot)).flatMap((element) => [
    ...(element.matches(FORBIDDEN) ? [element.outerHTML] : []),
    ...[...element.attributes].filter(({ name, value }) =>
      /^on|^srcdoc$|^src$|^action$|^formaction$|^ping$|^background$|^is$/.test(name) ||
      // The text box grows by its own height.
      (name === "style" && element.localName !== "textarea") ||
      (/href$/.test(name) && !/^(https?|mailto|tel):/.test(new URL(value, location.href))) ||
      (name === "target" && !/\bnoopener\b/.test(element.rel))
    ).map(({ name, value }) => `${element.localName} ${name}=${value}`),
  ]);

  // Touches everything in the widget as a mouse, a finger or a screen reader would, but follows no link.
  window.__touch = () => {
    for (const bot of document.querySelectorAll("faq-bot")) {
      for (const element of everything(bot.shadowRoot)) {
        for (const name of ["mouseover", "mouseenter", "pointerdown", "focus", "toggle", "error", "load", "begin"]) {
          element.dispatchEvent(new Event(name));
        }
        if (element.localName === "a") {
          element.addEventListener("click", (event) => event.preventDefault(), { once: true });
          if (!/^(https?|mailto|tel):/.test(element.href)) element.click();
        }
      }
    }
  };
})();
