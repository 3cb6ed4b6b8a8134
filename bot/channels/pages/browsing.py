"""The site's drugs by the first letters of their names, to be browsed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from bot.catalog import Catalog
from bot.names.names import name_key

_NO_LETTER = "#"


@dataclass(frozen=True)
class Group:
    """The names of drugs that begin with one letter or digit."""

    letter: str
    names: tuple[str, ...]


@lru_cache(maxsize=1)
def groups(catalog: Catalog) -> tuple[Group, ...]:
    """All drugs by letter, in the order of their names without case and accents."""
    titles = sorted((page.title for page in catalog.monographs.values()), key=name_key)
    return tuple(Group(letter, tuple(names)) for letter, names in groupby(titles, _letter))


def _letter(title: str) -> str:
    return name_key(title)[:1].upper() or _NO_LETTER
