"""Names of drugs that people mix up: a misspelt one is asked about, never answered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from pydantic import BaseModel

from bot.names.names import name_key
from bot.names.vocabulary import HERE
from bot.vocabulary import VocabularyError, load_vocabulary

FILE = "look_alikes.yml"


class LookAlikes(BaseModel, extra="forbid"):
    """``look_alikes.yml``: ``pairs`` of names as people write them."""

    pairs: list[tuple[str, str]]


@lru_cache(maxsize=1)
def look_alikes() -> Mapping[str, frozenset[str]]:
    """The key of each name in a pair, and the keys of the names that it is confused with.

    Raises VocabularyError for a file of another form, a repeated pair, or a pair of one name.
    """
    confused: dict[str, set[str]] = defaultdict(set)
    for one, other in load_vocabulary(HERE / FILE, LookAlikes).pairs:
        key, other_key = name_key(one), name_key(other)
        if not key or not other_key or key == other_key:
            raise VocabularyError(f"{FILE}: {one}, {other}: a pair has two different names")
        if other_key in confused[key]:
            raise VocabularyError(f"{FILE}: {one}, {other}: the pair is there twice")
        confused[key].add(other_key)
        confused[other_key].add(key)
    return {key: frozenset(others) for key, others in confused.items()}
