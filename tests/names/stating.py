"""Pages whose text states names, for the tests of what is made of them."""

from __future__ import annotations

from bot.names.stated_names import stated_names
from tests.catalog.making import monograph

# The invented names (Zorbexa, Quillix, Tarnova ...) stand in no lexicon: for them the text alone decides.
LEXICON = {
    "warfarin": "warfarin",
    "Coumadin": "warfarin",
    "Jantoven": "warfarin",
    "apixaban": "apixaban",
    "Eliquis": "apixaban",
    "ibuprofen": "ibuprofen",
    "Advil": "ibuprofen",
    "aspirin": "aspirin",
    "paracetamol": "paracetamol",
    "Tylenol": "paracetamol",
    "albuterol": "salbutamol",
    "salbutamol": "salbutamol",
    "Combogesic": "paracetamol + ibuprofen",
    "metoprolol": "metoprolol",
    "Lopressor": "metoprolol",
    "hydrochlorothiazide": "hydrochlorothiazide",
    "HCTZ": "hydrochlorothiazide",
    "methotrexate": "methotrexate",
    "terbinafine": "terbinafine",
    "Lamisil": "terbinafine",
    "calcium carbonate": "calcium carbonate",
    "calcium acetate": "calcium acetate",
    "PhosLo": "calcium acetate",
    "Aggrenox": "aspirin + dipyridamole",
}


def in_usage(text: str, title: str = "Warfarin", *aliases: str) -> tuple[str, ...]:
    """What a page says whose Usage section is the text."""
    return stated_names(monograph(title, *aliases, sections=[("usage", text)]), LEXICON)


def in_faq(question: str, answer: str, title: str = "Warfarin") -> tuple[str, ...]:
    return stated_names(monograph(title, faq=[(question, answer)]), LEXICON)
