import { render } from "lit";
import { beforeEach, expect, test, vi } from "vitest";
import type { Answer, AnswerMessage, Button, Kind, Message } from "../src/contract";
import type { Exchange } from "../src/exchange";
import { Flags } from "../src/flags";
import { spoken } from "../src/spoken";
import { transcript } from "../src/views/transcript";
import { explainedAloud } from "../src/views/trouble";
import type { View } from "../src/views/view";
import { words } from "../src/words";

const ENGLISH = words("en");
let view: View;

beforeEach(() => {
  const host = { addController: () => {}, removeController: () => {}, requestUpdate: () => {}, updateComplete: Promise.resolve(true) };
  const actions = { ask: vi.fn(), retry: vi.fn(), copy: vi.fn(), vote: vi.fn(), comment: vi.fn() };
  view = { words: ENGLISH, flags: new Flags(host), actions };
});

const QUOTED: Answer = {
  drug: { slug: "metformin", name: "Metformin" },
  entry: { type: "section", topic: "usage", title: "Usage" },
  text: "For **diabetes**.",
  source: { path: "metformin.md", url: "https://example.org/metformin" },
  confidence: 0.9,
};

function quoting(disclaimer: string, buttons: Button[] = []): AnswerMessage {
  return { type: "answer", answer: 0, html: "<p>For <strong>diabetes</strong>.</p>", disclaimer: { text: disclaimer, html: `<p>${disclaimer}</p>` }, buttons };
}

function saying(html: string, buttons: Button[] = []): Message {
  return { type: "text", text: html, html, buttons };
}

function answered(id: string, kind: Kind, messages: Message[], quoted: Answer = QUOTED, suggestions: Button[] = []): Exchange {
  const answers = messages.some(({ type }) => type === "answer") ? [quoted] : [];
  return { id, question: `<b>${id}</b>?`, state: "answered", votes: {}, turn: { id, messages, reply: { schema: 1, kind, disclaimer: null, answers, suggestions } } };
}

function shown(...exchanges: Exchange[]): HTMLElement {
  return shownOn("", ...exchanges);
}

/** The conversation on the page of a drug. */
function shownOn(drug: string, ...exchanges: Exchange[]): HTMLElement {
  const box = document.createElement("div");
  render(transcript(view, { greeting: "", drug, exchanges }), box);
  return box;
}

function texts(parent: Element, selector: string): string[] {
  return [...parent.querySelectorAll(selector)].map((element) => (element.textContent ?? "").replace(/\s+/g, " ").trim());
}

test("what the visitor wrote is shown as they wrote it", () => {
  expect(shown(answered("a", "answer", [quoting("Careful.")])).querySelector(".visitor p")?.textContent).toBe("<b>a</b>?");
});

test("an answer stands under its disclaimer, with its drug, heading and source", () => {
  const card = shown(answered("a", "answer", [quoting("Careful.")])).querySelector(".answer")!;
  expect(card.firstElementChild?.className).toBe("disclaimer");
  expect(texts(card, "h3")).toEqual(["Metformin: Usage"]);
  expect(card.querySelector(".source a")?.getAttribute("href")).toBe("https://example.org/metformin");
});

test("a disclaimer is shown in full where its text is new, and may be folded after that", () => {
  const box = shown(...["One.", "One.", "Two."].map((text, index) => answered(`e${index}`, "answer", [quoting(text)])));
  expect(texts(box, ".disclaimer")).toEqual(["One.", "One.", "Two."]);
  expect([...box.querySelectorAll(".disclaimer")].map((note) => note.querySelector("[data-fold]") !== null)).toEqual([false, true, false]);
});

test("a source that is no web address is no link", () => {
  const quoted = { ...QUOTED, source: { path: "metformin.md", url: "javascript:hit()" } };
  const box = shown(answered("a", "answer", [quoting("Careful.")], quoted));
  expect(texts(box, ".source")).toEqual(["Source: Metformin page"]);
  expect(box.querySelector(".source a")).toBeNull();
});

test("an emergency names each number once, with who answers", () => {
  const html = `<p><strong>Call <a href="tel:911">911</a> now.</strong><br>\nPoison Help: <a href="tel:18002221222">1-800-222-1222</a><br>\nAgain: <a href="tel:911">911</a></p>`;
  const box = shown(answered("a", "emergency", [saying(html)]));
  expect(texts(box, ".emergency h3")).toEqual(["Emergency"]);
  expect(texts(box, ".calls .call")).toEqual(["Call 911", "Call 1-800-222-1222 Poison Help"]);
});

test("buttons send their payload; what only the reply suggests is offered too", () => {
  const own = { title: "Dosage", payload: "Metformin: Dosage" };
  const other = { title: "Usage", payload: "Metformin: Usage" };
  const box = shown(answered("a", "answer", [quoting("Careful.", [own])], QUOTED, [own, other]));
  const chips = [...box.querySelectorAll<HTMLElement>(".reply .chip")];
  expect(chips.map((chip) => chip.textContent?.trim())).toEqual(["Dosage", "Usage"]);
  chips[1]?.click();
  expect(view.actions.ask).toHaveBeenCalledExactlyOnceWith("Metformin: Usage");
});

test("a long list of buttons folds after six, a question to the visitor is set apart", () => {
  const many = Array.from({ length: 15 }, (_, index) => ({ title: `T${index}`, payload: `p${index}` }));
  const exchange = answered("a", "clarify_drug", [saying("<p>Which?</p>", many)]);
  expect(texts(shown(exchange), ".reply .choices .chip")).toEqual(["T0", "T1", "T2", "T3", "T4", "T5", "9 more"]);
  view.flags.set("more:a-text-0");
  expect(shown(exchange).querySelectorAll(".reply .chip")).toHaveLength(16);
});

test("starters are asked in English, whatever language they are in", () => {
  view = { ...view, words: words("es") };
  const box = document.createElement("div");
  render(transcript(view, { greeting: "", drug: "Metformin", exchanges: [] }), box);
  const [first] = box.querySelectorAll<HTMLElement>(".chip");
  expect(first?.textContent).toContain("¿Para qué");
  first?.click();
  expect(view.actions.ask).toHaveBeenCalledExactlyOnceWith("What is Metformin used for?");
});

test("a failed question says why and can be tried again", () => {
  const box = shown({ id: "a", question: "q", state: "failed", trouble: "too_many", retryAfter: 12.2, votes: {} });
  expect(texts(box, ".trouble p")[0]).toContain("13 seconds");
  box.querySelector<HTMLElement>(".trouble button")?.click();
  expect(view.actions.retry).toHaveBeenCalledExactlyOnceWith("a");
});

test("a site that is refused is not asked to try again", () => {
  const box = shown({ id: "a", question: "q", state: "failed", trouble: "refused", votes: {} });
  expect(texts(box, ".trouble p")).toEqual([ENGLISH.refused, ENGLISH.urgent]);
  expect(box.querySelector(".trouble button")).toBeNull();
});

test.each(["offline", "timeout", "too_many", "refused", "too_long", "fault"] as const)("%s says what must not wait, also aloud", (trouble) => {
  const failed: Exchange = { id: "a", question: "q", state: "failed", trouble, votes: {} };
  expect(texts(shown(failed), ".trouble .urgent")).toEqual([ENGLISH.urgent]);
  expect(explainedAloud(ENGLISH, failed)).toMatch(new RegExp(`^\\S.+ ${ENGLISH.urgent}$`));
});

test("a long wait says it too", () => {
  const sending: Exchange = { id: "a", question: "q", state: "sending", votes: {} };
  expect(texts(shown(sending), ".waiting .urgent")).toEqual([]);
  view.flags.set("late:a");
  expect(texts(shown(sending, { ...sending, id: "b" }), ".waiting .urgent")).toEqual([ENGLISH.urgent]);
});

test("a drug that is named by its slug is shown as a name", () => {
  const box = shownOn("amoxicillin-and-clavulanic-acid");
  expect(texts(box, ".about")).toEqual(["About: Amoxicillin and clavulanic acid"]);
  expect(texts(box, ".chip")[0]).toBe("What is Amoxicillin and clavulanic acid used for?");
});

test("a line says where the page's drug becomes another one", () => {
  const first = { ...answered("a", "answer", [quoting("Careful.")]), drug: "metformin" };
  const second = { ...answered("b", "answer", [quoting("Careful.")]), drug: "Warfarin" };
  const lines = (drug: string, ...exchanges: Exchange[]) => texts(shownOn(drug, ...exchanges), ".now-about");
  expect(lines("warfarin", first)).toEqual(["Now about: Warfarin"]);
  expect(lines("folic-acid", first, second)).toEqual(["Now about: Warfarin", "Now about: Folic acid"]);
  expect(lines("warfarin", first, second)).toEqual(["Now about: Warfarin"]);
  expect(lines("Metformin", first)).toEqual([]);
  expect(lines("", first)).toEqual([]);
  expect(lines("warfarin")).toEqual([]);
});

test("what is copied carries the disclaimer and the source", () => {
  shown(answered("a", "answer", [quoting("Careful.")])).querySelector<HTMLElement>(".actions .action")?.click();
  expect(view.actions.copy).toHaveBeenCalledExactlyOnceWith(
    "a-0",
    "Careful.\n\n**Metformin: Usage**\n\nFor **diabetes**.\n\nSource: Metformin page, https://example.org/metformin",
  );
});

test("a reply is read out in its order, the disclaimer first", () => {
  const { turn } = answered("a", "answer", [quoting("Careful."), saying("<p>More?</p>")]);
  expect(spoken(ENGLISH, turn!)).toBe("Careful. Metformin: Usage. For diabetes. More?");
  expect(spoken(ENGLISH, answered("a", "emergency", [saying("<p>Call.</p>")]).turn!)).toBe("Emergency. Call.");
});
