"""The words of asking for a list of drugs, told from the words of a use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from pydantic import BaseModel
from spacy.lang.en.stop_words import STOP_WORDS
from spacy.lookups import Table, load_lookups

from bot.catalog.vocabulary import HERE
from bot.names.words import word_keys
from bot.vocabulary import load_vocabulary

_APOSTROPHE = re.compile(r"(?<=\w)['’]\w+")


class ListingVocabulary(BaseModel, extra="forbid"):
    """``listing.yml``; the file says what each key is for."""

    openings: list[str]
    articles: list[str]
    letters: list[str]
    places: list[str]
    whole_list: list[str]
    list_words: frozenset[str]
    not_function_words: frozenset[str]
    denials: list[str]
    compounds: list[str]
    advice: list[str]
    same: list[list[str]]
    includes: dict[str, list[str]]


@lru_cache(maxsize=1)
def vocabulary() -> ListingVocabulary:
    """The vocabulary of ``listing.yml``; raises VocabularyError when it does not fit the model."""
    return load_vocabulary(HERE / "listing.yml", ListingVocabulary)


def keys(text: str) -> Sequence[str]:
    """The words of a text without case, accents and what follows an apostrophe; a compound is one word."""
    plain = _APOSTROPHE.sub("", text) if "'" in text or "’" in text else text
    found = word_keys(plain)
    pattern, beginnings = _compounds()
    if beginnings.isdisjoint(found):
        return found
    return pattern.sub(lambda match: match.group().replace(" ", ""), " ".join(found)).split()


@lru_cache(maxsize=1)
def _compounds() -> tuple[re.Pattern[str], frozenset[str]]:
    """The compounds, and the words that they begin with."""
    compounds = vocabulary().compounds
    return re.compile(rf"\b{any_of(compounds)}\b"), frozenset(c.split()[0] for c in compounds)


def any_of(phrases: Iterable[str]) -> str:
    """A pattern that matches any of the phrases, the longest first."""
    return f"(?:{'|'.join(map(re.escape, sorted(phrases, key=len, reverse=True)))})"


def is_filler(key: str) -> bool:
    """Whether a word says nothing about a use."""
    known = vocabulary()
    if key in known.not_function_words:
        return False
    return key in STOP_WORDS or key in known.list_words or lemma(key) in known.list_words


def lemmas(text: str) -> Iterator[str]:
    """The base forms of the words that say something about a use."""
    return filter(None, map(_telling, keys(text)))


@lru_cache(maxsize=65536)
def _telling(key: str) -> str:
    return "" if is_filler(key) else lemma(key)


@lru_cache(maxsize=65536)
def lemma(key: str) -> str:
    """The base form of a word: ``medicine`` of ``medicines``."""
    found: str = _lemma_table().get(key, key)
    # The table has "thinners: thinner" and "thinner: thin".
    return found if found == key or len(found) >= len(key) else lemma(found)


@lru_cache(maxsize=1)
def _lemma_table() -> Table:
    return load_lookups("en", ["lemma_lookup"]).get_table("lemma_lookup")
