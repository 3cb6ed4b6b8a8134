"""Ordinary English words: told from what may be an unknown drug's name, and misspelt ones put right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA
from spacy.lookups import Table, load_lookups

from bot.catalog.names import fold, words
from bot.catalog.topics import taxonomy

_SHORTEST_NAME = 4
_LONG = 8


def strange_words(text: str) -> list[str]:
    """The words, long enough to be a drug's name, that no English word list has, as written.

    A misspelt word counts as strange too: better one question too many than a name overlooked.
    """
    return [text[word.start : word.end] for word in words(text) if _is_strange(word.key)]


def corrected(text: str) -> str:
    """The text with misspelt words put right, for comparing its wording.

    A strange word becomes the nearest word of the topics' paraphrases, if that is one edit
    away, or two for a long word. Drug names must be masked before: they are strange words.
    """
    pieces: list[str] = []
    position = 0
    for word in words(text):
        right = _nearest(word.key) if _is_strange(word.key) else None
        if right:
            pieces += [text[position : word.start], right]
            position = word.end
    return "".join([*pieces, text[position:]])


@lru_cache(maxsize=4096)
def _nearest(key: str) -> str | None:
    edits = 2 if len(key) >= _LONG else 1
    uses = _paraphrase_words()
    found = process.extract(key, list(uses), scorer=OSA.distance, score_cutoff=edits, limit=None)
    return min(found, key=lambda match: (match[1], -uses[match[0]]))[0] if found else None


def _is_strange(key: str) -> bool:
    return len(key) >= _SHORTEST_NAME and not any(c.isdigit() for c in key) and not _is_known(key)


def _is_known(key: str) -> bool:
    return key in _base_forms() or key in _inflected_forms()


@lru_cache(maxsize=1)
def _base_forms() -> frozenset[str]:
    """The words of spaCy's lemma index, and those of the topics' paraphrases."""
    index = load_lookups("en", ["lemma_index"]).get_table("lemma_index")
    known = {fold(word) for group in index.values() for word in group}
    for topic in taxonomy().values():
        known.update(word.key for paraphrase in topic.paraphrases for word in words(paraphrase))
    return frozenset(known)


@lru_cache(maxsize=1)
def _paraphrase_words() -> Mapping[str, int]:
    """The words of the topics' paraphrases that a misspelt word may stand for, and their counts."""
    found = (w.key for topic in taxonomy().values() for p in topic.paraphrases for w in words(p))
    return Counter(key for key in found if len(key) >= _SHORTEST_NAME)


@lru_cache(maxsize=1)
def _inflected_forms() -> Table:
    return load_lookups("en", ["lemma_lookup"]).get_table("lemma_lookup")
