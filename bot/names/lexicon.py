"""Names of drugs, whether or not they have a page."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from bot.names.classes import DrugClass, drug_class
from bot.names.names import name_key
from bot.vocabulary import VocabularyError

FOLDER = Path("data/lexicon")
BRANDS, GENERICS, SYNONYMS, SLANG = "brands.csv", "generics.csv", "synonyms.csv", "slang.csv"
JOINER = " + "


@lru_cache(maxsize=1)
def lexicon() -> Mapping[str, str]:
    """Each name in the project's lexicon, and the generic name of what it contains.

    Several substances are joined by " + ". Of a substance with several generic names
    (paracetamol, acetaminophen) it is always the one that ``synonyms.csv`` prefers. A name whose
    contents differ by country or product (Robitussin) stands for itself. Slang and ordinary words
    that people write for a name ("Singular" for Singulair) are names too. Empty if there is no
    lexicon; raises VocabularyError when a preferred name has a synonym that is preferred to it.
    """
    preferred = _preferred()
    brands = [*_rows(BRANDS), *_rows(SLANG)]
    names = {row["name"]: row["generic"] or row["name"] for row in brands}
    names |= {name: name for name in (*classes(), *preferred)}
    return {
        name: JOINER.join(preferred.get(p, p) for p in whole.split(JOINER)) for name, whole in names.items()
    }


@lru_cache(maxsize=1)
def synonyms() -> Mapping[str, frozenset[str]]:
    """The key of each generic name that is not its substance's only one, and the other names."""
    substances: dict[str, set[str]] = defaultdict(set)
    for name, generic in _preferred().items():
        substances[generic] |= {name, generic}
    return {name_key(name): frozenset(names - {name}) for names in substances.values() for name in names}


def class_of(name: str) -> DrugClass | None:
    """The class of a drug, by any of its names in the lexicon.

    None for a name that the lexicon does not have, and for the brand of a combination.
    """
    generic = _generics().get(name_key(name))
    if generic is None or generic not in classes():
        return None
    return drug_class(generic, classes()[generic])


@lru_cache(maxsize=1)
def _generics() -> Mapping[str, str]:
    return {name_key(name): generic for name, generic in lexicon().items()}


@lru_cache(maxsize=1)
def classes() -> Mapping[str, str]:
    """Each generic name, and the name of its class."""
    return {row["name"]: row["class"] for row in _rows(GENERICS)}


@lru_cache(maxsize=1)
def _preferred() -> Mapping[str, str]:
    preferred = {row["name"]: row["generic"] for row in _rows(SYNONYMS)}
    for name, generic in preferred.items():
        if generic in preferred:
            raise VocabularyError(f"{SYNONYMS}: {name}: {generic} has a preferred name itself")
    return preferred


def _rows(name: str) -> Iterable[Mapping[str, str]]:
    path = FOLDER / name
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
