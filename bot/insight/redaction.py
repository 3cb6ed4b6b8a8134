"""Takes what may tell who a visitor is out of a message: numbers, addresses and names of persons.

There is no model that finds names here: words that people write with a capital letter, and words
after the cues of ``persons.yml``, are taken for names. Rather a word too many than a name too few.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel
from spacy.lang.en.stop_words import STOP_WORDS

from bot.dialogue.phrases import Phrases
from bot.insight.proper_names import CERTAIN, POSSIBLE, capitalised
from bot.names.lexicon import lexicon
from bot.names.ordinary import is_strange
from bot.names.words import Word, fold, name_key, words
from bot.taxonomy import taxonomy
from bot.vocabulary import load_vocabulary

NAME, NUMBER, EMAIL, LINK = "[name]", "[number]", "[email]", "[link]"

_FILE = Path(__file__).with_name("persons.yml")
_LONGEST_NAME = 3
_LONGEST_QUESTION = 200
_PIECE = re.compile(r"[^\s,;!?()\[\]]+")
_EMAIL = re.compile(
    r"(?:\S+ ?)?[@＠﹫](?: ?\S+)?|\S+ ?[\[({]at[\])}] ?\S+|\S+ at \S+ ?(?:dot|[\[({]dot[\])}]) ?\S+",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"\S+://\S*|\bwww\.\S+|\b(?:[\w-]+\.)+(?:com|org|net|edu|gov|info|io|co|uk|ie|us|ca|au|nz|in|za|de|fr|eu)\b(?:/\S*)?",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?:;\n\r…]")
_NAME_END = re.compile(r"[.!?:;,\n\r()…]\s|[!?:;,()]|\n")
_JOINED = re.compile(r"['’ʼ\-\u2010-\u2015.]")
_REPEATED = re.compile(r"(\[(?:name|number|email|link)\])(?:[\s,./:'’-]*\1)+")

Span = tuple[int, int]


class Persons(BaseModel, extra="forbid"):
    """``persons.yml``; each list is explained there."""

    introductions: list[str]
    cues: list[str]
    harmless: list[str]


def redact(text: str, drugs: Iterable[Span] = (), unknown: Container[str] = ()) -> str:
    """The text on one line, with a word in brackets for each number, address and name of a person.

    ``drugs`` are where names of drugs stand in it: they stay. ``unknown`` are the keys of words that may
    be names of drugs that nobody knows: they stay unless something says that they name a person.
    """
    own = {position for start, end in drugs for position in range(start, end)}
    labels: dict[int, str] = {}
    for start, end in _names(text, own, unknown):
        labels |= {position: NAME for position in range(start, end) if position not in own}
    labels |= {i: NAME for i, char in enumerate(text) if _belongs_to_foreign_letter(char)}
    for match in _PIECE.finditer(text):
        if any(char.isnumeric() for char in match.group()):
            labels |= {position: NUMBER for position in range(*match.span()) if position not in own}
    for pattern, label in ((_LINK, LINK), (_EMAIL, EMAIL)):
        for match in pattern.finditer(text):
            labels |= dict.fromkeys(range(*match.span()), label)
    return _REPEATED.sub(r"\1", " ".join("".join(_labelled(text, labels)).split()))


def shortened(text: str, longest: int = _LONGEST_QUESTION) -> str:
    """The text, if it is too long without its last words."""
    return text if len(text) <= longest else f"{text[:longest].rsplit(' ', 1)[0]} …"


def _belongs_to_foreign_letter(char: str) -> bool:
    """Whether a character is a vowel sign or the like: what is left of a hidden word in some scripts."""
    return unicodedata.category(char).startswith("M") and char > "\u036f"


def _labelled(text: str, labels: dict[int, str]) -> Iterator[str]:
    """The text's characters, with each run of one label as that label."""
    before = None
    for position, char in enumerate(text):
        label = labels.get(position)
        if label is None:
            yield char
        elif label != before:
            yield label
        before = label


def _names(text: str, own: Container[int], unknown: Container[str]) -> Iterator[Span]:
    """Where names of persons stand, with what is joined to them: "O'Neill", "Emily's"."""
    found = words(text)
    message = _Message(text, found, unknown)
    free = [word.start not in own for word in found]
    hidden = {index for index in range(len(found)) if free[index] and message.is_name(index)}
    for index in range(len(found)):
        hidden.update(i for i in message.named_after(index) if free[i])
    for index in range(1, len(found)):
        joint = text[found[index - 1].end : found[index].start]
        if len(joint) == 1 and _JOINED.match(joint) and hidden & {index - 1, index}:
            hidden |= {index - 1, index}
    yield from ((found[index].start, found[index].end) for index in hidden if free[index])


class _Message:
    """The words of a message, which are asked whether they name a person."""

    def __init__(self, text: str, found: Sequence[Word], unknown: Container[str]) -> None:
        self._text = text
        self._words = found
        self._keys = [word.key for word in found]
        self._unknown = unknown

    def is_name(self, index: int) -> bool:
        """Whether a word names a person by itself."""
        key = self._keys[index]
        if key in _no_names():
            return False
        score = capitalised().get(key, POSSIBLE - 1)
        if score >= CERTAIN or not key.isascii():
            return True
        if not self._is_capitalised(index) or self._begins_sentence(index):
            return False
        return score >= POSSIBLE or (is_strange(key) and key not in self._unknown)

    def named_after(self, index: int) -> Iterator[int]:
        """The words that a phrase which begins here says to be a name."""
        for phrases, test in ((_introductions(), self._may_follow), (_cues(), self._stands_out)):
            length = phrases.length_at(self._keys, index)
            following = range(index + length, min(index + length + _LONGEST_NAME, len(self._keys)))
            for count, position in enumerate(following if length else ()):
                if (count and self._is_parted(position)) or not test(position, count):
                    break
                yield position

    def _may_follow(self, index: int, count: int) -> bool:
        return count == 0 or self._keys[index] not in STOP_WORDS

    def _stands_out(self, index: int, count: int) -> bool:
        key = self._keys[index]
        if key in _no_names() or key in STOP_WORDS:
            return False
        return self._is_capitalised(index) or is_strange(key)

    def _is_capitalised(self, index: int) -> bool:
        """Whether a word has a capital letter at its beginning only."""
        word = self._words[index]
        return self._text[word.start : word.end].istitle()

    def _begins_sentence(self, index: int) -> bool:
        return index == 0 or _SENTENCE_END.search(self._between(index)) is not None

    def _is_parted(self, index: int) -> bool:
        """Whether a sign that ends a name stands before a word."""
        return index > 0 and _NAME_END.search(self._between(index)) is not None

    def _between(self, index: int) -> str:
        return self._text[self._words[index - 1].end : self._words[index].start]


@lru_cache(maxsize=1)
def _persons() -> Persons:
    return load_vocabulary(_FILE, Persons)


@lru_cache(maxsize=1)
def _introductions() -> Phrases:
    return Phrases.of(_persons().introductions)


@lru_cache(maxsize=1)
def _cues() -> Phrases:
    return Phrases.of(_persons().cues)


@lru_cache(maxsize=1)
def _no_names() -> frozenset[str]:
    """Words that name no person: in lower case in the questions that the bot is taught, or names of drugs."""
    paraphrases = [text for topic in taxonomy().values() for text in topic.paraphrases]
    taught = {w.key for text in paraphrases for w in words(text) if text[w.start].islower()}
    drugs = {name_key(name) for name in lexicon()}
    return frozenset({*taught, *drugs, *map(fold, _persons().harmless)})
