"""Which names stand for the same drug."""

from __future__ import annotations

import pytest

from bot.catalog import Catalog
from bot.names.substances import Substances, with_further_names
from tests.catalog.making import monograph

LEXICON = {
    "zorbexil": "zorbexil",
    "Drevalo": "zorbexil",
    "Drevalin": "zorbexil",
    "gelphorin": "gelphorin",
    "Gelpho": "gelphorin",
    "Bothor": "zorbexil + quandrivor",
    "Duozor": "zorbexil + gelphorin",
}
NAMES = {"zorbexil": ["Zorbexil", "Drevalo", "Zorbexil sodium"], "quandrivor": ["Quandrivor"]}
SUBSTANCES = Substances(NAMES, LEXICON)


@pytest.mark.parametrize(
    ("name", "slugs"),
    [
        ("Drevalin", ("zorbexil",)),
        ("DREVALIN", ("zorbexil",)),
        ("zorbexil", ("zorbexil",)),
        ("gelphorin", ()),
        ("Gelpho", ()),
        ("Bothor", ()),
        ("Duozor", ()),
        ("unheard-of", ()),
        ("", ()),
    ],
)
def test_the_pages_on_what_a_name_stands_for(name: str, slugs: tuple[str, ...]) -> None:
    """A combination's brand stands for a page on the whole, not on its parts."""
    assert SUBSTANCES.pages_of(name) == slugs


@pytest.mark.parametrize("title", ["Zorbexil + Quandrivor", "Quandrivor and Zorbexil", "zorbexil/quandrivor"])
def test_the_page_on_a_combination_however_its_title_is_joined(title: str) -> None:
    assert Substances({**NAMES, "both": [title]}, LEXICON).pages_of("Bothor") == ("both",)


def test_a_title_outranks_another_pages_alias() -> None:
    names = {"other": ["Mivalquor", "zorbexil"], "zorbexil": ["Zorbexil"]}
    assert Substances(names, LEXICON).pages_of("Drevalin") == ("zorbexil",)
    aliases = {"one": ["Mivalquor", "Drevalo"], "two": ["Thrombuvex", "zorbexil"]}
    assert Substances(aliases, LEXICON).pages_of("Drevalin") == ("one", "two")


def test_all_names_of_a_drug() -> None:
    assert SUBSTANCES.names_of("zorbexil") == (
        "Zorbexil",
        "Drevalo",
        "Zorbexil sodium",
        "zorbexil",
        "Drevalin",
    )
    assert set(SUBSTANCES.names_of("Gelpho")) == {"gelphorin", "Gelpho"}
    assert SUBSTANCES.names_of("unheard-of") == ("unheard-of",)


def test_spellings_have_the_page_where_there_is_one() -> None:
    spellings = {(s.name, s.slug, s.is_own) for s in SUBSTANCES.spellings()}
    assert ("Drevalo", "zorbexil", True) in spellings
    assert ("Drevalin", "zorbexil", False) in spellings
    assert ("Gelpho", None, False) in spellings
    assert ("Drevalo", "zorbexil", False) not in spellings


def test_drugs_without_a_page_are_told_apart_by_their_generics() -> None:
    drugs = {s.name: s.drug for s in SUBSTANCES.spellings()}
    assert drugs["Gelpho"] == drugs["gelphorin"] != drugs["Duozor"]
    assert drugs["Drevalin"] == drugs["Drevalo"] == "zorbexil"


def test_a_name_with_a_salt_is_not_compared_where_the_page_has_the_name_without() -> None:
    """The salt's letters would make two drugs look alike: hydralazine and hydroxyzine hydrochloride."""
    assert "Zorbexil sodium" not in {s.name for s in SUBSTANCES.spellings()}
    alone = Substances({"zorbexil": ["Zorbexil sodium"]}, {})
    assert [s.name for s in alone.spellings()] == ["Zorbexil sodium"]


# The names of pages


def test_a_page_gets_the_names_that_its_text_states() -> None:
    page = monograph("Zorbexil", sections=[("usage", "Zorbexil, sold as Drevalo, is for pain.")])
    [with_names] = with_further_names([page], LEXICON)
    assert with_names.names == ("Zorbexil", "Drevalo")
    assert with_further_names([page], {})[0].names[0] == "Zorbexil"


def test_but_not_those_that_are_another_pages() -> None:
    page = monograph("Zorbexil", sections=[("usage", "Zorbexil, sold as Drevalo, is for pain.")])
    pages = with_further_names([page, monograph("Quandrivor", "Drevalo")], LEXICON)
    assert [p.names for p in pages] == [("Zorbexil",), ("Quandrivor", "Drevalo")]


def test_a_combination_answers_to_other_names_of_its_parts() -> None:
    catalog = Catalog([monograph("Ibuprofen + Paracetamol")], {"paracetamol": "paracetamol"})
    text = "ibuprofen and acetaminophen"
    assert [m.slugs for m in catalog.find(text)] == [("ibuprofen-paracetamol",)]


def test_a_page_without_further_names_is_left_as_it_is() -> None:
    page = monograph("Quandrivor")
    [same] = with_further_names([page], LEXICON)
    assert same is page
