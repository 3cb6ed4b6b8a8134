"""Drug names are found however they are spelt, and nothing else is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.catalog import Catalog
from bot.names import PLACEHOLDER, Mention, NameIndex, mask
from bot.names.lexicon import lexicon
from bot.names.names import fold, name_key, words
from bot.taxonomy import taxonomy
from tests.names.finding import found

INDEX = NameIndex(
    {
        "insulin": ["Insulin"],
        "insulin-glargine": ["Insulin Glargine", "Lantus"],
        "metformin": ["Metformin", "Glucophage"],
        "co-codamol": ["Co-codamol"],
        "paracetamol": ["Paracetamol", "acetaminophen"],
        "ibuprofen": ["Ibuprofen", "Advil"],
        "ibuprofen-paracetamol": ["Ibuprofen + Paracetamol"],
        "amoxicillin": ["Amoxicillin"],
        "amoxicillin-clavulanate": ["Amoxicillin/Clavulanic acid"],
        "valproate": ["Ácido Valpróico", "Bétaméthasone"],
    },
    others={"Gabapentin": "gabapentin", "Neurontin": "gabapentin"},
)


# How names are spelt


@pytest.mark.parametrize(
    ("text", "written", "slug"),
    [
        ("what is metformin", "metformin", "metformin"),
        ("WHAT IS METFORMIN?", "METFORMIN", "metformin"),
        ("Métformin dose", "Métformin", "metformin"),
        ("met-formin", "met-formin", "metformin"),
        ("met formin", "met formin", "metformin"),
        ("metformin's side effects", "metformin's", "metformin"),
        ("METFORMIN’S side effects", "METFORMIN’S", "metformin"),
        ("metforminʼs side effects", "metforminʼs", "metformin"),
        ("metformin'so", "metformin", "metformin"),
        ("two metformins a day", "metformins", "metformin"),
        ("insulin glargines", "insulin glargines", "insulin-glargine"),
        ("(Glucophage)", "Glucophage", "metformin"),
        ("cocodamol or not", "cocodamol", "co-codamol"),
        ("co codamol", "co codamol", "co-codamol"),
        ("Co‑Codamol 30/500", "Co‑Codamol", "co-codamol"),
        ("insulin-glargine", "insulin-glargine", "insulin-glargine"),
        ("INSULINGLARGINE", "INSULINGLARGINE", "insulin-glargine"),
        ("insulin   glargine", "insulin   glargine", "insulin-glargine"),
        ("insulin_glargine", "insulin_glargine", "insulin-glargine"),
        ("acido valproico", "acido valproico", "valproate"),
        ("ＭＥＴＦＯＲＭＩＮ", "ＭＥＴＦＯＲＭＩＮ", "metformin"),
    ],
)
def test_case_accents_hyphens_spaces_and_possessives(text: str, written: str, slug: str) -> None:
    assert found(INDEX, text) == [(written, (slug,))]


@pytest.mark.parametrize("name", ["Ácido Valpróico", "Bétaméthasone", "Metförmin"])
@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_accents_are_found_in_every_unicode_form(name: str, form: str) -> None:
    """Keyboards on some systems send an accent as a character of its own."""
    text = unicodedata.normalize(form, f"what is {name} for")
    assert [slugs for _, slugs in found(NameIndex({"it": [name]}), text)] == [("it",)]


@pytest.mark.parametrize(
    "text", ["", "   ", "metforminss", "metformines", "metfo", "my form in metal", "?!", "glargine"]
)
def test_nothing_is_guessed(text: str) -> None:
    assert INDEX.find(text) == ()


def test_several_names_from_left_to_right() -> None:
    text = "Metformin with Lantus, gabapentin or advil?"
    assert found(INDEX, text) == [
        ("Metformin", ("metformin",)),
        ("Lantus", ("insulin-glargine",)),
        ("gabapentin", ()),
        ("advil", ("ibuprofen",)),
    ]


def test_the_longest_name_wins() -> None:
    assert found(INDEX, "insulin glargine dose") == [("insulin glargine", ("insulin-glargine",))]
    assert found(INDEX, "insulin dose") == [("insulin", ("insulin",))]
    assert found(INDEX, "amoxicillin clavulanic acid") == [
        ("amoxicillin clavulanic acid", ("amoxicillin-clavulanate",))
    ]
    assert found(INDEX, "amoxicillin and food") == [("amoxicillin", ("amoxicillin",))]


def test_a_name_that_ends_in_s_is_not_anothers_plural() -> None:
    index = NameIndex({"acto": ["Acto"], "actos": ["Actos"], "asa": ["ASA"]})
    assert found(index, "actos acto actoss") == [
        ("actos", ("actos",)),
        ("acto", ("acto",)),
        ("actoss", ("actos",)),
    ]
    assert index.find("asas") == ()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Vitamin B12", "vit b12"),
        ("Vitamin B12", "Vit. B12"),
        ("Vitamin B12", "vitamin b-12"),
        ("Vitamin B12", "vit b 12"),
        ("Influenza Vaccine", "flu jab"),
        ("Influenza Vaccine", "flu shots"),
        ("Influenza Vaccine", "influenza vaccination"),
        ("Influenza Vaccine", "flu vaccines"),
        ("Hepatitis B Vaccine", "hep b jab"),
        ("Hepatitis B Vaccine", "hep. B vaccine"),
        ("Interferon Beta-1a", "interferon β-1a"),
        ("Interferon alfa-2b", "interferon alpha 2b"),
        ("St. John's Wort", "saint johns wort"),
        ("St John's Wort", "St. John’s Wort"),
    ],
)
def test_variants_of_words(name: str, text: str) -> None:
    pages = NameIndex({"it": [name]})
    assert found(pages, text) == [(text, ("it",))]
    assert found(NameIndex({}, {name: name}), text) == [(text, ())]


@pytest.mark.parametrize("text", ["vitamin", "the flu", "hepatitis b", "a jab", "b12", "vit b1", "vit b6 12"])
def test_a_variant_of_a_word_is_no_name_alone(text: str) -> None:
    assert NameIndex({"a": ["Vitamin B12", "Influenza Vaccine", "Hepatitis B Vaccine"]}).find(text) == ()


# Who a name belongs to


def test_a_name_that_several_pages_claim_means_all_of_them() -> None:
    index = NameIndex({"ibuprofen": ["Ibuprofen", "Advil"], "naproxen": ["Naproxen", "advil"]})
    assert found(index, "is advil strong") == [("advil", ("ibuprofen", "naproxen"))]


@pytest.mark.parametrize("order", [("glargine", "other"), ("other", "glargine")])
def test_a_title_outranks_anothers_alias(order: tuple[str, str]) -> None:
    names = {"glargine": ["Insulin Glargine"], "other": ["Lantus", "insulin-glargine"]}
    index = NameIndex({slug: names[slug] for slug in order})
    assert found(index, "insulin glargine") == [("insulin glargine", ("glargine",))]


def test_a_page_outranks_the_list_of_names_without_one() -> None:
    index = NameIndex(
        {"metformin": ["Metformin"]}, others={"metformin": "metformin", "Gabapentin": "gabapentin"}
    )
    assert found(index, "metformin gabapentin") == [("metformin", ("metformin",)), ("gabapentin", ())]


def test_pages_of_the_same_title_share_it() -> None:
    assert found(NameIndex({"a": ["Abacin"], "b": ["Abacin"]}), "abacin") == [("abacin", ("a", "b"))]


def test_names_without_a_letter_are_no_names() -> None:
    assert NameIndex({"a": ["---"], "b": []}, others={"": "", "?": "?"}).find("--- ? a") == ()


# What holds for any text

PIECES = st.sampled_from(
    [
        *("insulin", "Glargine", "metformin", "IBUPROFEN", "paracetamol", "sodium", "xr", "tart", "lispro"),
        *("and", "with", "both", "+", "/", " ", "-", "'s", "s", "\n", "é"),
    ]
)
ANY_TEXT = st.one_of(st.text(), st.lists(PIECES, max_size=12).map(" ".join), st.lists(PIECES).map("".join))


@given(text=ANY_TEXT)
@example(text="ﬁ İnsulin ß ½ e\u0301 ͺ")
def test_mentions_slice_to_names_and_do_not_overlap(text: str) -> None:
    position = 0
    for mention in INDEX.find(text):
        assert position <= mention.start < mention.end <= len(text)
        written = text[mention.start : mention.end]
        assert written == written.strip()
        assert INDEX.find(written)[0].slugs == mention.slugs
        position = mention.end


@given(
    name=st.sampled_from(["Metformin", "Lantus", "Insulin Glargine", "Co-codamol", "Gabapentin"]),
    before=st.lists(st.sampled_from(["the", "of", "2", "?"]), max_size=4).map(" ".join),
    after=st.lists(st.sampled_from(["the", "of", "2", "?"]), max_size=4).map(" ".join),
    case=st.sampled_from([str.upper, str.lower, str.title, str.swapcase]),
)
def test_a_name_is_found_wherever_it_stands(
    name: str, before: str, after: str, case: Callable[[str], str]
) -> None:
    text = f"{before} {case(name)} {after}"
    assert [written for written, _ in found(INDEX, text)] == [case(name)]


@given(text=ANY_TEXT)
def test_masking_hides_every_name_and_nothing_else(text: str) -> None:
    mentions = INDEX.find(text)
    masked = mask(text, mentions, "\0")
    assert masked.count("\0") == text.count("\0") + len(mentions)
    assert masked.replace("\0", "") == _without(text, mentions).replace("\0", "")
    assert mask(text, ()) == text


@given(text=ANY_TEXT)
def test_words_are_where_they_say(text: str) -> None:
    for word in words(text):
        assert fold(text[word.start : word.end]) == word.key
        assert text[word.start].isalnum()


@given(name=st.text())
def test_the_key_of_a_name_does_not_depend_on_case_or_spaces(name: str) -> None:
    assert name_key(f"  {name}\n-") == name_key(name)
    if name.isascii():
        assert name_key(name.upper()) == name_key(name.lower()) == name_key(name)


def test_mask_puts_the_placeholder_in_place_of_each_name() -> None:
    text = "Metformin's dose with Insulin Glargine?"
    assert mask(text, INDEX.find(text)) == f"{PLACEHOLDER} dose with {PLACEHOLDER}?"
    assert mask(text, INDEX.find(text), "") == " dose with ?"


# Names without a page, and ordinary English


def test_a_name_of_the_lexicon_is_known_to_have_no_page(catalog: Catalog) -> None:
    text = "can i take Gabapentin or ozempic"
    assert [(text[m.start : m.end], m.slugs) for m in catalog.find(text)] == [
        ("Gabapentin", ()),
        ("ozempic", ()),
    ]


def test_every_name_of_every_page_and_of_the_lexicon_is_found(catalog: Catalog) -> None:
    for slug in catalog.slugs:
        for name in catalog.drug(slug).monograph.names:
            assert any(slug in mention.slugs for mention in catalog.find(name)), name
    for name in lexicon():
        assert catalog.find(name), name


def test_the_topics_own_wording_names_drugs_only_literally(catalog: Catalog) -> None:
    names = _written_names(catalog)
    names |= {(*name[:-1], f"{name[-1]}s") for name in names}
    for topic in taxonomy().values():
        for paraphrase in topic.paraphrases:
            text = re.sub(r"\b[XY]\b(?!-)", "it", paraphrase)
            for mention in catalog.find(text):
                assert _written(text[mention.start : mention.end]) in names, text


@pytest.mark.parametrize(
    "text",
    [
        "does the dose differ in children",
        "do the effects differ in older people",
        "what can i use it for can you tell me",
        "is it true that it can as a rule be taken with food",
        "what happens on my day is it safe to skip one",
        "how many am i as an adult allowed to take",
        "is it sold in canada and japan",
        "i have been to japan and canada with it",
        "can i take it to the united states",
        "how long does it last and when do i take the next one",
        "today i was told to stop, what now",
        "is there any relief from the headache",
    ],
)
def test_ordinary_english_names_no_drug(catalog: Catalog, text: str) -> None:
    assert [text[m.start : m.end] for m in catalog.find(text)] == []


def _without(text: str, mentions: Sequence[Mention]) -> str:
    for mention in reversed(mentions):
        text = text[: mention.start] + text[mention.end :]
    return text


def _written(name: str) -> tuple[str, ...]:
    return tuple(word.key for word in words(name))


@lru_cache(maxsize=1)
def _written_names(catalog: Catalog) -> frozenset[tuple[str, ...]]:
    pages = (name for slug in catalog.slugs for name in catalog.drug(slug).monograph.names)
    return frozenset(_written(name) for name in (*pages, *lexicon()))
