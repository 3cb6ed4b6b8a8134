"""Drugs by what their pages say that they are used for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.catalog.list_words import any_of, lemma, lemmas, vocabulary
from bot.monographs.model import Monograph
from bot.names.lexicon import classes as classes_of_generics
from bot.names.names import name_parts
from bot.names.ordinary import strange_words
from bot.names.words import name_key

_USES = ("usage", "introduction")
_SENTENCE_END = re.compile(r"\n|(?<=[.!?])\s+")
_PLACES = 1024
_LONG = 6

Term = tuple[str, ...]


@dataclass(frozen=True)
class Found:
    """The pages for a use, the most telling first, and the words that were looked for."""

    use: tuple[str, ...]
    slugs: tuple[str, ...]


class Uses:
    """What pages say that their drugs are for, and which kind of drug each is: an inverted index.

    A page is found where one sentence or list item has all words of a use.
    """

    def __init__(self, sentences: Mapping[str, Sequence[Sequence[str]]]) -> None:
        """``sentences`` has the lemmas of each page's sentences by slug; the last is its class."""
        self._slugs = list(sentences)
        places: defaultdict[str, list[int]] = defaultdict(list)
        for page, parts in enumerate(sentences.values()):
            for place, part in enumerate(parts[:_PLACES]):
                for word in set(part):
                    places[word].append(page * _PLACES + place)
        self._places = {word: np.array(found, dtype=np.int64) for word, found in places.items()}

    def find(self, use: Sequence[str]) -> Found:
        """The pages for a use, by how early in its text and then how often each speaks of it.

        Misspelt words are put right, to the nearest word of the pages.
        """
        right = tuple(self._corrected(word) for word in use)
        bases = tuple(map(lemma, right))
        found = [self._together(wording) for wording in _wordings(bases)] if bases else []
        codes = np.unique(np.concatenate(found)) if found else np.empty(0, dtype=np.int64)
        pages, first, counts = np.unique(codes // _PLACES, return_index=True, return_counts=True)
        order = np.lexsort((pages, -counts, codes[first] % _PLACES))
        return Found(right, tuple(self._slugs[page] for page in pages[order]))

    def _together(self, wording: Sequence[str]) -> np.ndarray:
        """Where all words stand in one sentence."""
        nowhere = np.empty(0, dtype=np.int64)
        places = sorted((self._places.get(word, nowhere) for word in set(wording)), key=len)
        return reduce(lambda one, other: np.intersect1d(one, other, assume_unique=True), places)

    def _corrected(self, word: str) -> str:
        base = lemma(word)
        if base in self._places or base in _terms_words() or not strange_words(word):
            return word
        edits = 2 if len(word) >= _LONG else 1
        nearest = process.extractOne(base, self._places.keys(), scorer=OSA.distance, score_cutoff=edits)
        return nearest[0] if nearest else word


def _wordings(bases: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The use in its own words, and with each term replaced by one that it takes in."""
    yield bases
    longest = max(map(len, _terms()), default=0)
    for start in range(len(bases)):
        for end in range(start + 1, min(start + longest, len(bases)) + 1):
            for term in _terms().get(bases[start:end], ()):
                yield bases[:start] + term + bases[end:]


@lru_cache(maxsize=1)
def _terms() -> Mapping[Term, tuple[Term, ...]]:
    """Each term of the vocabulary, as lemmas, with others that mean the same and those that it includes."""
    same: dict[Term, tuple[Term, ...]] = {}
    for group in vocabulary().same:
        terms = tuple(map(_term, group))
        same |= dict.fromkeys(terms, terms)
    includes = {_term(wide): tuple(map(_term, narrow)) for wide, narrow in vocabulary().includes.items()}
    found: dict[Term, tuple[Term, ...]] = {}
    for term in {*same, *includes}:
        equals = same.get(term, (term,))
        narrower = [narrow for equal in equals for narrow in includes.get(equal, ())]
        found[term] = tuple(dict.fromkeys(other for other in (*equals, *narrower) if other not in ((), term)))
    return found


def _term(phrase: str) -> Term:
    return tuple(lemmas(phrase))


@lru_cache(maxsize=1)
def _terms_words() -> frozenset[str]:
    return frozenset(word for term in _terms() for word in term)


@lru_cache(maxsize=20_000)
def sentences_on_uses(page: Monograph) -> tuple[tuple[str, ...], ...]:
    """The lemmas of what a page says about its drug's uses, and of the drug's class. Cached by content."""
    texts = [section.plain for topic in _USES for section in page.sections if section.topic == topic]
    parts = [part for text in texts for part in _SENTENCE_END.split(_denial().sub("", text))]
    names = [part for name in page.names for part in name_parts(name)]
    classes = dict.fromkeys(filter(None, map(_class_names().get, map(name_key, names))))
    found = (tuple(lemmas(part)) for part in [*parts[: _PLACES - 1], " ".join(classes)])
    return tuple(part for part in found if part)


@lru_cache(maxsize=1)
def _denial() -> re.Pattern[str]:
    """A denial and what it denies: the rest of its sentence, and the list that a colon announces."""
    denials = any_of(vocabulary().denials)
    return re.compile(
        rf"(?:\b{denials}\b|n['’]t\b)(?! only)(?:[^.!?\n]*:[ ]*\n(?:.+\n?)*|[^.!?\n]*)", re.IGNORECASE
    )


@lru_cache(maxsize=1)
def _class_names() -> Mapping[str, str]:
    """The class of each generic in the lexicon, by its name's key."""
    return {name_key(name): found for name, found in classes_of_generics().items()}
