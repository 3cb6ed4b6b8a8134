"""What follows a drug's name and belongs to it: salts, release forms, words that make another drug."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.names.vocabulary import name_vocabulary
from bot.names.words import name_key, word_keys

_LONGEST = 3


@dataclass(frozen=True)
class Tail:
    """The words behind a name that belong to it, how many they are, and the salts that they name.

    ``is_other``: they make another drug of the name, as "lispro" does of "insulin".
    """

    length: int
    salts: frozenset[str]
    is_other: bool = False


def tail(following: Sequence[str], names: Collection[str] = ()) -> Tail:
    """The tail that the words after a name begin with, given by their keys.

    A drug of its own is no salt: in "warfarin calcium carbonate", with ``names`` that have calcium
    carbonate, warfarin has no tail.
    """
    salts: set[str] = set()
    end = 0
    while end < len(following):
        length, salt = _form_at(following, end)
        if not length or (salt in _elements() and _is_itself(following[end:], names)):
            break
        salts |= {salt} if salt else set()
        end += length
    is_other = end < len(following) and following[end] in _keys("other_drugs")
    return Tail(end + is_other, frozenset(salts), is_other)


def bare(keys: tuple[str, ...]) -> tuple[tuple[str, ...], frozenset[str]]:
    """A name's words without the salt and release form at their end, and the salts that these were.

    A salt of an element stays: sodium chloride is not sodium.
    """
    if len(keys) < 2 or keys[-1] not in _last_words():
        return keys, frozenset()
    for start in range(1, len(keys)):
        found = tail(keys[start:])
        if found.length == len(keys) - start and not found.is_other and not is_element(keys[:start]):
            return keys[:start], found.salts
    return keys, frozenset()


def is_element(keys: Sequence[str]) -> bool:
    """Whether a name, given by its words, is an element's, whose salts are drugs of their own."""
    return len(keys) == 1 and keys[0] in _elements()


def _form_at(keys: Sequence[str], start: int) -> tuple[int, str | None]:
    """How many words a form at this place has, 0 for none, and which salt it is, if any."""
    for length in range(min(_LONGEST, len(keys) - start), 0, -1):
        key = "".join(keys[start : start + length])
        if key in _forms():
            return length, _forms()[key]
    return 0, None


def _is_itself(following: Sequence[str], names: Collection[str]) -> bool:
    """Whether an element stands for itself: as another drug, or as what is in food and blood."""
    longer = ("".join(following[:length]) for length in range(2, min(_LONGEST, len(following)) + 1))
    return any(key in names for key in longer) or any(key in _keys("levels") for key in following[1:2])


@lru_cache(maxsize=1)
def _forms() -> Mapping[str, str | None]:
    """Each way to write a salt, and the salt; None for release forms and water."""
    vocabulary = name_vocabulary()
    plain = dict.fromkeys(map(name_key, vocabulary.hydrates + vocabulary.release_forms))
    spelt = {name_key(way): salt for salt, ways in vocabulary.salts.items() for way in (salt, *ways)}
    return {**plain, **spelt}


@lru_cache(maxsize=1)
def _last_words() -> frozenset[str]:
    """The words that forms end with, for a quick look whether a name has one."""
    vocabulary = name_vocabulary()
    ways = [*vocabulary.salts, *(way for ways in vocabulary.salts.values() for way in ways)]
    return frozenset(word_keys(way)[-1] for way in ways + vocabulary.hydrates + vocabulary.release_forms)


@lru_cache(maxsize=1)
def _elements() -> frozenset[str]:
    return _keys("elements")


@lru_cache(maxsize=4)
def _keys(field: str) -> frozenset[str]:
    return frozenset(key for word in getattr(name_vocabulary(), field) for key in word_keys(word))
