"""Requests for a decision about the visitor's own case, which only a professional can make."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import product
from pathlib import Path

from pydantic import BaseModel

from bot.safety.patterns import Phrasebook
from bot.safety.reading import read_words
from bot.vocabulary import VocabularyError, load_vocabulary

_FILE = Path(__file__).with_name("personal_advice.yml")


class Urgency(str, Enum):
    """How soon a professional should be asked."""

    TODAY = "today"
    SOON = "soon"


class Rule(BaseModel, extra="forbid"):
    """One kind of request; its fields are explained in ``personal_advice.yml``."""

    why: str
    reply: Urgency
    yields: list[str]
    all: list[list[str]]
    unless: list[str]


class PersonalAdviceFile(BaseModel, extra="forbid"):
    """``personal_advice.yml``."""

    groups: dict[str, list[str]]
    circumstances: dict[str, list[str]]
    rules: dict[str, Rule]


@dataclass(frozen=True)
class Request:
    """A request for personal advice: the ``kind`` is the name of its rule.

    ``yields`` when a page may speak of the circumstance that it names: its answer goes first.
    """

    kind: str
    urgency: Urgency
    yields: bool


def find_request(masked: str) -> Request | None:
    """The request for personal advice in a message in which "drug" stands for each drug's name, if any.

    One that does not yield is preferred.
    """
    book = _phrasebook()
    found = {hit.label for hit in book.find([*read_words(masked, book.words), "."])}
    requests = [
        Request(kind, rule.reply, not found.isdisjoint(rule.yields))
        for kind, rule in vocabulary().rules.items()
        if all(f"{kind}/{number}" in found for number in range(len(rule.all))) and kind not in found
    ]
    return min(requests, key=lambda request: request.yields, default=None)


@lru_cache(maxsize=1)
def vocabulary() -> PersonalAdviceFile:
    """The content of ``personal_advice.yml``; raises VocabularyError where it does not fit."""
    return load_vocabulary(_FILE, PersonalAdviceFile)


@lru_cache(maxsize=1)
def _phrasebook() -> Phrasebook:
    """All patterns: a rule's lists as ``kind/0`` and so on, what speaks against it as ``kind``."""
    lists = dict(vocabulary().circumstances)
    for kind, rule in vocabulary().rules.items():
        lists |= {f"{kind}/{number}": patterns for number, patterns in enumerate(rule.all)}
        lists[kind] = rule.unless
    spelt_out = {label: [row for text in texts for row in _spelt_out(text)] for label, texts in lists.items()}
    return Phrasebook(spelt_out, {})


def _spelt_out(pattern: str) -> Iterator[str]:
    """A pattern without names of groups: one pattern for each of their phrases of several words."""
    choices = [list(_choices(part)) for part in pattern.split()]
    yield from (" ".join(chosen) for chosen in product(*choices))


def _choices(part: str) -> Iterator[str]:
    mark = "?" * part.endswith("?")
    items = [item for word in part.removesuffix("?").split("|") for item in _items(word)]
    words = [item for item in items if " " not in item]
    if words:
        yield "|".join(words) + mark
    yield from (item for item in items if " " in item)


def _items(word: str) -> list[str]:
    if not word.startswith("<"):
        return [word]
    try:
        return vocabulary().groups[word.strip("<>")]
    except KeyError as error:
        raise VocabularyError(f"{_FILE.name}: there is no group {word}") from error
