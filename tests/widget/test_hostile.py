"""Nothing that a visitor types, a page says, a server sends or a site writes into an attribute acts as more than text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Page, Route, expect

from bot.monographs.folder import page_paths
from bot.monographs.reader import read_page
from tests.end_to_end.nasty import PAGES
from tests.serving import HOSTILE
from tests.widget.canary import Canary
from tests.widget.conftest import Embed
from tests.widget.hosting import Host, widget
from tests.widget.person import Widget

CORPUS: dict[str, list[Any]] = yaml.safe_load(Path(__file__).with_name("hostile.yml").read_text("utf-8"))
IN_ONE_CONVERSATION = 17


def questions_on(path: Path) -> list[str]:
    """What brings all of a page to light: its name, its sections and its questions."""
    monograph = read_page(path, path.parent).monograph
    assert monograph
    sections = [f"{monograph.title}: {section.heading}" for section in monograph.sections]
    return [monograph.title, *sections, *(entry.question for entry in monograph.faq)]


def batches(values: list[str]) -> list[list[str]]:
    return [
        values[start : start + IN_ONE_CONVERSATION] for start in range(0, len(values), IN_ONE_CONVERSATION)
    ]


@pytest.fixture
def ready(embed: Embed, canary: Canary) -> tuple[Widget, str]:
    """An open widget, and all of the page that is not the widget."""
    bot = embed(body='<form name="chat"><input name="q"></form>')
    bot.open()
    return bot, bot.page.evaluate("__outside()")


@pytest.mark.parametrize("messages", batches(CORPUS["messages"]), ids=lambda batch: batch[0][:30])
def test_messages(ready: tuple[Widget, str], canary: Canary, messages: list[str]) -> None:
    bot, outside = ready
    for message in messages:
        exchange = bot.ask(message)
        shown = exchange.question.evaluate("element => [element.textContent, element.childElementCount]")
        assert shown == [_as_typed(message), 0]
        expect(exchange.trouble).to_have_count(0)
        canary.check(bot.page, outside)


@pytest.mark.parametrize("path", page_paths(HOSTILE), ids=lambda path: path.stem)
def test_pages(ready: tuple[Widget, str], canary: Canary, path: Path) -> None:
    bot, outside = ready
    shown = 0
    for question in questions_on(path):
        exchange = bot.ask(question)
        shown += exchange.answers.count()
        expect(exchange.trouble).to_have_count(0)
        canary.check(bot.page, outside)
    assert shown >= 2, "the page's own words were shown"


@pytest.mark.parametrize(
    "name", ["html.md", "markup-title.md", "script-link.md", "data-link.md", "fence.md", "braces.md"]
)
def test_nasty_pages(ready: tuple[Widget, str], canary: Canary, name: str, tmp_path: Path) -> None:
    bot, outside = ready
    (tmp_path / name).write_text(PAGES[name], "utf-8")
    for question in questions_on(tmp_path / name):
        bot.ask(question)
        canary.check(bot.page, outside)


def test_suggestions_of_hostile_pages_ask_what_they_say(ready: tuple[Widget, str], canary: Canary) -> None:
    bot, outside = ready
    for title in ("Scriptazol", "Nestazepine", "Vectorine"):
        overview = bot.ask(title)
        for index in range(overview.suggestions.count()):
            bot.pick(overview.suggestions.nth(index))
            canary.check(bot.page, outside)


def test_names_while_typing(ready: tuple[Widget, str], canary: Canary) -> None:
    bot, outside = ready
    bot.box.press_sequentially("what about scri")
    expect(bot.names.filter(has_text="Scriptazol").first).to_be_visible()
    canary.check(bot.page, outside)
    bot.names.filter(has_text="Scriptazol").first.click()
    assert bot.box.input_value().startswith("what about Scriptazol <script>")
    canary.check(bot.page, outside)


@pytest.mark.parametrize("kind", ["text", "answer", "emergency"])
@pytest.mark.parametrize("batch", batches(CORPUS["html"]), ids=lambda batch: batch[0][:30])
def test_html_of_a_server_that_was_taken_over(
    ready: tuple[Widget, str], canary: Canary, kind: str, batch: list[str]
) -> None:
    bot, outside = ready
    markup = iter(batch)
    bot.page.route("**/widget/message", lambda route: _reply(route, kind, next(markup)))
    for index in range(len(batch)):
        exchange = bot.ask(f"question {index}")
        expect(exchange.trouble).to_have_count(0)
        canary.check(bot.page, outside)
    expect(bot.transcript).to_be_visible()


def test_a_conversation_that_was_tampered_with_in_the_storage(
    ready: tuple[Widget, str], canary: Canary
) -> None:
    bot, _ = ready
    bot.ask("How often is natalizumab given?")
    bot.page.evaluate(
        """html => {
      for (const [key, value] of Object.entries(sessionStorage)) {
        const put = value => value && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, /html|text|title|url|name/.test(name) && typeof inner === 'string' ? html : Array.isArray(inner) ? inner.map(put) : put(inner)]))
          : value;
        const parsed = JSON.parse(value);
        sessionStorage.setItem(key, JSON.stringify(Array.isArray(parsed) ? parsed.map(put) : put(parsed)));
      }
    }""",
        "<img src=x onerror=__hit(1)><a href=javascript:__hit(2)>javascript:__hit(3)</a>",
    )
    bot.page.reload()
    expect(bot.box).to_be_visible()
    canary.check(bot.page)


@pytest.mark.parametrize("attributes", CORPUS["attributes"], ids=lambda given: str(given)[:40])
def test_attributes(page: Page, host: Host, canary: Canary, attributes: dict[str, str]) -> None:
    page.goto(host.page(widget(attributes)))
    bot = Widget(page)
    outside = page.evaluate("__outside()")
    bot.launcher.click()
    expect(bot.panel).to_be_visible()
    box = bot.root.get_by_role("textbox")
    box.fill("How often is natalizumab given?")
    box.press("Enter")
    expect(bot.exchanges).to_have_count(1)
    expect(bot.exchanges.locator(".waiting")).to_have_count(0)
    canary.incidents = [
        what for what in canary.incidents if "server" not in attributes or not what.startswith("console:")
    ]
    canary.check(page, outside)


def test_attributes_of_the_iframe_page(page: Page, host: Host, canary: Canary) -> None:
    for attributes in CORPUS["attributes"]:
        page.goto(host.page())
        page.evaluate(
            "([bot, query]) => { location.href = `${bot}/widget/frame?${new URLSearchParams(query)}` }",
            [host.bot, attributes],
        )
        page.wait_for_url("**/widget/frame?**")
        expect(page.get_by_role("textbox")).to_be_visible()
        canary.check(page)


def test_a_page_whose_image_is_called_as_the_script(page: Page, host: Host, canary: Canary) -> None:
    """A named image hides the document's own property: whoever may write one must not choose the server."""
    image = '<img alt="" name="currentScript" src="https://evil.test/widget.js">'
    page.goto(host.page(widget(), body=image))
    bot = Widget(page)
    bot.open()
    canary.incidents.clear()  # the image's own request
    expect(bot.ask("How often is natalizumab given?").answer).to_be_visible()
    canary.check(page)


def _as_typed(message: str) -> str:
    """Without what JavaScript takes for blanks at the ends: a byte order mark is one of them."""
    return message.strip().removesuffix("\ufeff").strip()


def _reply(route: Route, kind: str, markup: str) -> None:
    """A reply with this markup wherever the server may put markup."""
    disclaimer = {"text": markup, "html": markup}
    button = {"title": markup, "payload": markup}
    answer = {
        "drug": {"slug": "x", "name": markup},
        "entry": {"type": "faq", "topic": "x", "title": markup},
        "text": markup,
        "source": {"path": markup, "url": "javascript:__hit(1)"},
        "confidence": 1,
    }
    text = {"type": "text", "text": markup, "html": markup, "buttons": [button]}
    quoted = {"type": "answer", "answer": 0, "html": markup, "disclaimer": disclaimer, "buttons": [button]}
    reply = {
        "schema": 1,
        "kind": {"text": "smalltalk"}.get(kind, kind),
        "disclaimer": markup if kind == "answer" else None,
        "answers": [answer] if kind == "answer" else [],
        "suggestions": [button],
    }
    body = {
        "id": json.loads(route.request.post_data or "{}")["id"],
        "messages": [quoted if kind == "answer" else text],
        "reply": reply,
    }
    headers = {"Access-Control-Allow-Origin": route.request.headers["origin"]}
    route.fulfill(json=body, headers=headers)
