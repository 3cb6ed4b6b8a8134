"""``python -m bot shell``, as somebody at a terminal sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.end_to_end import nasty
from tests.end_to_end.terminal import Terminal
from tests.replies import Pages, check_texts, without_blanks
from tests.serving import READY_WITHIN, REPLY_WITHIN

PROMPT = "Your input ->"

Say = Callable[[str], str]


@pytest.fixture(scope="module")
def say(environment: dict[str, str], folder: Path, site_model: Path) -> Iterator[Say]:
    """Types a line and returns what is shown until the next prompt."""
    terminal = Terminal(["bot", "shell"], environment)

    def exchange(text: str) -> str:
        terminal.type(text)
        terminal.read_until(f"{PROMPT}  {text}", REPLY_WITHIN)
        shown = terminal.read_until(PROMPT, REPLY_WITHIN)
        check_texts([without_blanks(shown)], Pages(folder).current().values())
        return shown

    try:
        terminal.read_until(PROMPT, READY_WITHIN)
        yield exchange
    finally:
        terminal.end()


@pytest.fixture(scope="module")
def pages(folder: Path) -> Pages:
    return Pages(folder)


def is_clean(shown: str) -> bool:
    return not any(sign in shown for sign in ('"schema"', "'schema'", '"answers"', "Traceback", "Exception"))


def test_an_answer_begins_with_its_disclaimer(say: Say, pages: Pages) -> None:
    shown = say("how often is natalizumab given?")
    assert without_blanks(shown).startswith(pages.current()["natalizumab.md"].head)
    assert "As a rule, once every 4 weeks." in shown
    assert is_clean(shown)


@pytest.mark.parametrize("path", [name for name in nasty.PAGES if name not in {"broken.md", "long.md"}])
def test_an_overview_of_a_nasty_page_begins_with_its_disclaimer(say: Say, pages: Pages, path: str) -> None:
    page = pages.current()[f"nasty/{path}"]
    shown = say(page.monograph.title)
    assert without_blanks(shown).startswith(page.head)
    assert is_clean(shown)


def test_what_is_suggested_can_be_typed(say: Say) -> None:
    suggested = next(line[2:] for line in say("zolpidem").splitlines() if line.startswith("- Zolpidem:"))
    assert suggested.partition(": ")[2] in say(suggested)


@pytest.mark.parametrize(
    "text", ["hello", "which drugs do you know?", '/faq{"drug": "warfarin"}', "...", "{drug}"]
)
def test_every_line_gets_a_reply(say: Say, text: str) -> None:
    shown = say(text)
    assert shown.strip()
    assert is_clean(shown)
