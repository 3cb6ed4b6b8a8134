"""Classes of drugs: what they are used for, and by which words pages speak of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from pydantic import BaseModel, Field

from bot.names.vocabulary import HERE
from bot.vocabulary import VocabularyError, load_vocabulary

FILE = "classes.yml"
# "medicines for epilepsy": the head of the phrase is not its last word.
_PHRASE = re.compile(r"\b(for|that|to|with|of)\b")
_SIBILANT = re.compile(r"(s|x|z|ch|sh)$")
_CONSONANT_Y = re.compile(r"(?<=[^aeiou])y$")


class DrugClass(BaseModel, extra="forbid"):
    """What the drugs of a class have in common.

    ``used_for`` is a short plain phrase ("epilepsy and seizures") that is true of each, None
    where none would be. ``terms`` are the words by which a page's interactions speak of the
    class, or of a wider or narrower one: lower case, singular and plural.
    """

    used_for: str | None = None
    terms: list[str] = Field(default_factory=list)


class DrugGroup(BaseModel, extra="forbid"):
    """A wider or narrower circle than a class: its ``terms``, and the classes and single drugs in it."""

    terms: list[str]
    classes: list[str] = Field(default_factory=list)
    drugs: list[str] = Field(default_factory=list)


class ClassVocabulary(BaseModel, extra="forbid"):
    """``classes.yml``; ``drugs`` says what single drugs are used for, by generic name."""

    classes: dict[str, DrugClass]
    groups: dict[str, DrugGroup]
    drugs: dict[str, str]


@lru_cache(maxsize=1)
def class_vocabulary() -> ClassVocabulary:
    """The vocabulary of ``classes.yml``.

    Raises VocabularyError when it has other keys than it should, or a group holds a class
    that does not exist.
    """
    vocabulary = load_vocabulary(HERE / FILE, ClassVocabulary)
    for name, group in vocabulary.groups.items():
        for member in group.classes:
            if member not in vocabulary.classes:
                raise VocabularyError(f"{FILE}: groups: {name}: there is no class {member!r}")
    return vocabulary


@lru_cache(maxsize=1)
def drug_classes() -> Mapping[str, DrugClass]:
    """Each class by its name, with the terms of the groups that it is in."""
    vocabulary = class_vocabulary()
    return {
        name: DrugClass(
            used_for=own.used_for,
            terms=_forms(
                own.terms, *(group.terms for group in vocabulary.groups.values() if name in group.classes)
            ),
        )
        for name, own in vocabulary.classes.items()
    }


@lru_cache(maxsize=4096)
def drug_class(generic: str, name: str) -> DrugClass:
    """A drug's class, with what is said of the drug alone: its use, and the groups that it is in.

    ``generic`` is the preferred generic name, ``name`` that of the class; raises KeyError for
    a class that does not exist.
    """
    vocabulary = class_vocabulary()
    whole = drug_classes()[name]
    own = (group.terms for group in vocabulary.groups.values() if generic in group.drugs)
    return DrugClass(used_for=vocabulary.drugs.get(generic, whole.used_for), terms=_forms(whole.terms, *own))


def _forms(*terms: Iterable[str]) -> list[str]:
    """The terms, each once, and the plural of each that is not a phrase."""
    forms: dict[str, None] = {}
    for term in (term for some in terms for term in some):
        forms |= dict.fromkeys((term, _plural(term)))
    return list(forms)


def _plural(term: str) -> str:
    if _PHRASE.search(term) or term.endswith("s"):
        return term
    if _CONSONANT_Y.search(term):
        return _CONSONANT_Y.sub("ies", term)
    return term + ("es" if _SIBILANT.search(term) else "s")
