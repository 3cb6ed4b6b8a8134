"""A page's drug answers to the names that its text states."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.catalog import Catalog
from bot.names.names import name_key
from bot.names.stated_names import stated_names
from bot.names.stating import StatedNameVocabulary, grammar
from bot.names.vocabulary import HERE
from bot.vocabulary import load_yaml
from tests.catalog.making import monograph
from tests.names.stating import LEXICON, in_faq, in_usage

# Stated plainly


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Warfarin is sold as Zorbexa.", ["Zorbexa"]),
        ("Warfarin, sold as Zorbexa, prevents blood clots.", ["Zorbexa"]),
        ("Warfarin (sold as Zorbexa) prevents blood clots.", ["Zorbexa"]),
        ("Warfarin (also sold as Zorbexa and Quillix) prevents blood clots.", ["Zorbexa", "Quillix"]),
        ("Warfarin is sold under the brand names Zorbexa, Quillix and Tarnova.", ["Zorbexa", "Quillix", "Tarnova"]),
        ("Warfarin is sold under the brand name Zorbexa among others.", ["Zorbexa"]),
        ("Warfarin, first sold under the brand name Zorbexa, is a medicine.", ["Zorbexa"]),
        ("Warfarin is marketed as Zorbexa (US) and Quillix (Europe).", ["Zorbexa", "Quillix"]),
        ("Warfarin is marketed under the trade name Zorbexa.", ["Zorbexa"]),
        ("Warfarin is marketed in the United States as Zorbexa and in Europe as Quillix.", ["Zorbexa", "Quillix"]),
        ("In the United States, warfarin is known as Zorbexa.", ["Zorbexa"]),
        ("In Canada it is known as brand-name Zorbexa, in many other countries as Quillix.", ["Zorbexa", "Quillix"]),
        ("Warfarin is better known by its brand name, Zorbexa.", ["Zorbexa"]),
        ("Warfarin is also called Zorbexa.", ["Zorbexa"]),
        ("Warfarin (known as Zorbexa in the United Kingdom) is an anticoagulant.", ["Zorbexa"]),
        ("Warfarin, also known as Zorbexa, thins the blood.", ["Zorbexa"]),
        ("Brand names include Zorbexa and Quillix.", ["Zorbexa", "Quillix"]),
        ("Brand names of warfarin include Zorbexa and Quillix.", ["Zorbexa", "Quillix"]),
        ("Brand names for Warfarin are Zorbexa, Quillix, and Tarnova.", ["Zorbexa", "Quillix", "Tarnova"]),
        ("Common brand names are Zorbexa, Quillix and Tarnova; generic tablets exist as well.", ["Zorbexa", "Quillix", "Tarnova"]),
        ("Common brands are Zorbexa, Quillix.", ["Zorbexa", "Quillix"]),
        ("Common brands: Zorbexa / Quillix", ["Zorbexa", "Quillix"]),
        ("Warfarin (Brand name: Zorbexa)", ["Zorbexa"]),
        ("Warfarin (brand names: Zorbexa, Quillix) is a tablet.", ["Zorbexa", "Quillix"]),
        ("Warfarin (brands include Zorbexa, Quillix and Tarnova)", ["Zorbexa", "Quillix", "Tarnova"]),
        ("Zorbexa is a brand name of warfarin.", ["Zorbexa"]),
        ("Zorbexa is the brand name for Warfarin.", ["Zorbexa"]),
        ("Zorbexa and Quillix are brand names for warfarin.", ["Zorbexa", "Quillix"]),
        ("Zorbexa and Quillix are both common brands of warfarin.", ["Zorbexa", "Quillix"]),
        ("Zorbexa is another name for warfarin.", ["Zorbexa"]),
        ("Yes, Zorbexa is a brand of warfarin.", ["Zorbexa"]),
        ("Yes. Zorbexa is the brand-name version of warfarin.", ["Zorbexa"]),
        ("Warfarin (Zorbexa®) is an anticoagulant.", ["Zorbexa"]),
        ("Warfarin (Zorbexa®, Quillix™) is an anticoagulant.", ["Zorbexa", "Quillix"]),
        ("Warfarin (Coumadin, Jantoven) is an anticoagulant.", ["Coumadin", "Jantoven"]),
        ("Warfarin is sold as Zorbexa® and Quillix®.", ["Zorbexa", "Quillix"]),
        ("Trade name: Zorbexa", ["Zorbexa"]),
        ("The trade name of warfarin is Zorbexa.", ["Zorbexa"]),
        ("Warfarin is available as Zorbexa and Quillix, and as a generic.", ["Zorbexa", "Quillix"]),
        ("Warfarin is available under the brand name “Zorbexa”.", ["Zorbexa"]),
        ("Warfarin is sold under several brands, such as Zorbexa or Quillix.", ["Zorbexa", "Quillix"]),
        ("Warfarin is branded as Zorbexa.", ["Zorbexa"]),
        ("Warfarin is sold under the names Zorbexa and Quillix.", ["Zorbexa", "Quillix"]),
        ("Its brand name, Zorbexa, is well known.", ["Zorbexa"]),
        ("You may know it as the brand Zorbexa.", ["Zorbexa"]),
        ("Many people know the medicine as brand-name Zorbexa.", ["Zorbexa"]),
        ("The brand-name version, Zorbexa, costs more.", ["Zorbexa"]),
        ("Warfarin is an anticoagulant sold under the brand name Zorbexa.", ["Zorbexa"]),
        ('Warfarin is a prescription anticoagulant ("blood thinner"), also sold as Zorbexa, Quillix or Tarnova.', ["Zorbexa", "Quillix", "Tarnova"]),
        ("Warfarin is one of the most widely used anticoagulants, marketed as Zorbexa.", ["Zorbexa"]),
        ("Warfarin, an oral anticoagulant, is sold as Zorbexa.", ["Zorbexa"]),
        ("Warfarin is a blood thinner. It is sold as Zorbexa and under many generic labels.", ["Zorbexa"]),
        ("Warfarin is sold mainly as a generic. Older brand names are Zorbexa in the United States and Quillix in the UK.", ["Zorbexa", "Quillix"]),
        ("Warfarin sodium. Brands include Zorbexa in the United States, and Quillix and Tarnova in the United Kingdom.", ["Zorbexa", "Quillix", "Tarnova"]),
        ("Warfarin tablets are sold as Zorbexa.", ["Zorbexa"]),
        ("Warfarin is sold as Zorbexa Tablets.", ["Zorbexa"]),
        ("Warfarin is sold as Zorbexa XR.", ["Zorbexa XR"]),
        ("Warfarin is sold as Zorbexa Dual Action.", ["Zorbexa Dual Action"]),
        ("Warfarin is sold as Tri-Zorbexa and Quillix-XL.", ["Tri-Zorbexa", "Quillix-XL"]),
        ("Warfarin is no longer sold as Zorbexa.", ["Zorbexa"]),
        ("The original brand, Zorbexa, is no longer sold in many countries.", ["Zorbexa"]),
        ("Warfarin is sold as Coumadin (Bristol), Zorbexa and Jantoven.", ["Coumadin", "Zorbexa", "Jantoven"]),
        ("Coumadin is also sold as Zorbexa.", ["Zorbexa"]),
        ("Warfarin is abbreviated WRF.", ["WRF"]),
        ("Warfarin (often shortened to WRF) is an anticoagulant.", ["WRF"]),
        ("Warfarin (WRF) is an anticoagulant.", ["WRF"]),
    ],
)  # fmt: skip
def test_a_name_stated_plainly(text: str, names: list[str]) -> None:
    assert list(in_usage(text)) == names


@pytest.mark.parametrize(
    ("title", "text", "names"),
    [
        ("Methotrexate", "Methotrexate (MTX) is taken once a week.", ["MTX"]),
        ("Hydrochlorothiazide", "Hydrochlorothiazide, often shortened to HCTZ, is a diuretic.", ["HCTZ"]),
        ("Salbutamol", "Salbutamol (known as albuterol in the United States)", ["albuterol"]),
        ("Albuterol", "Albuterol (salbutamol) opens the airways.", ["salbutamol"]),
        ("Metoprolol Tartrate", "Metoprolol tartrate is sold as Lopressor.", ["Lopressor"]),
        ("Ibuprofen + Paracetamol", "This combination is sold as Zorbexa.", []),
        ("Ibuprofen + Paracetamol", "Ibuprofen and paracetamol is sold as Combogesic.", ["Combogesic"]),
        ("Natalizumab", "Natalizumab is a monoclonal antibody, brand name Zorbexa.", ["Zorbexa"]),
    ],
)  # fmt: skip
def test_other_drugs_pages(title: str, text: str, names: list[str]) -> None:
    assert list(in_usage(text, title)) == names


@pytest.mark.parametrize(
    ("question", "answer", "names"),
    [
        ("Is there a generic version of Warfarin available?", "Many people know the medicine as brand-name Zorbexa.", ["Zorbexa"]),
        ("What are the brand names of Warfarin?", "Zorbexa and Quillix.", ["Zorbexa", "Quillix"]),
        ("What is warfarin called in other countries?", "It is sold as Zorbexa in Canada.", ["Zorbexa"]),
        ("What brand names does warfarin have?", "Common brands include Zorbexa and Quillix.", ["Zorbexa", "Quillix"]),
        ("What is Warfarin?", "It is sold as Zorbexa.", ["Zorbexa"]),
        ("How does Warfarin (Coumadin) work?", "It blocks vitamin K.", ["Coumadin"]),
        ("How do I take it?", "Warfarin, sold as Zorbexa, is taken once a day.", ["Zorbexa"]),
    ],
)  # fmt: skip
def test_in_the_faq(question: str, answer: str, names: list[str]) -> None:
    assert list(in_faq(question, answer)) == names


@pytest.mark.parametrize(
    ("topic", "text", "names"),
    [
        ("brand_names", "Zorbexa\nQuillix", ["Zorbexa", "Quillix"]),
        ("brand_names", "Zorbexa (US), Quillix", ["Zorbexa", "Quillix"]),
        ("trade_names", "Zorbexa, Quillix and Tarnova.", ["Zorbexa", "Quillix", "Tarnova"]),
        ("also_known_as", "Zorbexa", ["Zorbexa"]),
        ("brand_names", "Warfarin is sold as Zorbexa.", ["Zorbexa"]),
        ("overview", "Class: anticoagulant\nBrand names: Zorbexa, Quillix\nForm: tablet", ["Zorbexa", "Quillix"]),
        ("overview", "Item\nValue\nBrand names\nZorbexa, Quillix\nClass\nAnticoagulant", ["Zorbexa", "Quillix"]),
        ("overview", "Brand names include:\nZorbexa\nQuillix\nTake it with water.", ["Zorbexa", "Quillix"]),
        ("dosage", "Warfarin (brand name: Zorbexa) is taken once a day.", ["Zorbexa"]),
    ],
)  # fmt: skip
def test_lists_and_labels(topic: str, text: str, names: list[str]) -> None:
    assert list(stated_names(monograph("Warfarin", sections=[(topic, text)]), LEXICON)) == names


# Whatever a page says

WORDS = st.sampled_from(
    [
        "Warfarin",
        "warfarin",
        "Zorbexa",
        "Quillix",
        "Coumadin",
        "Eliquis",
        "aspirin",
        "It",
        "it",
        "is",
        "sold",
        "as",
        "brand",
        "name",
        "names",
        "known",
        "called",
        "include",
        "the",
        "a",
        "of",
        "for",
        "in",
        "United",
        "States",
        "(",
        ")",
        ",",
        ".",
        ";",
        ":",
        "/",
        "and",
        "or",
        "not",
        "®",
        "(MTX)",
        "(WRF)",
        "Yes",
        "other",
        "\n",
        "\ue000",
        "é",
        "İ",
        "ß",
    ]
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=25).map(" ".join))


@given(title=st.one_of(st.just("Warfarin"), st.text(min_size=1, max_size=12)), text=TEXTS, question=TEXTS)
def test_any_text_gives_names_that_stand_in_it(title: str, text: str, question: str) -> None:
    page = monograph(title, sections=[("usage", text)], faq=[(question, text)])
    for name in stated_names(page, LEXICON):
        assert name in text or name in question
        assert name_key(name) not in {name_key(own) for own in page.names}


@given(text=TEXTS)
def test_no_text_makes_another_drugs_name_this_drugs(text: str) -> None:
    names = stated_names(monograph("Warfarin", sections=[("usage", text)]), LEXICON)
    assert not {"Eliquis", "aspirin", "apixaban"} & set(names)


def test_the_vocabulary_is_checked() -> None:
    fields = load_yaml(HERE / "stated_names.yml")
    with pytest.raises(ValidationError, match="surprise"):
        StatedNameVocabulary(**fields, surprise=[])
    vocabulary = grammar().vocabulary
    assert not vocabulary.stops & {"prescription", "oral"}
    for phrase in [*vocabulary.bars, *vocabulary.cues, *vocabulary.lead, *vocabulary.not_names]:
        assert phrase == phrase.lower()


def test_a_page_of_the_project(catalog: Catalog) -> None:
    """Its drug goes by the brand that only its text states."""
    assert catalog.drug("natalizumab").monograph.names == ("Natalizumab", "Tysabri")
