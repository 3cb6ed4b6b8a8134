"""The pages as one whole: drugs, their entries, and what stands above each quotation."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog import Catalog, Entry
from bot.catalog.vocabulary import site_wording
from bot.monographs.model import Section

from .making import monograph


@pytest.fixture(scope="module")
def small() -> Catalog:
    """Three drugs with few entries."""
    return Catalog(
        [
            monograph(
                "zorbex",
                faq=[("Can I drink alcohol with Zorbex?", "No."), ("How should I store Zorbex?", "Dry.")],
                sections=[("usage", "Pain."), ("precautions", "Liver."), ("disclaimer", "D"), ("note", "N")],
                disclaimer="D",
                note="N",
            ),
            monograph("Abacin", sections=[("usage", "Fever."), ("dosage", "Daily."), ("dosage", "Weekly.")]),
            monograph("Mivalon", disclaimer="M"),
        ],
        lexicon={
            "Gabapentin": "gabapentin",
            "Abaxil": "abacin",
            "Duozor": "Zorbex + Gabapentin",
            "Bothor": "zorbex + abacin",
        },
    )


def keys(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.key for entry in entries]


def test_drugs_stand_in_the_order_of_their_names(small: Catalog) -> None:
    assert small.slugs == ["abacin", "mivalon", "zorbex"]
    assert len(small) == 3
    assert small.title("zorbex") == small.drug("zorbex").name == "zorbex"


def test_what_has_no_page(small: Catalog) -> None:
    assert "gabapentin" not in small
    assert None not in small
    with pytest.raises(KeyError):
        small.drug("gabapentin")
    with pytest.raises(KeyError):
        small.title("gabapentin")
    assert [mention.slugs for mention in small.find("gabapentin or abacin")] == [(), ("abacin",)]


def test_entries_are_the_faq_and_then_the_sections(small: Catalog) -> None:
    drug = small.drug("zorbex")
    assert keys(drug.entries) == [
        "faq/can-i-drink-alcohol-with-zorbex",
        "faq/how-should-i-store-zorbex",
        "section/usage",
        "section/precautions",
    ]
    assert [entry.title for entry in drug.faq()] == [
        "Can I drink alcohol with Zorbex?",
        "How should I store Zorbex?",
    ]
    assert [entry.text for entry in drug.sections()] == ["Pain.", "Liver."]


def test_a_section_without_text_is_no_entry() -> None:
    assert Catalog([monograph("Abacin", sections=[("usage", "")])]).drug("abacin").entries == ()


def test_an_entry_by_its_key(small: Catalog) -> None:
    drug = small.drug("zorbex")
    assert all(drug.entry(entry.key) == entry for entry in drug.entries)
    assert drug.entry("faq/nothing") is None


def test_sections_by_topic(small: Catalog) -> None:
    drug = small.drug("abacin")
    assert [entry.text for entry in drug.section("dosage")] == ["Daily.", "Weekly."]
    assert drug.section("precautions") == ()


def test_a_topic_gives_its_questions_and_then_the_sections_that_cover_it(small: Catalog) -> None:
    drug = small.drug("zorbex")
    assert keys(drug.by_topic("alcohol")) == ["faq/can-i-drink-alcohol-with-zorbex", "section/precautions"]
    assert keys(drug.by_topic("storage_disposal")) == ["faq/how-should-i-store-zorbex"]
    assert keys(drug.by_topic("usage")) == ["section/usage"]
    assert drug.by_topic("no_such_topic") == ()


def test_a_topic_for_all_drugs_leaves_out_those_without(small: Catalog) -> None:
    assert list(small.by_topic("alcohol")) == ["zorbex"]
    assert list(small.by_topic("indication")) == ["abacin", "zorbex"]
    assert small.by_topic("no_such_topic") == {}


def test_by_topic_never_gives_an_entry_twice(catalog: Catalog) -> None:
    from bot.taxonomy import taxonomy

    for topic in taxonomy():
        for entries in catalog.by_topic(topic).values():
            assert len(set(keys(entries))) == len(entries)


def test_every_real_page_has_its_questions_and_sections(catalog: Catalog) -> None:
    drug = catalog.drug("natalizumab")
    assert [entry.title for entry in drug.by_topic("timing_frequency") if entry.type == "faq"] == [
        "How often is Natalizumab given?"
    ]
    assert [entry.title for entry in drug.section("how_it_works")] == ["How it Works"]


@pytest.mark.parametrize(
    ("name", "slugs"),
    [
        ("Abaxil", ("abacin",)),
        ("ABAXIL", ("abacin",)),
        ("Bothor", ()),
        ("Gabapentin", ()),
        ("unheard-of", ()),
        ("", ()),
    ],
)
def test_the_generic_of_a_brand_without_a_page(small: Catalog, name: str, slugs: tuple[str, ...]) -> None:
    """A brand of a combination stands for the page on the whole, not for those on its parts."""
    assert small.generic_of(name) == slugs


def test_a_brand_is_no_name_of_its_generics_page(small: Catalog) -> None:
    """A page is quoted only for a name that it claims: the brand is asked back about."""
    assert [mention.slugs for mention in small.find("abaxil")] == [()]


# Disclaimers


@pytest.mark.parametrize(
    ("own", "note", "shown"),
    [
        ("Own.", "Note.", "Own.\n\nNote."),
        ("Own.", None, "Own."),
        (None, "Note.", f"{site_wording().disclaimer}\n\nNote."),
        (None, None, site_wording().disclaimer),
        ("", "", site_wording().disclaimer),
    ],
)
def test_the_disclaimer_is_the_pages_own_or_the_sites(own: str | None, note: str | None, shown: str) -> None:
    assert Catalog([monograph("Abacin", disclaimer=own, note=note)]).drug("abacin").disclaimer == shown


def test_no_real_drug_is_without_a_disclaimer(catalog: Catalog) -> None:
    assert all(catalog.drug(slug).disclaimer.strip() for slug in catalog.slugs)


# Keys and versions


@given(titles=st.lists(st.sampled_from(["Why?", "why", "Why 2", "Why 2 2", "¿?", "!", "為什麼", "x" * 200])))
def test_keys_are_unique_within_a_page(titles: list[str]) -> None:
    page = monograph("Abacin")
    sections = tuple(Section("why", title, "Yes.", "Yes.", line) for line, title in enumerate(titles))
    drug = Catalog([replace(page, sections=sections)]).drug("abacin")
    assert len({entry.key for entry in drug.entries}) == len(titles)


def test_the_same_question_twice_has_two_keys() -> None:
    drug = Catalog([monograph("Abacin", faq=[("Why?", "So."), ("Why?", "Thus.")])]).drug("abacin")
    assert [drug.entry(key).text for key in ("faq/why", "faq/why-2")] == ["So.", "Thus."]


def test_keys_are_unique_on_every_real_page(catalog: Catalog) -> None:
    for slug in catalog.slugs:
        entries = catalog.drug(slug).entries
        assert len({entry.key for entry in entries}) == len(entries)


def test_the_version_follows_what_the_pages_say() -> None:
    page = monograph("Abacin", faq=[("Why?", "Because.")])
    edited = monograph("Abacin", faq=[("Why?", "Therefore.")])
    assert Catalog([page]).version == Catalog([page]).version
    assert Catalog([page]).version != Catalog([edited]).version
    assert Catalog([page]).version != Catalog([]).version


def test_no_pages_at_all() -> None:
    empty = Catalog([])
    assert (len(empty), empty.slugs, empty.find("metformin"), empty.by_topic("alcohol")) == (0, [], (), {})
