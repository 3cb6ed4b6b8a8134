"""Phrases of a YAML file, found in the words of a message with spaCy's Matcher.

A phrase is words with blanks between them. A word stands for all its inflections (``swell`` for
``swollen``); an inflected one, or one after ``=``, for itself (``took``, ``=make``). ``a|b`` is one or
the other, ``<child>`` a word of the list of that name, ``!a|b`` any word but these, ``word?`` a word that
may be missing, ``..`` up to three words, ``...`` up to six, ``#5+`` a number of at least 5, ``#0-3`` one
from 0 to 3.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from spacy.matcher import Matcher
from spacy.tokens import Doc
from spacy.util import load_language_data, registry
from spacy.vocab import Vocab

from bot.vocabulary import VocabularyError

SENTENCE_ENDS = frozenset({".", "!", "?", ";"})
# A gap does not cross the end of a sentence, nor a word that turns its sense round.
_NOT_IN_GAPS = sorted(SENTENCE_ENDS | {"no", "not", "never", "without"})
_GAPS = {"..": 3, "...": 6}
# Numbers are told apart by these steps only: a number's word is the step that it has reached.
STEPS = (0.0, 1.0, 2.0, 3.0, 3.5, 5.0, 10.0, 20.0, 55.0, 100.0, 150.0, 400.0, 1900.0, 2100.0)

Lists = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Hit:
    """A phrase found: its label, and its first and last-but-one position among the words."""

    label: str
    start: int
    end: int

    def overlaps(self, other: Hit) -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class _Phrase:
    label: str
    matcher: Matcher
    required: int


class Phrasebook:
    """Labelled phrases, each looked for only in messages that have a word of each of its parts."""

    def __init__(self, phrases: Mapping[str, Iterable[str]], lists: Lists) -> None:
        self.vocab = Vocab()
        self._lists = lists
        self._bits: dict[frozenset[str], int] = {}
        self._phrases = [self._phrase(label, text) for label, texts in phrases.items() for text in texts]
        self._masks: dict[str, int] = {}
        for words, bit in self._bits.items():
            for word in words:
                self._masks[word] = self._masks.get(word, 0) | bit

    @property
    def words(self) -> frozenset[str]:
        """Every word that matters to one of the phrases."""
        return frozenset(self._masks)

    def find(self, words: Sequence[str]) -> list[Hit]:
        """The phrases among the words of a message, in their order; of each, the longest."""
        if not words:
            return []
        present = 0
        for word in words:
            present |= self._masks.get(word, 0)
        doc = Doc(self.vocab, words=list(words))
        found = (
            Hit(phrase.label, start, end)
            for phrase in self._phrases
            if phrase.required & present == phrase.required
            for _, start, end in phrase.matcher(doc)
        )
        return sorted(set(found), key=lambda hit: (hit.start, -hit.end))

    def _phrase(self, label: str, text: str) -> _Phrase:
        tokens: list[dict[str, Any]] = []
        required = 0
        for part in text.split():
            if part in _GAPS:
                tokens += [{"ORTH": {"NOT_IN": _NOT_IN_GAPS}, "OP": "?"}] * _GAPS[part]
                continue
            plain = part.removeprefix("!").removesuffix("?")
            words = frozenset(form for word in plain.split("|") for form in self._forms(word))
            if part.startswith("!"):
                tokens.append({"ORTH": {"NOT_IN": sorted(words)}})
                continue
            bit = self._bits.setdefault(words, 1 << len(self._bits))
            required |= 0 if part.endswith("?") else bit
            tokens.append({"ORTH": {"IN": sorted(words)}, **({"OP": "?"} if part.endswith("?") else {})})
        matcher = Matcher(self.vocab)
        matcher.add(label, [tokens], greedy="LONGEST")
        return _Phrase(label, matcher, required)

    def _forms(self, word: str) -> Iterable[str]:
        if word.startswith("#"):
            return _steps(word)
        if word.startswith("="):
            return [word[1:]]
        if not word.startswith("<"):
            return inflections(word)
        name = word.strip("<>")
        if name not in self._lists:
            raise VocabularyError(f"there is no list {word}")
        return (form for item in self._lists[name] for part in item.split("|") for form in self._forms(part))


def number_word(value: float) -> str:
    """The word that stands for a number in a message."""
    return f"#{max(step for step in STEPS if step <= value):g}" if value >= 0 else "#"


def _steps(written: str) -> list[str]:
    """The number words for ``#5``, ``#5+`` or ``#0-3``."""
    try:
        low, _, high = written.strip("#+").partition("-")
        most = float("inf") if written.endswith("+") else float(high or low)
        found = [f"#{step:g}" for step in STEPS if float(low) <= step <= most]
        return [*found, "one"] if "#1" in found else found
    except ValueError as error:
        raise VocabularyError(f"{written} is no number") from error


def inflections(word: str) -> frozenset[str]:
    """A word with the inflected forms of which it is the base form."""
    return frozenset({word, *_forms_of().get(word, ())})


@lru_cache(maxsize=1)
def _forms_of() -> Mapping[str, Sequence[str]]:
    """The inflected forms of each base form: spaCy's lookup lemmas, the other way round."""
    forms: dict[str, list[str]] = {}
    for form, base in load_language_data(registry.lookups.get("en")["lemma_lookup"]).items():
        forms.setdefault(base, []).append(form)
    return forms
