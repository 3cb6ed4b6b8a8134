"""A name with a misspelt rest is not the drug of the name alone."""

from __future__ import annotations

import pytest

from bot.catalog import Catalog
from bot.names.names import EXACT, GUESS
from tests.catalog.making import monograph

from .test_near import found

SMALL = Catalog(
    [monograph("Zorbexil", "Drevalo"), monograph("Quandrivor"), monograph("Quandrivor + Zorbexil")],
    {
        "Drevalo cold and sinus": "other",
        "Drevalo PM": "other",
        "Drevalo Tabs": "Zorbexil",
        "Mibble": "m",
        "Mibble Drevalor": "m",
    },
)


@pytest.mark.parametrize(
    ("written", "offered"),
    [
        ("drevalo cold and sinux", ("zorbexil",)),
        ("drevalo cild and sinus", ("zorbexil",)),
        ("drevalo colda and sinus", ("zorbexil",)),
        ("drevalo pn", ("zorbexil",)),
        ("quandrivor x zorbexil", ("quandrivor", "zorbexil", "quandrivor-zorbexil")),
        ("mibble drevalo", ("zorbexil",)),
    ],
)
def test_it_is_asked_about_with_what_may_be_meant(written: str, offered: tuple[str, ...]) -> None:
    assert found(SMALL, f"about {written}") == [(written, offered, GUESS)]


@pytest.mark.parametrize(
    "text",
    [
        "drevalo",
        "drevalo am i allowed to drive",
        "drevalo in the evening",
        "cold and sinus? drevalo",
        "drevalo. pn",
        "drevalo tablets",
        "drevalo tbs",
    ],
)
def test_it_is_not_where_the_words_beside_it_are_of_the_question(text: str) -> None:
    [mention] = SMALL.find(text)
    assert (mention.slugs, mention.match) == (("zorbexil",), EXACT)


def test_two_drugs_taken_together_are_not_their_combination() -> None:
    assert [slugs for _, slugs, _ in found(SMALL, "can i take quandrivor n zorbexil")] == [
        ("quandrivor",),
        ("zorbexil",),
    ]
    assert [m.match for m in SMALL.find("quandrivor n zorbexil")] == [GUESS]


@pytest.mark.parametrize("name", ["Drevalo PM", "Drevalo cold and sinus", "Mibble Drevalor"])
def test_the_longer_name_itself_is_what_it_is(name: str) -> None:
    assert found(SMALL, name) == [(name, (), EXACT)]
