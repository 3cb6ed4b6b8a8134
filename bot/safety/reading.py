"""A visitor's message as plain words, however it is typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

import spacy
from pydantic import BaseModel
from rapidfuzz import process
from rapidfuzz.distance import OSA
from spacy.language import Language

from bot.names.ordinary import is_strange
from bot.names.words import fold
from bot.safety.patterns import SENTENCE_ENDS, number_word
from bot.vocabulary import load_vocabulary

# A panic message may be long: its beginning and its end are read.
MOST_READ = 4000
_SHORTEST, _LONG = 4, 8
# No English word has a letter three times running: "heeelp".
_REPEATED = re.compile(r"([a-z])\1{2,}")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_BREAK = re.compile(r"[\n\r\u2028\u2029]+")
# A number is written onto what follows it: "30mg", "10x", "2yo".
_STUCK = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)([a-z]+)")
_MARKS = str.maketrans({**dict.fromkeys("’‘ʼ`´", "'"), **dict.fromkeys("—–", ","), "…": ".", "/": " "})
_HIDDEN = {"Cf", "Cc", "Cs", "Co", "Cn", "Mn", "Me"}


class WordingFile(BaseModel, extra="forbid"):
    """``wording.yml``; each part is explained there."""

    short: dict[str, str]
    is_after: list[str]
    numbers: dict[str, float]


def read_words(text: str, known: frozenset[str]) -> list[str]:
    """The words of a message in lower case, with the marks that end sentences and commas.

    Contractions are written out, numbers stand as ``number_word`` says, and a word in no English word
    list becomes the one of the ``known`` words that is spelt almost so. The last sentence is ended too.
    """
    shown = text if len(text) <= MOST_READ else f"{text[: MOST_READ // 2]} . {text[-MOST_READ // 2 :]}"
    plain = _STUCK.sub(r"\1 \2", _plain(shown))
    words = list(_spelt_out([token.norm_ for token in _tokenizer()(plain)], known))
    return words if not words or words[-1] in SENTENCE_ENDS else [*words, "."]


def sentences(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where each sentence starts and ends, its mark included."""
    start = 0
    for position, word in enumerate(words):
        if word in SENTENCE_ENDS:
            yield start, position + 1
            start = position + 1
    if start < len(words):
        yield start, len(words)


def _plain(text: str) -> str:
    """Lower case without accents and invisible characters; a line end ends a sentence."""
    broken = _BREAK.sub(" . ", unicodedata.normalize("NFKD", text.translate(_MARKS)))
    kept = (c for c in broken if c == "\t" or unicodedata.category(c) not in _HIDDEN)
    return _REPEATED.sub(r"\1", fold("".join(kept)))


def _spelt_out(tokens: Sequence[str], known: frozenset[str]) -> Iterator[str]:
    vocabulary = _vocabulary()
    before = ""
    for token in tokens:
        if token in ("'s", "s"):
            new = ["is"] if before in vocabulary.is_after else []
        elif token in SENTENCE_ENDS or token == ",":
            new = [token]
        elif token in vocabulary.numbers:
            new = [number_word(vocabulary.numbers[token])]
        elif _NUMBER.fullmatch(token):
            new = [number_word(float(token))]
        else:
            new = vocabulary.short.get(token, token if _is_word(token) else "").split()
            new = [_spelt_right(word, known) for word in new]
        yield from new
        before = new[-1] if new else before


def _is_word(token: str) -> bool:
    return any(c.isalpha() for c in token)


@lru_cache(maxsize=8192)
def _spelt_right(word: str, known: frozenset[str]) -> str:
    """The known word that is meant; the word itself where none is near."""
    if word in known or not word.isalpha():
        return word
    if len(word) < _SHORTEST or not is_strange(word):
        return word
    edits = 2 if len(word) >= _LONG else 1
    found = process.extractOne(word, _long(known), scorer=OSA.distance, score_cutoff=edits)
    return found[0] if found else word


@lru_cache(maxsize=4)
def _long(known: Iterable[str]) -> list[str]:
    return sorted(word for word in known if len(word) > _SHORTEST and word.isalpha())


@lru_cache(maxsize=1)
def _tokenizer() -> Language:
    return spacy.blank("en")


@lru_cache(maxsize=1)
def _vocabulary() -> WordingFile:
    return load_vocabulary(Path(__file__).with_name("wording.yml"), WordingFile)
