"""Whether a message goes on about the emergency that the last reply was about."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel

from bot.safety.patterns import Phrasebook
from bot.safety.reading import read_words
from bot.vocabulary import load_vocabulary

_MOST_WORDS = 15
_PARTS = ("over", "asks", "new_question")


class AfterwardsFile(BaseModel, extra="forbid"):
    """``afterwards.yml``; each part is explained there."""

    lists: dict[str, list[str]]
    over: list[str]
    asks: list[str]
    new_question: list[str]


def goes_on_after_alarm(text: str) -> bool:
    """Whether a message, which names no drug, tells more of an emergency or asks what to do about it."""
    words = read_words(text, frozenset())
    said = {hit.label for hit in _book().find(words)}
    if not words or len(words) > _MOST_WORDS or "over" in said:
        return False
    return "asks" in said or not ("new_question" in said or words[-1] == "?")


@lru_cache(maxsize=1)
def _book() -> Phrasebook:
    file = load_vocabulary(Path(__file__).with_name("afterwards.yml"), AfterwardsFile)
    return Phrasebook({name: getattr(file, name) for name in _PARTS}, file.lists)
