"""Matters that an answer must speak of if the question is about them."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel, conlist

from bot.names.words import word_keys
from bot.vocabulary import load_vocabulary

_ENDING = "*"


class MatterFile(BaseModel, extra="forbid"):
    """``matters.yml``: each matter, and the words by which it is spoken of."""

    matters: dict[str, conlist(str, min_items=1)]  # type: ignore[valid-type]


def matters(text: str) -> frozenset[str]:
    """The matters that a text speaks of."""
    spoken = f" {' '.join(word_keys(text))} "
    return frozenset(name for name, pattern in _patterns().items() if pattern.search(spoken))


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    """Raises VocabularyError where ``matters.yml`` is not lists of phrases."""
    content = load_vocabulary(Path(__file__).with_name("matters.yml"), MatterFile)
    return {name: re.compile("|".join(map(_pattern, phrases))) for name, phrases in content.matters.items()}


def _pattern(phrase: str) -> str:
    ending = r"\w* " if phrase.endswith(_ENDING) else " "
    return f" {re.escape(' '.join(word_keys(phrase)))}{ending}"
