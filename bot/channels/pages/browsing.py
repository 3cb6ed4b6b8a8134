"""The site's drugs by the first letters of their names, to be browsed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from bot.catalog import Catalog
from bot.monographs.model import Monograph
from bot.names.names import name_key

_NO_LETTER = "#"


@dataclass(frozen=True)
class Group:
    """The pages of drugs whose names begin with one letter or digit."""

    letter: str
    pages: tuple[Monograph, ...]


@lru_cache(maxsize=1)
def groups(catalog: Catalog) -> tuple[Group, ...]:
    """All drugs by letter, in the order of their names without case and accents."""
    pages = sorted(catalog.monographs.values(), key=lambda page: name_key(page.title))
    return tuple(Group(letter, tuple(found)) for letter, found in groupby(pages, _letter))


def _letter(page: Monograph) -> str:
    return name_key(page.title)[:1].upper() or _NO_LETTER
