"""The words of a text by their letters: case, accents, hyphens and spaces do not matter."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# Letters and digits with the combining accents that may follow them; ʼ is a letter to Unicode. A strength
# written onto a name is a word of its own: "warfarin5mg".
_WORD = re.compile(r"(?:[^\W\d_ʼ][\u0300-\u036f]*){5,}(?=\d)|(?:[^\W_ʼ][\u0300-\u036f]*)+")
_POSSESSIVE = re.compile(r"['’ʼ]s(?![^\W_])", re.IGNORECASE)


@dataclass(frozen=True)
class Word:
    """A run of letters and digits in a text, and its spelling without case or accents."""

    key: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    """The words of a text in order, with their offsets in it."""
    return [Word(fold(match.group()), match.start(), match.end()) for match in _WORD.finditer(text)]


@lru_cache(maxsize=131072)
def word_keys(text: str) -> tuple[str, ...]:
    """The words of a text in order, without case and accents."""
    return tuple(fold(word) for word in _WORD.findall(text))


def is_possessive(text: str, word: Word) -> bool:
    """Whether an apostrophe and an s follow a word of the text."""
    return _POSSESSIVE.match(text, word.end) is not None


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """A word without case and accents: ``Café`` becomes ``cafe``."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


def name_key(name: str) -> str:
    """What two spellings of a name share: its folded letters and digits."""
    return "".join(word_keys(name))
