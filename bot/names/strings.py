"""A set of strings that is asked which of them are few edits away from a word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

# Each letter has a bit of its own; digits share one, and so do all other characters.
_DIGIT, _OTHER = 26, 27
_BITS = np.array([bin(number).count("1") for number in range(1 << 14)], dtype=np.uint8)


class Strings:
    """Strings by edit distance (optimal string alignment).

    One edit changes at most two members of a word's set of letters, so that only strings with
    about the same letters need to be compared.
    """

    def __init__(self, strings: Sequence[str]) -> None:
        self._strings = strings
        self._lengths = np.array([len(string) for string in strings], dtype=np.int16)
        self._letters = np.array([_letters(string) for string in strings], dtype=np.uint32)
        self._cached = lru_cache(maxsize=256)(self._compare)

    def within(self, word: str, edits: int) -> Mapping[str, int]:
        """The strings that are at most so many edits away from a word, and how many; not itself."""
        return self._cached(word, edits)

    def _compare(self, word: str, edits: int) -> Mapping[str, int]:
        differing = self._letters ^ np.uint32(_letters(word))
        differences = _BITS[differing & 0x3FFF] + _BITS[differing >> 14]
        alike = (differences <= 2 * edits) & (np.abs(self._lengths - len(word)) <= edits)
        compared = [self._strings[index] for index in np.flatnonzero(alike)]
        found = process.extract(word, compared, scorer=OSA.distance, score_cutoff=edits, limit=None)
        return {string: int(distance) for string, distance, _ in found if distance}


def _letters(word: str) -> int:
    """The set of a word's characters as bits."""
    bits = 0
    for char in word:
        code = ord(char) - ord("a")
        bits |= 1 << (code if 0 <= code < _DIGIT else _DIGIT if char.isdigit() else _OTHER)
    return bits
