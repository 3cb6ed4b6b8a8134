"""Whether a word that is both a brand name and ordinary English is meant as the drug."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.names.vocabulary import name_vocabulary
from bot.names.words import Word, is_possessive, word_keys

_SENTENCE_END = re.compile(r"[.?!\n]")


def is_drug_meant(text: str, found: Sequence[Word], start: int, end: int) -> bool:
    """Whether the words ``found[start:end]`` of a text are a drug's name by what stands around them.

    They are if the text has no other words, if words of taking drugs are next to them, or if they
    are capitalised without cause. ``found`` are all words of the text.
    """
    keys = [word.key for word in found]
    following = keys[end + is_possessive(text, found[end - 1]) :]
    before, after = " ".join(keys[:start]), " ".join(following)
    if not before and not after:
        return True
    if _before().search(before) or _stands_out(text, found, start):
        return True
    is_described = start > 0 and keys[start - 1] in _not_after()
    return not is_described and _after().match(after) is not None


def _stands_out(text: str, found: Sequence[Word], start: int) -> bool:
    """Whether a word is capitalised within a sentence whose other words mostly are not."""
    if not text[found[start].start].isupper() or _begins_sentence(text, found, start):
        return False
    others = [word for i, word in enumerate(found) if i != start and not _begins_sentence(text, found, i)]
    capitals = sum(text[word.start].isupper() for word in others if word.key != "i")
    return capitals <= len(others) // 4


def _begins_sentence(text: str, found: Sequence[Word], index: int) -> bool:
    return index == 0 or _SENTENCE_END.search(text[found[index - 1].end : found[index].start]) is not None


@lru_cache(maxsize=1)
def _before() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_phrases(name_vocabulary().drug_meant.before)})$")


@lru_cache(maxsize=1)
def _after() -> re.Pattern[str]:
    meant = name_vocabulary().drug_meant
    return re.compile(rf"(?:{_phrases(meant.after)}|[\d ]*\d ?(?:{_phrases(meant.units)}))\b")


@lru_cache(maxsize=1)
def _not_after() -> frozenset[str]:
    return frozenset(name_vocabulary().drug_meant.not_after)


def _phrases(phrases: Sequence[str]) -> str:
    return "|".join(" ".join(word_keys(phrase)) for phrase in phrases)
