"""The phrases of ``phrases.yml``, folded to words, and where they occur in a message."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel

from bot.names.names import words
from bot.vocabulary import load_vocabulary

Wording = tuple[str, ...]

_FILE = Path(__file__).with_name("phrases.yml")


class PhraseFile(BaseModel, extra="forbid"):
    """``phrases.yml``; each list is explained there."""

    fillers: list[str]
    continuations: list[str]
    additions: list[str]
    openings: list[str]
    returns: list[str]
    corrections: list[str]
    statements: list[str]
    confirmations: list[str]
    denials: list[str]
    rejections: list[str]
    negations: list[str]
    resumptions: list[str]
    ordinals: dict[str, int]
    ordinal_nouns: list[str]
    lone_ordinals: list[str]
    others: list[str]
    pronouns: list[str]
    pairs: list[str]
    plurals: list[str]
    joiners: list[str]
    joints: list[str]
    alternatives: list[str]
    together_words: list[str]
    comparisons: list[str]
    comparison_words: list[str]
    together: list[str]
    question_openers: list[str]
    joiners_of_questions: list[str]


@dataclass(frozen=True)
class Phrases:
    """A list of phrases as tuples of folded words, to be found in a message's words."""

    wordings: frozenset[Wording]
    longest: int

    @classmethod
    def of(cls, texts: Iterable[str]) -> Phrases:
        wordings = frozenset(wording(text) for text in texts)
        return cls(wordings, max(map(len, wordings), default=0))

    def within(self, message: Sequence[str]) -> bool:
        """Whether one of the phrases stands in the message."""
        return any(self.length_at(message, position) for position in range(len(message)))

    def removed_from(self, message: Sequence[str]) -> Wording:
        """The message without the phrases, the longest at each place."""
        kept: list[str] = []
        position = 0
        while position < len(message):
            length = self.length_at(message, position)
            if not length:
                kept.append(message[position])
            position += length or 1
        return tuple(kept)

    def length_at(self, message: Sequence[str], position: int) -> int:
        """How many words the longest phrase at a place has; 0 if there is none."""
        lengths = range(min(self.longest, len(message) - position), 0, -1)
        return next((n for n in lengths if tuple(message[position : position + n]) in self.wordings), 0)


@lru_cache(maxsize=1)
def vocabulary() -> PhraseFile:
    """The content of ``phrases.yml``; raises VocabularyError where it does not fit."""
    return load_vocabulary(_FILE, PhraseFile)


@lru_cache(maxsize=32)
def phrases(name: str) -> Phrases:
    """One of the lists of phrases, by its name in the file."""
    return Phrases.of(getattr(vocabulary(), name))


def wording(text: str) -> Wording:
    """The folded words of a text."""
    return tuple(word.key for word in words(text))
