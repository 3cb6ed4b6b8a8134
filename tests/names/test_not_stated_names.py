"""A page's drug does not answer to other drugs' names, whatever its text says of them."""

from __future__ import annotations

import pytest

from bot.names.stated_names import stated_names
from tests.catalog.making import monograph
from tests.names.stating import LEXICON, in_faq, in_usage

# Said of something else, or not said


@pytest.mark.parametrize(
    "text",
    [
        "Ibuprofen (sold as Zorbexa) raises the risk of bleeding.",
        "Ibuprofen (sold as Advil) raises the risk of bleeding.",
        "Aspirin, known as Zorbexa, raises the risk.",
        "Warfarin and apixaban are sold as Zorbexa and Quillix.",
        "Do not confuse Warfarin with Zorbexa.",
        "Do not confuse it with the brand Zorbexa.",
        "A similar medicine is sold as Zorbexa.",
        "It is not the same as brand-name Zorbexa.",
        "Unlike warfarin, it is sold as Zorbexa.",
        "Warfarin contains the same substance as the brand Zorbexa.",
        "Another anticoagulant is sold as Zorbexa.",
        "A newer drug is sold as Zorbexa.",
        "The antidote is sold as Zorbexa.",
        "The antidote to warfarin is sold as Zorbexa.",
        "A reversal agent for warfarin, marketed as Zorbexa, is given in hospital.",
        "Warfarin can be reversed. An agent marketed as Zorbexa does so.",
        "Use warfarin with a pill box (brand name Zorbexa).",
        "The home test for warfarin is sold under the brand name Zorbexa.",
        "Warfarin's home test is called Zorbexa.",
        "The antidote to warfarin (Zorbexa®) is given in hospital.",
        "A test kit for warfarin (brand name Zorbexa) is sold.",
        "Warfarin can cause a condition known as Zorbexa Syndrome.",
        "Warfarin may cause a rash called Zorbexa.",
        "Warfarin is used in an illness known as Zorbexa.",
        "Warfarin is a treatment for a disease called Zorbexa.",
        "Warfarin is used with an injection sold as Zorbexa.",
        "Warfarin is an anticoagulant that can be reversed by an agent sold as Zorbexa.",
        "Warfarin is an anticoagulant given with a device sold as Zorbexa.",
        "Warfarin is sold as Tablets.",
        "Warfarin is sold as a tablet by Biogen.",
        "Warfarin is sold as Generic.",
        "Warfarin is sold in the United States.",
        "Warfarin is available as Prefilled Syringes.",
        "Warfarin is known as As.",
        "Warfarin is sold as Pfizer's own tablet.",
        "Warfarin is sold as Eliquis.",
        "Warfarin is sold as Lamisil.",
        "Warfarin is sold as Eliquis and Zorbexa.",
        "Warfarin is sold as Zorbexa with codeine.",
        "Warfarin is sold as Zorbexa + aspirin.",
        "Combined with aspirin, warfarin is sold as Zorbexa.",
        "Warfarin in combination with a diuretic is sold as Zorbexa.",
        "Warfarin plus a diuretic is sold as Zorbexa.",
        "Is warfarin sold as Zorbexa?",
        "Zorbexa is a brand name of aspirin.",
        "Zorbexa is a brand name of warfarin and aspirin.",
        "Zorbexa is not a brand name of warfarin.",
        "Aspirin is a painkiller. It is sold as Zorbexa.",
        "Warfarin needs blood tests. It is sold as Zorbexa.",
        "Warfarin can be measured at home with a device. It is sold as Zorbexa.",
        "Patients with multiple sclerosis (MS) or PML take warfarin.",
        "Warfarin (INR) is checked.",
        "Warfarin (PO) is checked.",
        "Warfarin (NSAID) is checked.",
        "Warfarin (Bristol) is checked.",
        "Warfarin (Anticoagulant) is checked.",
        "Progressive multifocal leukoencephalopathy, also known as PML, may occur.",
        "Warfarin is abbreviated MS.",
        "Brand names of other anticoagulants include Zorbexa.",
        "Brands of aspirin include Zorbexa.",
        "Warfarin is sold as Zorbexa in combination with a diuretic.",
        "Warfarin is sold as Zorbexa, not as Quillix.",
        "Warfarin is sold as Zorbexa, which contains the same substance.",
        "Some brand-name tablets cost more.",
        "Aspirin and warfarin (WRF) are checked.",
    ],
)  # fmt: skip
def test_no_name_of_this_drug(text: str) -> None:
    assert in_usage(text) == ()


def test_a_clause_that_follows_a_list_gives_no_name() -> None:
    assert in_usage("Warfarin is sold as Zorbexa, and Quillix thins the blood too.") == ("Zorbexa",)
    assert in_usage("Warfarin is sold as Zorbexa. Quillix is something else.") == ("Zorbexa",)


def test_a_list_with_another_drug_gives_only_what_the_lexicon_confirms() -> None:
    assert in_usage("Warfarin is sold as Coumadin, Eliquis and Zorbexa.") == ("Coumadin",)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Ibuprofen", "Ibuprofen is sold as Combogesic."),
        ("Ibuprofen + Paracetamol", "Ibuprofen + Paracetamol is sold as Advil."),
        ("Aspirin", "Aspirin is sold as Aggrenox."),
        ("Calcium carbonate", "Calcium carbonate is sold as PhosLo."),
    ],
)
def test_a_combination_is_not_its_part(title: str, text: str) -> None:
    assert in_usage(text, title) == ()


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is the antidote to Warfarin?", "It is sold as Zorbexa."),
        ("Which devices measure it at home?", "Brands include Zorbexa and Quillix."),
        ("Is Zorbexa a brand name of warfarin?", "No."),
        ("Is warfarin like aspirin?", "It is sold as Zorbexa."),
        ("What should I take with Warfarin?", "Brand names include Zorbexa."),
    ],
)
def test_an_answer_about_something_else(question: str, answer: str) -> None:
    assert in_faq(question, answer) == ()


@pytest.mark.parametrize(
    "text", ["Side effects vary.\nBrands include Zorbexa.", "It is sold as Zorbexa.", "Devices\nBrand names: Zorbexa"]
)  # fmt: skip
def test_a_part_that_is_not_about_the_drug_itself(text: str) -> None:
    assert stated_names(monograph("Warfarin", sections=[("precautions", text)]), LEXICON) == ()


def test_the_pages_own_names_are_not_repeated() -> None:
    assert in_usage("Warfarin is sold as COUMADIN and Zorbexa.", "Warfarin", "Coumadin") == ("Zorbexa",)


def test_the_disclaimer_is_not_read() -> None:
    page = monograph("Warfarin", sections=[("disclaimer", "Warfarin is sold as Zorbexa.")])
    assert stated_names(page, LEXICON) == ()


def test_an_empty_lexicon() -> None:
    page = monograph("Warfarin", sections=[("usage", "Warfarin is sold as Zorbexa.")])
    assert stated_names(page, {}) == ("Zorbexa",)
