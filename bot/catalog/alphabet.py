"""Drugs by the first letters of their names."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from bot.names.words import name_key

_LAST = "\U0010ffff"


@dataclass(frozen=True)
class Listed:
    """A drug in a list, under its title or another of its names."""

    name: str
    title: str
    slug: str

    @property
    def label(self) -> str:
        """``Metformin``, or ``Glucophage (Metformin)``."""
        return self.title if self.name == self.title else f"{self.name} ({self.title})"


class Alphabet:
    """Drugs by the first letters and digits of their names, without case or accents."""

    def __init__(self, listed: Iterable[Listed]) -> None:
        keyed = ((name_key(entry.name), entry) for entry in listed)
        self._entries = sorted((e for e in keyed if e[0]), key=lambda e: (e[0], e[1].label))
        self._keys = [key for key, _ in self._entries]

    @cached_property
    def letters(self) -> Mapping[str, int]:
        """The first letters of all names, with the number of drugs under each."""
        return self._counted(0, len(self._keys), 1)

    def starting(self, prefix: str) -> tuple[Listed, ...]:
        """The drugs with a name that begins so, each under its title if that does."""
        return self._listed(*self._range(name_key(prefix)))

    def longer(self, prefix: str) -> Mapping[str, int]:
        """How names that begin with ``prefix`` go on, with the number of drugs under each.

        These are the shortest beginnings that part the names; a name that ends
        where the others go on is not among them.
        """
        start, end = self._range(name_key(prefix))
        stem = self._stem(start, end)
        return self._counted(bisect_right(self._keys, stem, start, end), end, len(stem) + 1)

    def exactly(self, prefix: str) -> tuple[Listed, ...]:
        """The drugs with a name that ends where the others that begin with ``prefix`` go on."""
        start, end = self._range(name_key(prefix))
        return self._listed(start, bisect_right(self._keys, self._stem(start, end), start, end))

    def _stem(self, start: int, end: int) -> str:
        """What all keys from ``start`` to ``end`` begin with; as they are sorted, two tell."""
        pairs = zip(self._keys[start], self._keys[end - 1]) if start < end else ()
        return "".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], pairs))

    def _range(self, key: str) -> tuple[int, int]:
        return bisect_left(self._keys, key), bisect_left(self._keys, key + _LAST)

    def _listed(self, start: int, end: int) -> tuple[Listed, ...]:
        found = self._entries[start:end]
        titled = {entry.slug for _, entry in found if entry.name == entry.title}
        shown = {(e.slug, key): e for key, e in found if e.slug not in titled or e.name == e.title}
        return tuple(shown.values())

    def _counted(self, start: int, end: int, length: int) -> Mapping[str, int]:
        counts: dict[str, int] = {}
        position = start
        while position < end:
            key = self._keys[position][:length]
            after = bisect_left(self._keys, key + _LAST, position, end)
            counts[_spelt(self._entries[position][1].name, length)] = len(self._listed(position, after))
            position = after
        return counts


def _spelt(name: str, length: int) -> str:
    """The beginning of a name that has so many letters and digits: ``Insulin G``."""
    end = next(end for end in range(1, len(name) + 1) if len(name_key(name[:end])) >= length)
    beginning = name[:end].lstrip()
    return beginning[:1].upper() + beginning[1:]
