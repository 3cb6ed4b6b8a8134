"""Names that are ordinary words too are only found where a drug is meant."""

from __future__ import annotations

import pytest

from bot.names import NameIndex
from bot.names.everyday import is_everyday
from bot.names.lexicon import lexicon
from tests.names.finding import found

PAGES = {
    "montelukast": ["Montelukast", "Singulair", "Singular"],
    "iron": ["Iron"],
    "alprazolam": ["Alprazolam", "Xanax"],
    "paracetamol": ["Paracetamol", "acetaminophen", "Advance Relief"],
}
OTHERS = {"Balance": "balanzine", "balanzine": "balanzine", "warm": "warm", "Calm": "warm", "Span-K": "warm"}
INDEX = NameIndex(PAGES, {**lexicon(), **OTHERS}, is_everyday)


@pytest.mark.parametrize(
    "text",
    [
        "Singular",
        "singular?",
        "singular's",
        "is Singular safe for kids",
        "I read that Singular helps with asthma",
        "is SINGULAR a steroid",
        "singular side effects",
        "what are singular side effects",
        "side effects of singular",
        "singular 10 mg",
        "how strong is singular 10mg",
        "taking singular for asthma",
        "i take singular at night",
        "I'm on singular",
        "im on singular and cant sleep",
        "my son was prescribed singular",
        "he stopped singular last week",
        "singular dosage",
        "is singular safe in pregnancy",
        "can I crush singular tablets",
        "tablets of singular",
        "the drug called singular",
    ],
)
def test_the_brand_is_meant(text: str) -> None:
    assert [slugs for _, slugs in found(INDEX, text)] == [("montelukast",)]


@pytest.mark.parametrize(
    "text",
    [
        "the singular form of tablets",
        "a singular event",
        "is this a singular dose or not",
        "singular events happen",
        "Singular events happen",
        "It was one time. Singular events happen",
        "A Singular Event In My Life",
        "WHAT IS THE SINGULAR OF TABLETS",
        "i lose my balance",
        "it keeps the body in balance",
        "on balance is it worth it",
        "keep calm and carry on",
        "i sing ular",
        "they spank children",
        "my singulars",
    ],
)
def test_the_ordinary_word_is_meant(text: str) -> None:
    assert INDEX.find(text) == ()


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        ("does iron constipate", ("iron",)),
        ("the iron in my blood", ("iron",)),
        ("some acetaminophen helps", ("paracetamol",)),
        ("a xanax helps", ("alprazolam",)),
        ("a warm bath", ()),
        ("any advance relief left", ("paracetamol",)),
        ("any span-k left", ()),
    ],
)
def test_titles_generics_longer_names_and_brands_that_are_no_other_word_need_no_context(
    text: str, slugs: tuple[str, ...]
) -> None:
    assert [slugs for _, slugs in found(INDEX, text)] == [slugs]


def test_a_brand_without_a_page_needs_context_too() -> None:
    assert found(INDEX, "balance side effects") == [("balance", ())]
    assert found(INDEX, "is it safe to take balance") == [("balance", ())]
    assert found(INDEX, "side effects on my sense of balance and sleep") == []


def test_every_word_may_be_a_name_where_none_is_said_to_be_ordinary() -> None:
    assert found(NameIndex(PAGES), "a singular event") == [("singular", ("montelukast",))]


@pytest.mark.parametrize("name", ["Metformin", "Nexium"])
def test_a_name_is_not_pieced_together_from_ordinary_words(name: str) -> None:
    index = NameIndex({"canbe": ["Canbe"], "canasa": ["Canasa"]}, {}, is_everyday)
    assert index.find("it can be taken, it can as a rule") == ()
    assert found(NameIndex({"it": [name]}, {}, is_everyday), f"{name[:4]} {name[4:]}") != []


@pytest.mark.parametrize("word", ["singular", "balance", "aspire", "reckon", "tables", "started", "calm"])
def test_everyday_words(word: str) -> None:
    assert is_everyday(word)


@pytest.mark.parametrize(
    "word", ["xanax", "advil", "tums", "champix", "acetaminophen", "warfarin", "lasix", ""]
)
def test_names_of_drugs_in_the_word_lists_are_not_everyday(word: str) -> None:
    assert not is_everyday(word)


def test_few_names_of_the_lexicon_are_everyday_words() -> None:
    """Each of them is only found with context: a change of the word lists must not hide the drugs."""
    everyday = {name for name in lexicon() if is_everyday(name.casefold())}
    assert len(everyday) < 30, sorted(everyday)
