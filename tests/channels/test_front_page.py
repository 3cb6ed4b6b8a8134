"""The page at ``/``, made from any catalog."""

from __future__ import annotations

import json
import shlex
from html import unescape

import pytest

from bot.catalog import Catalog
from bot.channels.front_page import render
from bot.monographs.model import Monograph


def catalog(*titles: str) -> Catalog:
    pages = [
        Monograph(f"{n}.md", f"page-{n}", title, (title,), (), (), None, None, None)
        for n, title in enumerate(titles)
    ]
    return Catalog(pages)


def test_it_tells_how_many_drugs_there_are_and_how_to_ask_about_one() -> None:
    page = render(catalog("Abacin", "Bebacin"), "http://bot.example:5005")
    assert "<strong>2 drugs</strong>" in page
    assert "http://bot.example:5005/webhooks/rest/webhook" in page
    assert "How does Abacin work?" in page
    assert "Abacin, Bebacin" in page


def test_without_pages_it_still_is_a_page() -> None:
    page = render(catalog(), "http://localhost:5005")
    assert "<strong>0 drugs</strong>" in page
    assert "Which drugs do you know?" in page


def test_many_drugs_are_shown_in_part() -> None:
    page = render(catalog(*(f"Drug{n:04}" for n in range(500))), "http://localhost:5005")
    assert "<strong>500 drugs</strong>" in page
    assert "Drug0000" in page
    assert "Drug0499" not in page
    assert "..." in page


def test_neither_a_title_nor_the_address_is_markup_or_a_variable() -> None:
    page = render(catalog("</p><script>alert(1)</script> $address ${count} $"), 'http://x"><img src=x>')
    assert "<script>" not in page
    assert "<img" not in page
    assert "$address ${count} $" in page


@pytest.mark.parametrize("title", ["Abacin", "St. John's Wort", 'Abacin "forte"', "Aba\\cin", "Ab & <b>"])
def test_the_command_can_be_pasted_into_a_shell(title: str) -> None:
    command = unescape(render(catalog(title), "http://localhost:5005").split("<pre>")[1].split("</pre>")[0])
    body = json.loads(shlex.split(command.replace("\\\n", " "))[-1])
    assert body["message"].startswith("How does ")
