"""The names of combination products: their parts, in any order and however they are joined."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache
from itertools import permutations

from bot.names.vocabulary import name_vocabulary
from bot.names.words import name_key, word_keys

_MOST_PARTS = 4


def name_parts(name: str, known: Container[str] = ()) -> tuple[str, ...]:
    """The active substances that a combination's name is made of; one for a single drug.

    ``Ibuprofen + Paracetamol`` has two parts, ``Insulin Glargine`` has one. A comma parts a list
    ("A, B and C"), and a hyphen only names that are ``known`` by their keys: Co-codamol has one part.
    """
    parts = _split(_joiner(), name)
    if len(parts) > 1:
        parts = [piece for part in parts for piece in _split(_COMMA, part) if piece]
    elif "-" in name and all(name_key(part) in known for part in name.split("-")):
        parts = _split(_HYPHEN, name)
    return tuple(parts) if 1 < len(parts) <= _MOST_PARTS and all(parts) else (name,)


def joined(parts: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The parts in every order as the words of one name: side by side, and joined by words."""
    spelt = [word_keys(part) for part in parts]
    for order in permutations(spelt):
        *others, last = order
        side_by_side = tuple(word for part in others for word in part)
        yield (*side_by_side, *last)
        for joiner in joining_words():
            yield (*side_by_side, joiner, *last)
            if len(others) > 1:
                yield (*(word for part in others for word in (*part, joiner)), *last)


@lru_cache(maxsize=1)
def joining_words() -> frozenset[str]:
    """The joiners that are words: "and", "with"."""
    return frozenset(joiner for joiner in name_vocabulary().joiners if joiner.isalpha())


def are_taken_at_same_time(keys: Sequence[str]) -> bool:
    """Whether the words of a question say that drugs are taken at the same time."""
    return _says(keys, "same_time")


def are_taken_together(keys: Sequence[str]) -> bool:
    """Whether the words of a question ask if two drugs go together."""
    return _says(keys, "same_time", "taken_together")


def are_two_drugs(keys: Sequence[str]) -> bool:
    """Whether, by the words of a question, "x and y" in it are two drugs and not their combination."""
    return _says(keys, "same_time", "taken_together", "two_drugs")


def _says(keys: Sequence[str], *lists: str) -> bool:
    return _any_of(*lists).search(" ".join(keys)) is not None


def _split(separator: re.Pattern[str], name: str) -> list[str]:
    return [part.strip() for part in separator.split(name)]


@lru_cache(maxsize=1)
def _joiner() -> re.Pattern[str]:
    signs = [re.escape(joiner) for joiner in name_vocabulary().joiners if not joiner.isalpha()]
    spelt = [rf"(?<=\s){joiner}(?=\s)" for joiner in joining_words()]
    return re.compile("|".join([*signs, *spelt]), re.IGNORECASE)


@lru_cache(maxsize=8)
def _any_of(*lists: str) -> re.Pattern[str]:
    """Finds the phrases of lists of ``names.yml``, by the lists' names, in words parted by spaces."""
    phrases = (phrase for name in lists for phrase in getattr(name_vocabulary(), name))
    return re.compile(rf"\b(?:{'|'.join(' '.join(word_keys(phrase)) for phrase in phrases)})\b")


_COMMA, _HYPHEN = re.compile(","), re.compile("-")
