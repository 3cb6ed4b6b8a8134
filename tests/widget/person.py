"""The widget as the person in front of it sees and uses it: by roles, names and words."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, Route, expect

WORDS = Path("widget/src/words")
SOON = 20_000  # ms


@lru_cache
def words(lang: str = "en") -> dict[str, str]:
    """The widget's own words in a language."""
    return json.loads((WORDS / f"{lang}.json").read_text("utf-8"))


def filled(word: str, **values: object) -> str:
    """A word with its values put in."""
    return re.sub(r"{(\w+)}", lambda found: str(values[found[1]]), word)


def hold_messages(page: Page) -> list[Route]:
    """Keeps the questions that are sent from now on, for the test to let them go."""
    held: list[Route] = []

    def keep(route: Route) -> None:
        held.append(route)

    page.route("**/widget/message", keep)
    return held


@dataclass
class Exchange:
    """A question of the visitor's, and what came of it."""

    root: Locator
    words: dict[str, str]

    @property
    def question(self) -> Locator:
        return self.root.locator("[part=visitor] p")

    @property
    def answers(self) -> Locator:
        return self.root.get_by_role("article")

    @property
    def answer(self) -> Locator:
        return self.answers.first

    @property
    def disclaimer(self) -> Locator:
        return self.answer.get_by_role("note", name=self.words["important"])

    @property
    def emergency(self) -> Locator:
        return self.root.get_by_role("region", name=self.words["emergency"])

    @property
    def suggestions(self) -> Locator:
        return self.root.locator("[part=suggestion]")

    @property
    def trouble(self) -> Locator:
        return self.root.locator("[part=trouble]")

    @property
    def waiting(self) -> Locator:
        return self.root.get_by_text(self.words["waiting"])

    def button(self, word: str, **values: object) -> Locator:
        """The button of this exchange that is called by one of the widget's words."""
        return self.root.get_by_role("button", name=filled(self.words[word], **values), exact=True)

    def ended(self) -> Exchange:
        """Waits until there is a reply, or a word of why there is none."""
        expect(self.waiting).to_have_count(0, timeout=SOON)
        return self


@dataclass
class Widget:
    """One widget on a page; ``root`` is needed where there are several."""

    page: Page
    at: Locator | None = None
    lang: str = "en"

    @cached_property
    def words(self) -> dict[str, str]:
        return words(self.lang)

    @property
    def root(self) -> Locator:
        return self.at or self.page.locator("faq-bot")

    @property
    def launcher(self) -> Locator:
        return self.root.locator("[part=launcher]")

    @property
    def panel(self) -> Locator:
        return self.root.locator("[part=panel]")

    @property
    def box(self) -> Locator:
        """Where the visitor writes."""
        return self.root.get_by_role("textbox", name=self.words["question"])

    @property
    def transcript(self) -> Locator:
        return self.root.get_by_role("log")

    @property
    def questions(self) -> list[str]:
        """What the visitor asked, as it is shown."""
        return self.root.locator("[part=visitor] p").all_inner_texts()

    @property
    def exchanges(self) -> Locator:
        return self.root.locator(".exchange:has([part=visitor])")

    @property
    def names(self) -> Locator:
        """The names that are offered while typing."""
        return self.root.get_by_role("option")

    def exchange(self, index: int = -1) -> Exchange:
        return Exchange(self.exchanges.nth(index), self.words)

    def button(self, word: str) -> Locator:
        """The button that is called by one of the widget's words."""
        return self.root.get_by_role("button", name=self.words[word], exact=True)

    def open(self) -> None:
        """Opens the panel, unless it has stayed open from the page before."""
        if self.launcher.get_attribute("aria-expanded") == "true":
            self.box.focus()
        else:
            self.launcher.click()
        expect(self.box).to_be_focused()

    def send(self, text: str) -> Exchange:
        """Writes a question and sends it; does not wait for the reply."""
        before = self.exchanges.count()
        self.box.fill(text)
        self.box.press("Enter")
        expect(self.exchanges).to_have_count(before + 1)
        return self.exchange(before)

    def ask(self, text: str) -> Exchange:
        """Sends a question and waits for what comes of it."""
        return self.send(text).ended()

    def pick(self, suggestion: Locator) -> Exchange:
        """Presses a button that asks something, and waits for the reply."""
        before = self.exchanges.count()
        suggestion.click()
        expect(self.exchanges).to_have_count(before + 1)
        return self.exchange(before).ended()

    def call(self, method: str, *arguments: Any) -> Any:
        """Calls the element's JavaScript interface, as the site's own scripts do."""
        return self.root.evaluate(
            "(bot, [method, values]) => bot[method](...values)", [method, list(arguments)]
        )

    def has_focus(self) -> bool:
        """Whether the keyboard's focus is in the widget."""
        return self.root.evaluate("bot => document.activeElement === bot && !!bot.shadowRoot.activeElement")
