// The demo page: example questions and names to click, a filter for the drugs, and snippets to copy.
const bot = document.querySelector("faq-bot");
const chat = document.querySelector(".chat");
/** The server names no more than these at a time. */
const MOST_SUGGESTED = 6;

async function ask(question) {
  await customElements.whenDefined("faq-bot");
  showChat();
  bot.ask(question);
}

/** Brings the chat into view where it is not; the focus follows, so that Tab goes on there. */
function showChat() {
  const { top, bottom } = chat.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  document.getElementById("ask").focus({ preventScroll: true });
  chat.scrollIntoView({ block: "start", behavior: still ? "auto" : "smooth" });
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-ask]");
  if (button) ask(button.dataset.ask);
});

/** Case and accents do not matter to a reader who looks for a name. */
function fold(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

function report(form, found, text, most = Infinity) {
  const counted = found === 1 ? "1 drug" : found < most ? `${found} drugs` : `The first ${found} drugs`;
  form.querySelector("[role=status]").textContent = text ? (found ? counted : "No drug with this name") : "";
}

function filterPage(form, input) {
  const letters = [...document.querySelectorAll(".letter")].map((group) => ({ group, open: group.open }));
  const names = [...document.querySelectorAll(".letter li")].map((item) => ({ item, name: fold(item.dataset.names) }));
  input.addEventListener("input", () => {
    const text = fold(input.value);
    let found = 0;
    for (const { item, name } of names) {
      item.hidden = !name.includes(text);
      if (!item.hidden) found += 1;
    }
    for (const { group, open } of letters) {
      group.hidden = !group.querySelector("li:not([hidden])");
      group.open = text ? !group.hidden : open;
    }
    report(form, found, text);
  });
}

function filterServer(form, input) {
  const list = document.querySelector(".matches");
  let timer, request;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    request?.abort();
    const text = input.value.trim();
    if (text.length < 2) return show([], "");
    request = new AbortController();
    timer = setTimeout(() => suggest(text, request.signal).catch(() => {}), 200);
  });

  async function suggest(text, signal) {
    const headers = { "Content-Type": "application/json" };
    const response = await fetch("/widget/names", { method: "POST", headers, body: JSON.stringify({ text }), signal });
    if (response.ok) show((await response.json()).names, text);
  }

  function show(names, text) {
    list.replaceChildren(...names.map(({ name, drug }) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.ask = drug;
      button.textContent = name === drug ? drug : `${name} (${drug})`;
      item.append(button);
      return item;
    }));
    report(form, names.length, text, MOST_SUGGESTED);
  }
}

function makeFilter(form) {
  const input = form.querySelector("input");
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  (form.dataset.filter === "page" ? filterPage : filterServer)(form, input);
}

async function copy(snippet) {
  const code = snippet.querySelector("code");
  const button = snippet.querySelector(".copy");
  const isCopied = await navigator.clipboard?.writeText(code.textContent).then(() => true, () => false);
  // Without a secure context there is no clipboard: the text is selected, ready for the visitor's own keys.
  if (!isCopied) getSelection().selectAllChildren(code);
  button.dataset.state = isCopied ? "copied" : "selected";
  snippet.querySelector("[role=status]").textContent = isCopied ? "Copied" : "Selected: copy it with your keyboard";
  setTimeout(() => delete button.dataset.state, 2500);
}

for (const snippet of document.querySelectorAll(".snippet")) {
  const button = snippet.querySelector(".copy");
  button.hidden = false;
  button.addEventListener("click", () => copy(snippet));
}
document.querySelectorAll(".filter").forEach(makeFilter);
