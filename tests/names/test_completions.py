"""What is offered for the letters typed so far."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog import Catalog
from bot.names.completions import SHORTEST, Completions
from bot.names.words import name_key, word_keys

NAMES = {
    "metformin": ["Metformin", "Glucophage", "Glucophage XR", "Metforal", "metformin hydrochloride"],
    "metoprolol": ["Metoprolol", "Lopressor", "Glucor"],
    "glargine": ["Insulin Glargine", "Lantus", "Optisulin Pen"],
    "both": ["Ibuprofen + Paracetamol", "Nuromol", "Paracetamol", "ibuprofen and paracetamol"],
    "paracetamol": ["Paracetamol", "Pánadol", "Ibupar", "co-codex"],
    "nameless": [],
}
OFFERED = Completions(NAMES)


def offered(prefix: str, most: int = 6) -> list[tuple[str, str]]:
    return [(name, title) for name, title in OFFERED.starting(prefix, most)]


@pytest.mark.parametrize(
    ("prefix", "names"),
    [
        ("lant", [("Lantus", "Insulin Glargine")]),
        ("LANT", [("Lantus", "Insulin Glargine")]),
        ("pana", [("Pánadol", "Paracetamol")]),
        ("PÀNÁ", [("Pánadol", "Paracetamol")]),
        ("cocod", [("co-codex", "Paracetamol")]),
        ("insulin gl", [("Insulin Glargine", "Insulin Glargine")]),
        ("glarg", [("Insulin Glargine", "Insulin Glargine")]),
        ("pen", [("Optisulin Pen", "Insulin Glargine")]),
        ("lantus", [("Lantus", "Insulin Glargine")]),
        ("lantuses", []),
        ("argine", []),
        ("metf0rmin", []),
        ("l", []),
        ("", []),
        ("- /", []),
        ("-l-", []),
    ],
)
def test_names_that_begin_so_or_have_a_later_word_that_does(
    prefix: str, names: list[tuple[str, str]]
) -> None:
    assert offered(prefix) == names


def test_titles_come_first_and_then_the_shorter() -> None:
    assert offered("ibu") == [
        ("Ibuprofen + Paracetamol", "Ibuprofen + Paracetamol"),
        ("Ibupar", "Paracetamol"),
    ]
    assert offered("glu") == [("Glucor", "Metoprolol"), ("Glucophage", "Metformin")]
    assert offered("par") == [
        ("Paracetamol", "Paracetamol"),
        ("Ibuprofen + Paracetamol", "Ibuprofen + Paracetamol"),
    ]


def test_no_more_than_asked_for() -> None:
    assert offered("met", 1) == [("Metformin", "Metformin")]
    assert offered("met", 0) == []


def test_a_drug_stands_once_where_its_title_says_it() -> None:
    assert offered("met") == [("Metformin", "Metformin"), ("Metoprolol", "Metoprolol")]


def test_a_longer_name_is_offered_once_more_is_typed() -> None:
    assert offered("glucophage") == [("Glucophage", "Metformin")]
    assert offered("glucophage x") == [("Glucophage XR", "Metformin")]


def test_salts_and_joiners_are_no_beginnings() -> None:
    assert offered("hydro") == []
    assert offered("and") == []


def test_a_name_leads_to_the_page_whose_title_it_is() -> None:
    assert ("Paracetamol", "Ibuprofen + Paracetamol") not in offered("paracetamol")


@given(prefix=st.text(max_size=6), most=st.integers(0, 8))
def test_any_text_gets_names_that_have_it(prefix: str, most: int) -> None:
    found = offered(prefix, most)
    assert len(found) <= most
    assert len(name_key(prefix)) >= SHORTEST or not found
    for name, _ in found:
        keys = word_keys(name)
        assert any("".join(keys[i:]).startswith(name_key(prefix)) for i in range(len(keys)))


letters = st.text("abé", min_size=1, max_size=4)
names = st.lists(st.lists(letters, min_size=1, max_size=3).map(" ".join), max_size=5, unique_by=name_key)


@given(named=st.dictionaries(st.text(max_size=3), names, max_size=6), prefix=st.text("abe", min_size=2))
def test_every_drug_with_such_a_name_is_offered(named: dict[str, list[str]], prefix: str) -> None:
    """As a look at every name finds them."""
    titles = {name_key(own[0]) for own in named.values() if own}
    expected = {
        own[0]
        for own in named.values()
        for name in own
        if (name is own[0] or name_key(name) not in titles)
        and any("".join(word_keys(name)[i:]).startswith(prefix) for i in range(len(name.split())))
    }
    assert {title for _, title in Completions(named).starting(prefix, 100)} == expected


def test_each_page_is_offered_for_its_title_and_found_by_it(catalog: Catalog) -> None:
    for slug in catalog.slugs:
        title = catalog.title(slug)
        assert (title, title) in catalog.completions(title[:4], 100)
        for name, leads_to in catalog.completions(title[:2], 100):
            pages = {slug for mention in catalog.names.find(name) for slug in mention.slugs}
            assert leads_to in {catalog.title(page) for page in pages}
