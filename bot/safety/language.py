"""Whether a message is in another language than English: by its letters, then by its words."""

from __future__ import annotations

import runpy
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import spacy.lang
from pydantic import BaseModel

from bot.names.everyday import is_everyday
from bot.names.ordinary import ordinary_distance
from bot.names.words import words
from bot.vocabulary import load_vocabulary

_FILE = Path(__file__).with_name("languages.yml")
OTHER_LANGUAGE = "other_language"
_ENGLISH = "en"
_LATIN = "LATIN"
# Of the letters, as many must be of another script.
_MOST = 0.5
_FEWEST_LETTERS = 2
# What a word counts for: a long one, a short one, and one that happens to be English too.
_LONG, _SHORT, _SHARED = 1.0, 0.5, 0.25
_LONG_FROM = 4
_ENOUGH = 1.0
# What is enough where no word is English, and several are of the other language.
_ENOUGH_OF_SEVERAL = 0.5
# Letters that Unicode does not take for a plain one with an accent.
_LETTERS = str.maketrans({"ł": "l", "ı": "i", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe"})


class LanguageFile(BaseModel, extra="forbid"):
    """``languages.yml``; each part is explained there."""

    languages: dict[str, list[str]]
    romanised: dict[str, list[str]]
    english_too: list[str]


def is_other_language(text: str) -> bool:
    """Whether a message is surely not in English.

    A bare drug name, a misspelt word or some foreign words in an English sentence do not make it another
    language: its words must be, and more of them than are English.
    """
    plain = unicodedata.normalize("NFKC", text)
    if _is_other_script(plain):
        return True
    keys = _keys(plain)
    return any(_is_in(keys, known) for known in _languages().values())


def _is_other_script(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    others = sum(not unicodedata.name(c, _LATIN).startswith(_LATIN) for c in letters)
    return others >= _FEWEST_LETTERS and others > _MOST * len(letters)


def _is_in(keys: list[str], known: frozenset[str]) -> bool:
    shared = [key for key in keys if key in known]
    foreign = sum(map(_weight, shared))
    english = sum(key not in known and _is_english(key) for key in keys)
    is_all_foreign = not english and len(shared) > 1 and any(_weight(key) > _SHARED for key in shared)
    return foreign > english and foreign >= (_ENOUGH_OF_SEVERAL if is_all_foreign else _ENOUGH)


def _keys(text: str) -> list[str]:
    return [word.key.translate(_LETTERS) for word in words(text)]


@lru_cache(maxsize=8192)
def _weight(key: str) -> float:
    """What a word of another language counts for it."""
    if key in _stop_words(_ENGLISH) or key in _english_too():
        return 0.0
    if _is_english(key):
        return _SHARED
    is_near = len(key) >= _LONG_FROM and ordinary_distance(key, 1) == 1
    return _LONG if len(key) >= _LONG_FROM and not is_near else _SHORT


@lru_cache(maxsize=8192)
def _is_english(key: str) -> bool:
    return key in _stop_words(_ENGLISH) or is_everyday(key)


@lru_cache(maxsize=1)
def _english_too() -> frozenset[str]:
    return frozenset(_vocabulary().english_too)


@lru_cache(maxsize=1)
def _languages() -> Mapping[str, frozenset[str]]:
    """The words of each language, folded."""
    own = _vocabulary()
    found = {code: _stop_words(code) | {*more} for code, more in own.languages.items()}
    return {**found, **{code: frozenset(more) for code, more in own.romanised.items()}}


@lru_cache(maxsize=32)
def _stop_words(code: str) -> frozenset[str]:
    """The commonest words of a language, from spaCy's language data.

    The file by itself: importing it as a module brings the whole language, and 18 of them take seconds.
    """
    path = Path(spacy.lang.__path__[0]) / code / "stop_words.py"
    found = runpy.run_path(str(path))["STOP_WORDS"]
    return frozenset(key for phrase in found for key in _keys(phrase.replace("_", " ")))


@lru_cache(maxsize=1)
def _vocabulary() -> LanguageFile:
    return load_vocabulary(_FILE, LanguageFile)
