"""Names of drugs for the letters that somebody has typed so far."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from bot.names.combinations import joining_words
from bot.names.forms import bare
from bot.names.words import name_key, word_keys

SHORTEST = 2
_LAST = "\U0010ffff"


class Completion(NamedTuple):
    """A name that goes on from what was typed, and the title of the page that it leads to."""

    name: str
    title: str


class Completions:
    """The names of all drugs by the beginnings of their words: a lookup is a binary search."""

    def __init__(self, names_by_slug: Mapping[str, Sequence[str]]) -> None:
        """``names_by_slug`` are the names of each page's drug, the title first.

        A name that is another page's title means that page, and is not listed for others.
        """
        titles = {name_key(names[0]) for names in names_by_slug.values() if names}
        found = (entry for names in names_by_slug.values() for entry in _names_of_one(names, titles))
        self._ranked = sorted(found, key=_rank)
        ranks: dict[str, list[int]] = defaultdict(list)
        for rank, entry in enumerate(self._ranked):
            for key in _beginnings(entry.name):
                ranks[key].append(rank)
        self._keys = sorted(ranks)
        self._ranks = [ranks[key] for key in self._keys]

    def starting(self, prefix: str, most: int) -> list[Completion]:
        """At most so many names that begin so or have a later word that does, titles first, then the shorter.

        Case, accents, hyphens and spaces do not matter. Fewer than two letters give nothing.
        """
        key = name_key(prefix)
        if len(key) < SHORTEST:
            return []
        found = self._ranks[bisect_left(self._keys, key) : bisect_left(self._keys, key + _LAST)]
        ranks = sorted({rank for ranks in found for rank in ranks})
        return list(islice(_telling(self._ranked[rank] for rank in ranks), most))


def _names_of_one(names: Sequence[str], titles: Container[str]) -> Iterator[Completion]:
    """A drug's names, each spelling of letters and digits once, without other drugs' titles."""
    if not names:
        return
    yield Completion(names[0], names[0])
    others = {key: name for name in reversed(names) if (key := name_key(name)) and key not in titles}
    yield from (Completion(name, names[0]) for name in others.values())


def _rank(entry: Completion) -> tuple[bool, int, str, str]:
    return entry.name != entry.title, len(entry.name), name_key(entry.name), entry.title


def _beginnings(name: str) -> set[str]:
    """What may be typed for a name: the whole, or from a later word on that is no salt and no joiner."""
    keys = word_keys(name)
    starts = (i for i in range(len(bare(keys)[0])) if i == 0 or keys[i] not in joining_words())
    return {"".join(keys[i:]) for i in starts}


def _telling(entries: Iterable[Completion]) -> Iterator[Completion]:
    """A drug under its title alone if that is there, else without names that add words, to another."""
    shown: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for entry in entries:
        keys = word_keys(entry.name)
        if not any(keys[: len(shorter)] == shorter for shorter in shown[entry.title]):
            shown[entry.title].append(() if entry.name == entry.title else keys)
            yield entry
