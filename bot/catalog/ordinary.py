"""Telling ordinary English words from words that may be the name of an unknown drug."""

from __future__ import annotations

from functools import lru_cache

from spacy.lookups import Table, load_lookups

from bot.catalog.names import fold, words
from bot.catalog.topics import taxonomy

_SHORTEST_NAME = 4


def strange_words(text: str) -> list[str]:
    """The words, long enough to be a drug's name, that no English word list has, as written.

    A misspelt word counts as strange too: better one question too many than a name overlooked.
    """
    return [
        text[word.start : word.end]
        for word in words(text)
        if len(word.key) >= _SHORTEST_NAME
        and not any(c.isdigit() for c in word.key)
        and not _is_known(word.key)
    ]


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
def _inflected_forms() -> Table:
    return load_lookups("en", ["lemma_lookup"]).get_table("lemma_lookup")
