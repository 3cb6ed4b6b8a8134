"""Ordinary English words: told from what may be an unknown drug's name, and misspelt ones put right."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA
from spellchecker import SpellChecker

from bot.names.everyday import inflected_forms, lemma_index
from bot.names.lexicon import lexicon
from bot.names.names import fold, name_key, words
from bot.taxonomy import wordings

_SHORTEST_NAME = 4
_LONG = 8
# As many of the most frequent words as a misspelt word is compared with.
_COMMON = 40_000


def strange_words(text: str) -> list[str]:
    """The words, long enough to be a drug's name, that no English word list has, as written.

    A misspelt word counts as strange too: better one question too many than a name overlooked.
    """
    return [text[word.start : word.end] for word in words(text) if is_strange(word.key)]


def is_strange(key: str) -> bool:
    """Whether a folded word is long enough to be a drug's name and in no English word list."""
    return len(key) >= _SHORTEST_NAME and key.isalpha() and not is_ordinary(key)


def is_ordinary(key: str) -> bool:
    """Whether a folded word is in an English word list."""
    return key in _base_forms() or key in inflected_forms() or key in _frequencies()


def ordinary_distance(key: str, edits: int) -> int | None:
    """How many edits, up to ``edits``, a folded word is away from a common English word.

    Only words with the same first letter are looked at: it is seldom wrong.
    """
    lengths = range(len(key) - edits, len(key) + edits + 1)
    same = (_common_words().get((key[0], length), []) for length in lengths)
    found = (process.extractOne(key, choices, scorer=OSA.distance, score_cutoff=edits) for choices in same)
    return min((int(match[1]) for match in found if match), default=None)


def corrected(text: str) -> str:
    """The text with misspelt words put right, for comparing its wording.

    A strange word becomes the nearest word of the topics' paraphrases, if that is one edit
    away, or two for a long word. Drug names must be masked before: they are strange words.
    """
    pieces: list[str] = []
    position = 0
    for word in words(text):
        right = _nearest(word.key) if is_strange(word.key) else None
        if right:
            pieces += [text[position : word.start], right]
            position = word.end
    return "".join([*pieces, text[position:]])


@lru_cache(maxsize=4096)
def _nearest(key: str) -> str | None:
    edits = 2 if len(key) >= _LONG else 1
    uses = _paraphrase_words()
    found = process.extract(key, list(uses), scorer=OSA.distance, score_cutoff=edits, limit=None)
    return min(found, key=lambda match: (match[1], -uses[match[0]]))[0] if found else None


@lru_cache(maxsize=1)
def _base_forms() -> frozenset[str]:
    """The words of spaCy's lemma index, and those of the topics' paraphrases."""
    known = {fold(word) for group in lemma_index().values() for word in group}
    known.update(word.key for asked in wordings().values() for text in asked for word in words(text))
    return frozenset(known)


@lru_cache(maxsize=1)
def _paraphrase_words() -> Mapping[str, int]:
    """The words of the topics' paraphrases that a misspelt word may stand for, and their counts."""
    found = (word.key for asked in wordings().values() for text in asked for word in words(text))
    return Counter(key for key in found if len(key) >= _SHORTEST_NAME)


@lru_cache(maxsize=1)
def _frequencies() -> Mapping[str, int]:
    """The words that occur at least 50 times in a large collection of subtitles, and how often."""
    frequencies: Mapping[str, int] = SpellChecker(language="en").word_frequency.dictionary
    return frequencies


@lru_cache(maxsize=1)
def _common_words() -> Mapping[tuple[str, int], list[str]]:
    """The commonest English words and those of the paraphrases, by initial and length, without drugs."""
    drugs = {name_key(name) for name in lexicon()}
    frequencies = _frequencies()
    common = sorted(filter(str.isalpha, frequencies), key=lambda word: -frequencies[word])[:_COMMON]
    by_form: dict[tuple[str, int], list[str]] = defaultdict(list)
    for word in {*common, *_paraphrase_words()} - drugs:
        by_form[word[0], len(word)].append(word)
    return by_form
