"""Every entry of every page, reached over REST as a visitor reaches it: by name, then by button.

That each quotation stands below its page's disclaimer, in the page's words, is checked by ``Visitor.say``.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end import nasty
from tests.replies import Page
from tests.serving import Place, Visitor

ROOT = Path(__file__).parents[2]
ORDINARY = [path.name for path in sorted((ROOT / "data" / "monographs").glob("*.md"))]
NASTY = [f"nasty/{name}" for name in nasty.PAGES if name != "broken.md"]
NOT_ANSWERS = {"disclaimer", "note"}


@pytest.mark.parametrize("path", ORDINARY + NASTY)
def test_each_entry_is_quoted_when_its_button_is_pressed(place: Place, visitor: Visitor, path: str) -> None:
    page = place.pages.current()[path]
    overview = visitor.say(page.monograph.title)
    assert overview.kind == "overview"
    assert set(overview.drugs) <= {page.monograph.slug}
    expected = _titles(page)
    assert {button["title"] for button in overview.buttons} == expected - _generic(page) - _introduction(page)
    astray = {}
    for button in overview.buttons:
        reply = visitor.say(button["payload"])
        if (reply.kind, reply.drugs, reply.titles) != ("answer", [page.monograph.slug], [button["title"]]):
            astray[button["payload"]] = (reply.kind, reply.drugs, reply.titles)
    assert not astray


@pytest.mark.parametrize("path", ORDINARY)
def test_the_generic_name_is_quoted_on_request(place: Place, visitor: Visitor, path: str) -> None:
    page = place.pages.current()[path]
    if _generic(page):
        reply = visitor.say(f"What is the generic name of {page.monograph.title}?")
        assert (reply.kind, reply.drugs) == ("answer", [page.monograph.slug])


def _titles(page: Page) -> set[str]:
    sections = {s.heading for s in page.monograph.sections if s.plain and s.topic not in NOT_ANSWERS}
    return sections | {entry.question for entry in page.monograph.faq}


def _generic(page: Page) -> set[str]:
    return {section.heading for section in page.monograph.sections if section.topic == "generic_name"}


def _introduction(page: Page) -> set[str]:
    return {section.heading for section in page.monograph.sections if section.topic == "introduction"}
