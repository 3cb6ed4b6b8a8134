"""Warning signs that a drug's own page names, reported by a visitor."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel
from spacy.lang.en.stop_words import STOP_WORDS

from bot.monographs.model import Monograph
from bot.safety.context import CUES, Context, context_file
from bot.safety.patterns import Hit, Phrasebook
from bot.safety.reading import read_words, sentences
from bot.vocabulary import load_vocabulary

_PARTS = re.compile(r"[,;:()]|\s-\s|\band\b(?=.*,)")
_MARKUP = re.compile(r"[*_`#>]|^\s*(?:[-+]|\d+[.)])\s")
_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
# Words of a sign stand near to each other in a message, and begin alike: "confused", "confusion".
_NEAR, _ALIKE, _SHORT = 5, 5, 4
_FEWEST = 2


class Level(BaseModel, extra="forbid"):
    """How urgent a page's words are; explained in ``red_flags.yml``."""

    response: str
    in_questions: bool
    cues: list[str]


class RedFlagFile(BaseModel, extra="forbid"):
    """``red_flags.yml``; each part is explained there."""

    levels: list[Level]
    telling: list[str]
    unspecific: list[str]


@dataclass(frozen=True)
class RedFlag:
    """A sign that a visitor reports and the page of ``drug`` warns of; ``response`` says how urgent it is."""

    drug: str
    response: str


@dataclass(frozen=True)
class Sign:
    """A warning sign of a page: its words, and the level of what the page says to do."""

    words: frozenset[str]
    level: int


def red_flag_in(text: str, page: Monograph) -> RedFlag | None:
    """The gravest sign named by a page that a message reports as present; None if there is none."""
    found = sorted(sign.level for sign in red_flags(page) if _is_reported(text, sign))
    return RedFlag(page.title, _file().levels[found[0]].response) if found else None


@lru_cache(maxsize=4096)
def red_flags(page: Monograph) -> tuple[Sign, ...]:
    """The warning signs of a page; found once for each content of it."""
    texts = [*(section.text for section in page.sections), *(f"{e.question}\n{e.answer}" for e in page.faq)]
    signs = (sign for text in texts for sign in _signs(text))
    return tuple(dict.fromkeys(signs))


def _signs(text: str) -> Iterator[Sign]:
    """The signs in the lines and sentences with a cue, and in the list that follows such a line."""
    heading: int | None = None
    is_asked = False
    for line in text.splitlines():
        plain = _MARKUP.sub("", line).strip()
        if plain.endswith((":", "?")):
            heading, is_asked = _level(plain), plain.endswith("?")
            continue
        if not plain:
            continue
        if heading is not None and (is_asked or _ITEM.match(line)):
            yield from _parts(plain, heading)
            heading = None if is_asked else heading
            continue
        heading = None
        before = ""
        for sentence in _SENTENCE.split(plain):
            level = _level(sentence)
            if level is not None:
                yield from _parts(f"{before}, {sentence}" if _is_bare(sentence) else sentence, level)
            before = sentence


def _is_bare(sentence: str) -> bool:
    """Whether a sentence only says what to do, so that the signs stand in the one before."""
    return len(_content(sentence)) < _FEWEST


def _level(text: str) -> int | None:
    hits = _book().find(read_words(text, frozenset()))
    return min((int(hit.label) for hit in hits if hit.label not in CUES), default=None)


def _parts(text: str, level: int) -> Iterator[Sign]:
    telling = _file().telling
    for part in _PARTS.split(text):
        words = _content(part)
        if len(words) >= _FEWEST or words.intersection(telling):
            yield Sign(words, level)


def _content(text: str) -> frozenset[str]:
    dull = {*STOP_WORDS, *_file().unspecific}
    return frozenset(w for w in read_words(text, frozenset()) if w.isalpha() and w not in dull)


def _is_reported(text: str, sign: Sign) -> bool:
    level = _file().levels[sign.level]
    words = read_words(text, _book().words)
    cues = _book().find(words)
    for start, end in sentences(words):
        context = Context(words, start, end, [c for c in cues if c.label in CUES and start <= c.start < end])
        hit = _hit(words[start:end], start, sign)
        if hit is None or not (context.is_present and context.is_personal) or context.is_past:
            continue
        is_question = context.asks_anything
        ruled_out = (context.is_denied(hit), context.is_general(hit), context.is_asked(hit))
        if not any(ruled_out) and (level.in_questions or not is_question):
            return True
    return False


def _hit(words: list[str], start: int, sign: Sign) -> Hit | None:
    """Where enough of a sign's words stand near to each other."""
    found = [(i, known) for i, word in enumerate(words) for known in sign.words if _alike(word, known)]
    for position, known in found:
        near = {k for i, k in found if position <= i < position + _NEAR}
        if len(near) >= _FEWEST or known in _file().telling:
            return Hit("", start + position, start + position + 1)
    return None


def _alike(word: str, known: str) -> bool:
    shorter, longer = sorted((word, known), key=len)
    return word == known or (
        len(shorter) >= _SHORT and (longer.startswith(shorter) or word[:_ALIKE] == known[:_ALIKE])
    )


@lru_cache(maxsize=1)
def _book() -> Phrasebook:
    cues = {str(number): level.cues for number, level in enumerate(_file().levels)}
    return Phrasebook(
        {**cues, **{name: getattr(context_file(), name) for name in CUES}}, context_file().lists
    )


@lru_cache(maxsize=1)
def _file() -> RedFlagFile:
    return load_vocabulary(Path(__file__).with_name("red_flags.yml"), RedFlagFile)
