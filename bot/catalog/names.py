"""Finding drug names in text, and hiding them.

A name is found by its letters and digits alone: case, accents, hyphens and spaces do not
matter. Nothing is guessed here: a name is either one that a page claims, or not found.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations

from bot.catalog.vocabulary import name_vocabulary

# A letter or digit with the combining accents that may follow it.
_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
_PARTING = re.compile(r"[,;:?!\n]|\.\s")
_LONGEST_ABBREVIATION = 3
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
        self._names: dict[str, _Name] = {}
        titles = {name_key(names[0]): slug for slug, names in names_by_slug.items() if names}
        known = {name_key(name) for names in names_by_slug.values() for name in names}
        claims: dict[str, dict[str, None]] = defaultdict(dict)
        punctuated: set[str] = set()
        longest = 2  # a page's one-word name may be written as two: "metro nidazole"
        for slug, names in names_by_slug.items():
            for spelling in self._spellings(names, known):
                claims[name_key(spelling)][slug] = None
                if _PARTING.search(spelling):
                    punctuated.add(name_key(spelling))
                longest = max(longest, len(words(spelling)))
        for name in others:
            key, most_words = name_key(name), len(words(name))
            if key not in self._names or self._names[key].most_words < most_words:
                self._names[key] = _Name((), most_words)
        for key, slugs in claims.items():
            owners = (titles[key],) if key in titles else tuple(slugs)
            self._names[key] = _Name(owners, longest, key in punctuated)
        self._names.pop("", None)
        self._longest = max((name.most_words for name in self._names.values()), default=1)

    @staticmethod
    def _spellings(names: Iterable[str], known: Container[str]) -> Iterable[str]:
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
            if not all(name_key(part) in known for part in parts):
                joiners += [f" {joiner} " for joiner in name_vocabulary().joiners if joiner.isalpha()]
            for order in permutations(parts):
                yield from (joiner.join(order) for joiner in joiners)

    def find(self, text: str) -> tuple[Mention, ...]:
        """The drug names in a text, longest first match, from left to right, not overlapping."""
        found = words(text)
        parted = {i for i in range(1, len(found)) if _parts(text, found[i - 1], found[i])}
        mentions: list[Mention] = []
        position = 0
        while position < len(found):
            end, slugs = self._longest_at(found, position, parted)
            if slugs is not None:
                mentions.append(Mention(found[position].start, found[end - 1].end, slugs))
            position = end
        return tuple(mentions)

    def _longest_at(
        self, found: Sequence[Word], position: int, parted: Container[int]
    ) -> tuple[int, tuple[str, ...] | None]:
        """Where to go on, and the drugs of the longest name that begins at ``position``."""
        key, end = "", position + 1
        slugs: tuple[str, ...] | None = None
        across = False
        for index in range(position, min(position + self._longest, len(found))):
            key += found[index].key
            across = across or (index > position and index in parted)
            name = self._names.get(key)
            if name and index - position < name.most_words and (name.punctuated or not across):
                end, slugs = index + 1, name.slugs
        return end, slugs


@dataclass(frozen=True)
class _Name:
    """Whose name it is, and in how many words it may be written.

    A name without a page is not pieced together from more words than it has: "differ in" is
    not Differin. ``punctuated`` names have a comma, colon or the like themselves.
    """

    slugs: tuple[str, ...]
    most_words: int
    punctuated: bool = False


def _parts(text: str, before: Word, after: Word) -> bool:
    """Whether punctuation between two words says that they are not of one name ("St. John" is)."""
    between = text[before.end : after.start]
    if between.startswith(".") and before.end - before.start <= _LONGEST_ABBREVIATION:
        between = between[1:]
    return _PARTING.search(between) is not None


def mask(text: str, mentions: Sequence[Mention], placeholder: str = PLACEHOLDER) -> str:
    """The text with each drug name replaced, so that its wording can be compared alone."""
    pieces: list[str] = []
    position = 0
    for mention in mentions:
        pieces += [text[position : mention.start], placeholder]
        position = mention.end
    return "".join([*pieces, text[position:]])
