"""Words of everyday English that a brand name may happen to be."""

from __future__ import annotations

from functools import lru_cache

from spacy.lookups import Table, load_lookups

from bot.names.lexicon import lexicon
from bot.names.words import fold, name_key

_NOUNS = "noun"
_OTHERS = ("adj", "adv", "verb")


def is_everyday(key: str) -> bool:
    """Whether a word, given by its key, is everyday English rather than the name of a drug.

    The word lists are spaCy's, made of WordNet, whose nouns have many brands ("Xanax", "Tums"): a noun
    that the lexicon of drugs has is everyday English only as another kind of word ("balance").
    """
    lemma = inflected_forms().get(key, key)
    return lemma in _other_words() or (lemma in _nouns() and key not in _drugs())


@lru_cache(maxsize=1)
def _nouns() -> frozenset[str]:
    return frozenset(fold(word) for word in lemma_index()[_NOUNS])


@lru_cache(maxsize=1)
def _other_words() -> frozenset[str]:
    return frozenset(fold(word) for kind in _OTHERS for word in lemma_index()[kind])


@lru_cache(maxsize=1)
def _drugs() -> frozenset[str]:
    return frozenset(name_key(name) for name in lexicon())


@lru_cache(maxsize=1)
def lemma_index() -> Table:
    """The words of English by their kind: spaCy's list."""
    return load_lookups("en", ["lemma_index"]).get_table("lemma_index")


@lru_cache(maxsize=1)
def inflected_forms() -> Table:
    """The base form of each inflected word: spaCy's list."""
    return load_lookups("en", ["lemma_lookup"]).get_table("lemma_lookup")
