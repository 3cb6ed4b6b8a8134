"""What visitors call things ("a pint", "the runs", "bid") in the standard words of drug information."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from pydantic import BaseModel, StrictStr

from bot.names.vocabulary import HERE
from bot.names.words import word_keys
from bot.vocabulary import VocabularyError, load_vocabulary

FILE = "lay_terms.yml"
Wording = tuple[str, ...]

_JOINERS = re.compile(r"['’-]")


class LayTermFile(BaseModel, extra="forbid"):
    """``lay_terms.yml``, as ``terms``: the standard words of pages, and what people say instead."""

    terms: dict[StrictStr, list[StrictStr]]


@dataclass(frozen=True)
class LayTerms:
    """The ``standard`` terms of each lay expression, and how many words the ``longest`` has, by its first."""

    standard: Mapping[Wording, tuple[str, ...]]
    longest: Mapping[str, int]

    def within(self, message: Wording) -> Iterator[str]:
        """The standard terms of the expressions in a message's words that are not inside a longer one."""
        reached = 0
        for start, first in enumerate(message):
            longest = min(start + self.longest.get(first, 0), len(message))
            for end in range(longest, max(start, reached), -1):
                if terms := self.standard.get(message[start:end]):
                    yield from terms
                    reached = end
                    break


def standard_terms(text: str) -> tuple[str, ...]:
    """The standard terms of the lay expressions in a text, each once, in the order of the expressions.

    A term whose words are all in the text already is left out.
    """
    message = word_keys(text)
    own = frozenset(message)
    found = dict.fromkeys(lay_terms().within(message))
    return tuple(term for term in found if not own.issuperset(word_keys(term)))


def glossed(text: str) -> str:
    """The text with its standard terms in brackets at its end: "is a pint ok? (alcohol)"."""
    terms = standard_terms(text)
    return f"{text} ({', '.join(terms)})" if terms else text


@lru_cache(maxsize=1)
def lay_terms() -> LayTerms:
    """The vocabulary of ``lay_terms.yml``.

    Raises VocabularyError, naming the entry, for anything but text, a standard term without an
    expression, either of them without words, and an expression that is there twice under a term.
    """
    standard: dict[Wording, dict[str, None]] = defaultdict(dict)
    longest: dict[str, int] = defaultdict(int)
    for term, expressions in load_vocabulary(HERE / FILE, LayTermFile, under="terms").terms.items():
        if not word_keys(term) or not expressions:
            raise VocabularyError(f"{FILE}: {term}: needs words, and at least one expression")
        for expression in expressions:
            for spelling in _spellings(term, expression):
                if term in standard[spelling]:
                    raise VocabularyError(f"{FILE}: {term}: {expression!r} is there twice")
                standard[spelling][term] = None
                longest[spelling[0]] = max(longest[spelling[0]], len(spelling))
    return LayTerms({spelling: tuple(terms) for spelling, terms in standard.items()}, dict(longest))


def _spellings(term: str, expression: str) -> set[Wording]:
    """The words of an expression, and what they are without apostrophes and hyphens ("cant")."""
    spellings = {word_keys(expression), word_keys(_JOINERS.sub("", expression))}
    if () in spellings:
        raise VocabularyError(f"{FILE}: {term}: {expression!r} has no words")
    return spellings
