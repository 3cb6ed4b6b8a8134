"""Finding drug names in text, and hiding them.

A name is found by its letters and digits alone: case, accents, hyphens and spaces do not
matter. Nothing is guessed here: a name is either one that a page claims, or not found.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations

from bot.catalog.vocabulary import name_vocabulary

_WORD = re.compile(r"[^\W_]+")
_MOST_PARTS = 4

PLACEHOLDER = "the drug"


@dataclass(frozen=True)
class Mention:
    """A drug name in a text: ``text[start:end]``, and the drugs that go by it.

    More than one slug means that several pages claim the name; none, that it is the name of a
    drug without a page.
    """

    start: int
    end: int
    slugs: tuple[str, ...]


@dataclass(frozen=True)
class Word:
    """A run of letters and digits in a text, and its spelling without case or accents."""

    key: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    """The words of a text in order, with their offsets in it."""
    return [Word(fold(match.group()), match.start(), match.end()) for match in _WORD.finditer(text)]


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """A word without case and accents: ``Café`` becomes ``cafe``."""
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


def name_key(name: str) -> str:
    """What two spellings of a name share: its folded letters and digits."""
    return "".join(word.key for word in words(name))


def name_parts(name: str) -> tuple[str, ...]:
    """The active substances that a combination's name is made of; one for a single drug.

    ``Ibuprofen + Paracetamol`` has two parts, ``Insulin Glargine`` has one.
    """
    joiners = name_vocabulary().joiners
    pattern = "|".join(re.escape(j) if not j.isalpha() else rf"(?<=\s){j}(?=\s)" for j in joiners)
    parts = tuple(part.strip() for part in re.split(pattern, name, flags=re.IGNORECASE))
    return parts if 1 < len(parts) <= _MOST_PARTS and all(parts) else (name,)


class NameIndex:
    """The names of all drugs, ready to be found in a text.

    A page's title outranks another page's alias: where both claim a name, it means the
    title's drug. Lookup costs one dictionary access a word, whatever the number of names.
    """

    def __init__(self, names_by_slug: Mapping[str, Sequence[str]], others: Iterable[str] = ()) -> None:
        """``others`` are names of drugs that have no page."""
        self._slugs: dict[str, tuple[str, ...]] = {}
        self._longest = 2  # a one-word name may be written as two: "metro nidazole"
        titles = {name_key(names[0]): slug for slug, names in names_by_slug.items() if names}
        claims: dict[str, dict[str, None]] = defaultdict(dict)
        for slug, names in names_by_slug.items():
            for spelling in self._spellings(names, titles):
                claims[name_key(spelling)][slug] = None
                self._longest = max(self._longest, len(words(spelling)))
        for name in others:
            self._slugs[name_key(name)] = ()
            self._longest = max(self._longest, len(words(name)))
        for key, slugs in claims.items():
            self._slugs[key] = (titles[key],) if key in titles else tuple(slugs)
        self._slugs.pop("", None)

    @staticmethod
    def _spellings(names: Iterable[str], titles: Mapping[str, str]) -> Iterable[str]:
        """A drug's names, and for a combination its parts in every order.

        "x and y" names the combination of x and y only where it is the page's own wording
        or where not every part has a page: otherwise it may as well mean the two drugs.
        """
        for name in names:
            yield name
            parts = name_parts(name)
            if len(parts) == 1:
                continue
            joiners = [" "]
            if not all(name_key(part) in titles for part in parts):
                joiners += [f" {joiner} " for joiner in name_vocabulary().joiners if joiner.isalpha()]
            for order in permutations(parts):
                yield from (joiner.join(order) for joiner in joiners)

    def find(self, text: str) -> tuple[Mention, ...]:
        """The drug names in a text, longest first match, from left to right, not overlapping."""
        found = words(text)
        mentions: list[Mention] = []
        position = 0
        while position < len(found):
            end, slugs = self._longest_at(found, position)
            if slugs is not None:
                mentions.append(Mention(found[position].start, found[end - 1].end, slugs))
            position = end
        return tuple(mentions)

    def _longest_at(self, found: Sequence[Word], position: int) -> tuple[int, tuple[str, ...] | None]:
        """Where to go on, and the drugs of the longest name that begins at ``position``."""
        key, end = "", position + 1
        slugs: tuple[str, ...] | None = None
        for index in range(position, min(position + self._longest, len(found))):
            key += found[index].key
            if key in self._slugs:
                end, slugs = index + 1, self._slugs[key]
        return end, slugs


def mask(text: str, mentions: Sequence[Mention], placeholder: str = PLACEHOLDER) -> str:
    """The text with each drug name replaced, so that its wording can be compared alone."""
    pieces: list[str] = []
    position = 0
    for mention in mentions:
        pieces += [text[position : mention.start], placeholder]
        position = mention.end
    return "".join([*pieces, text[position:]])
