import { expect, test } from "vitest";
import { isSafeAddress, plainText, sanitise } from "../src/markup";

const FITTING = { heading: 4, table: "Table 1" } as const;

function shown(html: string): string {
  const box = document.createElement("div");
  box.append(sanitise(html, FITTING));
  return box.innerHTML;
}

const SAFE_ATTRIBUTES = new Set(["href", "title", "start", "colspan", "rowspan", "target", "rel", "class", "tabindex", "role", "aria-label"]);

const HOSTILE = [
  `<script>hit()</script>`,
  `<SCRIPT SRC=//evil.example/x.js></SCRIPT>`,
  `<scr<script></script>ipt>hit()</scr</script>ipt>`,
  `<img src=x onerror=hit()>`,
  `<img src=x onerror=hit()//`,
  `<svg onload=hit()><a xlink:href="javascript:hit()">x</a></svg>`,
  `<svg><style><img src=x onerror=hit()></style></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=hit()&gt;">`,
  `<noscript><p title="</noscript><img src=x onerror=hit()>">`,
  `<template><img src=x onerror=hit()></template>`,
  `<iframe srcdoc="<script>hit()</script>"></iframe>`,
  `<object data="javascript:hit()"></object><embed src="javascript:hit()">`,
  `<a href="javascript:hit()">x</a>`,
  `<a href="JaVaScRiPt:hit()">x</a>`,
  `<a href="java&#10;script:hit()">x</a>`,
  `<a href="&#106;avascript:hit()">x</a>`,
  `<a href=" javascript:hit()">x</a>`,
  `<a href="vbscript:hit()">x</a>`,
  `<a href="data:text/html,<script>hit()</script>">x</a>`,
  `<a href="//evil.example">x</a>`,
  `<a href="https://a.example" onclick="hit()" style="position:fixed" ping="//evil.example">x</a>`,
  `<a title='"onmouseover=hit() x="' href='https://a.example'>x</a>`,
  `<p style="background:url(//evil.example)">x</p>`,
  `<p/style=color:red/onclick=hit()>x</p>`,
  `<p\nonclick\n=\nhit()>x</p>`,
  `<style>* { display: none }</style><link rel=stylesheet href=//evil.example>`,
  `<form action=//evil.example><input name=id><button>x</button></form>`,
  `<p id=cookie name=body class=panel part=panel slot=x data-fold=x>x</p>`,
  `<base href=//evil.example><meta http-equiv=refresh content="0;url=//evil.example">`,
  `<b title="a>" onclick=hit()>x</b>`,
  `<td title="'"><p title='"' onclick="hit()">x</p>`,
  `<!--><img src=x onerror=hit()>-->`,
  `<faq-bot server="//evil.example"></faq-bot><dialog open>x</dialog>`,
  `<video><source onerror=hit()></video><audio src=x onerror=hit()>`,
];

test.each(HOSTILE)("nothing acts in %s", (html) => {
  const fragment = sanitise(html, FITTING);
  expect(fragment.querySelector("script, style, img, svg, math, iframe, object, form, input, link, base, meta, template")).toBeNull();
  for (const element of fragment.querySelectorAll("*")) {
    for (const name of element.getAttributeNames()) expect(SAFE_ATTRIBUTES).toContain(name);
    expect(element.className === "" || element.className === "table").toBe(true);
    expect(element.getAttribute("href") ?? "https://").toMatch(/^(https?:\/\/|mailto:|tel:)/i);
  }
});

test.each(HOSTILE)("the parser is given nothing that a page's policy would report in %s", (html) => {
  const parsed: string[] = [];
  const parse = DOMParser.prototype.parseFromString;
  DOMParser.prototype.parseFromString = function (text, type) {
    parsed.push(String(text));
    return parse.call(this, text, type);
  };
  try {
    sanitise(html, FITTING);
  } finally {
    DOMParser.prototype.parseFromString = parse;
  }
  for (const text of parsed) {
    const everything = parse.call(new DOMParser(), text, "text/html").querySelectorAll("body *");
    for (const element of everything) {
      expect(element.getAttributeNames().filter((name) => /^(on|style|src)/.test(name))).toEqual([]);
      expect(["SCRIPT", "STYLE", "LINK", "IFRAME"]).not.toContain(element.tagName);
    }
  }
});

test("what Markdown makes stays as it is", () => {
  const html = `<p>One <strong>two</strong> <em>three</em> <code>a &lt; b &amp; c</code><br></p><ol start="3"><li>x</li></ol><blockquote><p>q</p></blockquote>`;
  expect(shown(html)).toBe(html);
});

test("a sign that is no markup is shown", () => {
  expect(shown("<p>if ALT < 3 and AST > 5</p>")).toBe("<p>if ALT &lt; 3 and AST &gt; 5</p>");
});

test("links open in a tab of their own, but not what is dialled or mailed", () => {
  expect(shown(`<a href="https://a.example/?a=1&amp;b=2" title="t">x</a>`)).toBe(
    `<a href="https://a.example/?a=1&amp;b=2" title="t" target="_blank" rel="noopener noreferrer">x</a>`,
  );
  expect(shown(`<a href="tel:911">911</a><a href="mailto:a@b.example">m</a>`)).toBe(
    `<a href="tel:911">911</a><a href="mailto:a@b.example">m</a>`,
  );
});

test("headings fit under the one above them", () => {
  expect(shown("<h1>One</h1><h5>Five</h5>")).toBe("<h4>One</h4><h4>Five</h4>");
});

test("each table scrolls in a region with a name of its own", () => {
  const fragment = sanitise("<table><tr><td>1</td></tr></table><table><tr><td>2</td></tr></table>", FITTING);
  const regions = [...fragment.querySelectorAll('.table[role="region"][tabindex="0"]')];
  expect(regions.map((region) => region.getAttribute("aria-label"))).toEqual(["Table 1", "Table 1.2"]);
  expect(regions.every((region) => region.firstElementChild?.tagName === "TABLE")).toBe(true);
});

test("what is read out keeps its words apart", () => {
  expect(plainText("<p>One<br>two</p><ul><li>three</li><li>four</li></ul><table><tr><td>5</td><td>6</td></tr></table>")).toBe(
    "One two three four 5 6",
  );
});

test.each([
  ["https://a.example/x", true],
  ["/drugs/metformin/#faqs", true],
  ["javascript:hit()", false],
  [" java\nscript:hit()", false],
  ["data:text/html,x", false],
  ["https://", false],
])("the address %s may be opened: %s", (address, isSafe) => {
  expect(isSafeAddress(address)).toBe(isSafe);
});
