"""Which names there are, in every way that they are written, and whose they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from bot.names.combinations import joined, name_parts
from bot.names.forms import bare
from bot.names.vocabulary import name_vocabulary
from bot.names.words import name_key, word_keys

PARTING = re.compile(r"[,;:?!\n]|\.\s")
# A name of two words is found the other way round too: "glargine insulin".
_TURNABLE = 2
# A name in the plural is found in the singular too: "probiotic".
_PLURAL = re.compile(r"\w{6,}[^isu]s")
_RUNS = re.compile(r"\d+|\D+")


class Rank(IntEnum):
    """How good a claim to a name is: only the best claims to one count."""

    LEXICON = 0
    DERIVED = 1
    OWN = 2
    TITLE = 3


class Name(NamedTuple):
    """A way to write a name, and the drugs that go by it, none for a drug without a page.

    ``words`` says of how many it is made and ``most_words`` in how many it may be written: "differ in" is
    not Differin. ``punctuated`` names have a comma, colon or the like themselves. ``separable`` names
    are of combinations whose every part has a page. ``doubtful`` ones have the letters of an ordinary word.
    """

    slugs: tuple[str, ...]
    rank: Rank
    words: int
    most_words: int
    punctuated: bool = False
    separable: bool = False
    doubtful: bool = False


def known_names(
    names_by_slug: Mapping[str, Sequence[str]],
    others: Mapping[str, str],
    is_ordinary: Callable[[str], bool],
) -> dict[str, Name]:
    """All names by their keys.

    ``names_by_slug`` are the names of each page's drug, the title first, and ``others`` those of
    drugs that may have no page, with the generic of each.
    """
    pages = {slug: [(name, word_keys(name)) for name in names] for slug, names in names_by_slug.items()}
    generics = {name_key(name): name_key(generic) for name, generic in others.items()}
    with_page = {
        "".join(keys) for names in pages.values() for _, own in names for keys in (own, bare(own)[0])
    }
    known = with_page | generics.keys()
    names: dict[str, Name] = {}
    for slug, own in pages.items():
        for rank, name, keys in _ranked(own):
            punctuated = PARTING.search(name) is not None
            separable = _add_combinations(names, name, slug, with_page, known)
            for spelt in _variants(keys):
                _claim(names, "".join(spelt), _page_name(slug, rank, spelt, punctuated, separable))
            if len(keys) == _TURNABLE:
                _claim(names, "".join(keys[::-1]), _page_name(slug, Rank.DERIVED, keys))
            if len(keys) == 1 and _PLURAL.fullmatch(keys[0]):
                _claim(names, keys[0][:-1], _page_name(slug, Rank.DERIVED, keys))
    for name in others:
        keys = word_keys(name)
        if not _is_covered(keys, names, generics):
            for spelt in _variants(keys):
                _claim(names, "".join(spelt), Name((), Rank.LEXICON, len(spelt), _most_words(spelt)))
    names.pop("", None)
    trusted = set(generics.values())
    for key, claimed in names.items():
        is_brand = claimed.rank in (Rank.LEXICON, Rank.OWN) and key not in trusted
        if is_brand and (is_ordinary(key) or key in everyday_phrases()):
            names[key] = claimed._replace(doubtful=True, most_words=claimed.words)
    return names


@lru_cache(maxsize=1)
def everyday_phrases() -> frozenset[str]:
    """The keys of brands of several words that people say without meaning a drug: "Plan B"."""
    return frozenset(map(name_key, name_vocabulary().everyday_phrases))


def _ranked(names: Sequence[tuple[str, tuple[str, ...]]]) -> Iterator[tuple[Rank, str, tuple[str, ...]]]:
    """A page's names, and those without their salts, as the page's drug goes by them too."""
    for index, (name, keys) in enumerate(names):
        yield Rank.OWN if index else Rank.TITLE, name, keys
        base, _ = bare(keys)
        if base != keys:
            yield Rank.DERIVED, "", base


def _add_combinations(
    names: dict[str, Name], name: str, slug: str, with_page: set[str], known: set[str]
) -> bool:
    """Add a combination's parts in every order; returns whether each of them has a page.

    If so, "x and y" means the two drugs where a question is about taking them together.
    """
    parts = name_parts(name, known)
    if len(parts) == 1:
        return False
    without_salts = tuple(" ".join(bare(word_keys(part))[0]) for part in parts)
    separable = all(name_key(part) in with_page for part in without_salts)
    for spelt in {parts, without_salts}:
        for keys in joined(spelt):
            listed = len(parts) > 2 and not separable
            _claim(names, "".join(keys), _page_name(slug, Rank.DERIVED, keys, listed, separable))
    return separable


def _page_name(
    slug: str, rank: Rank, keys: Sequence[str], punctuated: bool = False, separable: bool = False
) -> Name:
    """A page's name; it may have one space too many: "metro nidazole"."""
    return Name((slug,), rank, len(keys), _most_words(keys) + 1, punctuated, separable)


def _claim(names: dict[str, Name], key: str, name: Name) -> None:
    """Enter a name, unless there is a better claim to it; equal claims are both entered."""
    old = names.get(key)
    if old is None or old.rank < name.rank:
        names[key] = name
    elif old.rank == name.rank:
        names[key] = Name(
            tuple(dict.fromkeys(old.slugs + name.slugs)),
            name.rank,
            max(old.words, name.words),
            max(old.most_words, name.most_words),
            old.punctuated or name.punctuated,
            old.separable or name.separable,
        )


def _is_covered(keys: tuple[str, ...], names: Mapping[str, Name], generics: Mapping[str, str]) -> bool:
    """Whether a name without a page only adds a salt or a form to that of a page's drug."""
    base, _ = bare(keys)
    if len(base) > 1 and base[-1] in _dosage_forms():
        base = base[:-1]
    key, base_key = "".join(keys), "".join(base)
    if base == keys or not (base_key in names and names[base_key].slugs):
        return False
    generic = generics[key]
    return generic in (key, generics.get(base_key, generic))


def _most_words(keys: Sequence[str]) -> int:
    """In how many words a name may be written: "vitamin b 12" is vitamin B12."""
    return len(keys) if len(keys) == 1 else sum(len(_RUNS.findall(key)) for key in keys)


def _variants(keys: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The words of a name, and every other way to write them."""
    others = _other_ways()
    if not any(key in others for key in keys):
        return iter((keys,))
    return product(*((key, *others.get(key, ())) for key in keys))


@lru_cache(maxsize=1)
def _dosage_forms() -> frozenset[str]:
    return frozenset(map(name_key, name_vocabulary().dosage_forms))


@lru_cache(maxsize=1)
def _other_ways() -> Mapping[str, tuple[str, ...]]:
    ways = name_vocabulary().variants
    return {name_key(word): tuple(name_key(way) for way in ways[word]) for word in ways}
