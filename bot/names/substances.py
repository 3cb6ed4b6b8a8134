"""Which names stand for the same drug: those of its page and those that the lexicon knows."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import product

from bot.monographs.model import Monograph
from bot.names.combinations import name_parts
from bot.names.forms import bare
from bot.names.lexicon import JOINER, synonyms
from bot.names.near import Spelling
from bot.names.stated_names import stated_names
from bot.names.words import name_key, word_keys

_JOINER = "+"


def with_further_names(monographs: Iterable[Monograph], lexicon: Mapping[str, str]) -> list[Monograph]:
    """The pages with the names that their text states, and those of a combination's parts.

    What another page is called by its title or front matter is that page's name.
    """
    pages = list(monographs)
    taken = {name_key(name) for page in pages for name in page.names}
    known = Substances({page.slug: page.names for page in pages}, lexicon)
    further: list[Monograph] = []
    for page in pages:
        stated = [*stated_names(page, lexicon), *_standing_in(page, known.names_of(page.slug))]
        names = [*stated, *_other_combinations(page.names, known)]
        unclaimed = tuple(dict.fromkeys(name for name in names if name_key(name) not in taken))
        further.append(replace(page, names=(*page.names, *unclaimed)) if unclaimed else page)
    return further


def _standing_in(page: Monograph, names: Iterable[str]) -> Iterator[str]:
    """Those of a drug's names in the lexicon that its page uses, in whatever sentence."""
    text = "\n".join([*(s.plain for s in page.sections), *(f"{e.question}\n{e.plain}" for e in page.faq)])
    for name in names:
        if name in text and re.search(rf"\b{re.escape(name)}\b", text):
            yield name


def _other_combinations(names: Iterable[str], known: Substances) -> Iterator[str]:
    """A combination's names with other names of its parts: acetaminophen for paracetamol, HCTZ."""
    for name in names:
        parts = name_parts(name)
        if len(parts) > 1:
            ways = [(part, *sorted(_short_or_generic(part, known))) for part in parts]
            yield from (" + ".join(way) for way in list(product(*ways))[1:])


def _short_or_generic(part: str, known: Substances) -> set[str]:
    abbreviations = {name for name in known.names_of(part) if name.isupper()}
    return abbreviations | synonyms().get(name_key(part), frozenset())


def _without_salts(names: Sequence[str]) -> list[str]:
    """The names without those that only add a salt to another: most of their letters are the salt's."""
    keys = {name_key(name) for name in names}
    without = {name: bare(word_keys(name))[0] for name in names}
    return [name for name in names if without[name] == word_keys(name) or "".join(without[name]) not in keys]


class Substances:
    """The drugs with a page and those of the lexicon, by any of their names."""

    def __init__(self, names_by_slug: Mapping[str, Sequence[str]], lexicon: Mapping[str, str]) -> None:
        """``names_by_slug`` are the names of each page's drug, the title first."""
        self._names = names_by_slug
        self._lexicon = lexicon
        self._generics = {name_key(name): _key(generic) for name, generic in lexicon.items()}
        self._called: dict[str, list[str]] = defaultdict(list)
        for name, generic in lexicon.items():
            self._called[_key(generic)].append(name)
        self._longer: dict[str, dict[str, None]] = defaultdict(dict)
        for slug, names in names_by_slug.items():
            for keys in filter(lambda keys: len(keys) > 1, map(word_keys, names)):
                self._longer[keys[0]][slug] = None
        titles = {slug: names[:1] for slug, names in names_by_slug.items()}
        self._owners = self._pages_by_generic(names_by_slug) | self._pages_by_generic(titles)

    def _pages_by_generic(self, names_by_slug: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
        pages: dict[str, dict[str, None]] = defaultdict(dict)
        for slug, names in names_by_slug.items():
            for name in names:
                pages[self._generic(name) or name_key(name)][slug] = None
        return {generic: tuple(slugs) for generic, slugs in pages.items()}

    def _generic(self, name: str) -> str | None:
        """What stands for the substance of a name, or for all those of a combination; None if unknown."""
        keys = word_keys(name)
        for known in ("".join(keys), "".join(bare(keys)[0]), "".join(keys).removesuffix("s")):
            if known in self._generics:
                return self._generics[known]
        parts = [self._generics.get(name_key(part), name_key(part)) for part in name_parts(name)]
        return _JOINER.join(sorted(parts)) if len(parts) > 1 else None

    def pages_of(self, name: str) -> tuple[str, ...]:
        """The pages on what a brand or another name of the lexicon stands for.

        A page's title says what it is on; its other names count where no title does.
        """
        return self._owners.get(self._generic(name) or "", ())

    def beginning_with(self, name: str) -> tuple[str, ...]:
        """The pages with a longer name that begins with this word: insulin glargine for insulin."""
        return tuple(self._longer.get(name_key(name), ()))

    def names_of(self, drug: str) -> tuple[str, ...]:
        """All names of a drug, given by its slug or, without a page, by one of its names."""
        own = self._names.get(drug, (drug,))
        generics = {generic for name in own if (generic := self._generic(name))}
        called = (name for generic in sorted(generics) for name in self._called.get(generic, ()))
        return tuple(dict.fromkeys([*own, *called]))

    def spellings(self) -> Iterator[Spelling]:
        """All names that a misspelt one may be meant for."""
        for slug, names in self._names.items():
            yield from (Spelling(name, slug, slug, is_own=True) for name in _without_salts(names))
        own = {name_key(name) for names in self._names.values() for name in names}
        for name, generic in self._lexicon.items():
            if name_key(name) not in own:
                slugs = self.pages_of(name)
                yield from (Spelling(name, slug, slug, is_own=False) for slug in slugs)
                if not slugs:
                    yield Spelling(name, _key(generic), None, is_own=False)


@lru_cache(maxsize=16384)
def _key(generic: str) -> str:
    """What stands for a generic of the lexicon; the order of a combination's parts does not matter."""
    return _JOINER.join(sorted(name_key(part) for part in generic.split(JOINER)))
