"""The hand-written vocabulary of how names of drugs are written, checked when it is read."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel

from bot.vocabulary import load_vocabulary

HERE = Path(__file__).parent


class DrugMeant(BaseModel, extra="forbid"):
    """Words directly around an English word that say that it is a drug's name, as it is after ``taking``.

    After the words ``not_after``, those that follow it say nothing. A number with one of ``units`` does.
    """

    before: list[str]
    after: list[str]
    not_after: list[str]
    units: list[str]


class NameVocabulary(BaseModel, extra="forbid"):
    """``names.yml``: how names of drugs are written.

    ``joiners`` stand between the parts of a combination's name. ``same_time`` and ``taken_together`` ask
    about taking two drugs; beside them and ``two_drugs``, joined names are no combination. ``salts`` maps
    each salt to other ways to write it; ``hydrates`` make no difference to it. A salt of one of the
    ``elements`` is a drug of its own, and before ``levels`` an element is no salt. ``release_forms`` and
    ``other_drugs`` follow a name too, and the latter make another drug of it; a known name that adds one of
    the ``dosage_forms`` to a page's is the page's drug. ``variants`` maps a word of a name to other ways to
    write it. ``everyday_phrases`` are brands of several words that people say without meaning a drug.
    """

    joiners: list[str]
    same_time: list[str]
    taken_together: list[str]
    two_drugs: list[str]
    salts: dict[str, list[str]]
    hydrates: list[str]
    elements: list[str]
    levels: list[str]
    release_forms: list[str]
    dosage_forms: list[str]
    other_drugs: list[str]
    variants: dict[str, list[str]]
    everyday_phrases: list[str]
    drug_meant: DrugMeant


@lru_cache(maxsize=1)
def name_vocabulary() -> NameVocabulary:
    """The vocabulary of ``names.yml``; raises VocabularyError when it does not fit the model."""
    return load_vocabulary(HERE / "names.yml", NameVocabulary)
