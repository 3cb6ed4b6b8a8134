"""What of a page is compared with a question: titles and single sentences, with their vectors."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import spacy
from spacy.language import Language

from bot.catalog import Drug, Entry
from bot.catalog.topics import section_questions, topic_labeller
from bot.choice.content import content_words
from bot.choice.matters import matters
from bot.choice.question import wording
from bot.encoder import vectors
from bot.names import NameIndex, mask

_SHORTEST_VECTOR = 1e-6
# A page of few titles is centred with this many usual questions besides.
_PRIOR = 4


@dataclass(frozen=True, eq=False)
class Passages:
    """A drug's entries as text to compare with, and as vectors.

    ``titles`` are the questions and headings with the drug's name masked, one for each of
    ``entries``; ``sentences[i]`` the rows of ``vectors`` that hold the sentences of entry i.
    The first ``len(entries)`` rows of ``vectors`` belong to the titles. ``centred`` are the vectors
    without what the titles of the page have in common, which is its ``centre``. ``topics`` are the
    probabilities of the taxonomy's topics for each row. ``words[i]`` are the content words of entry i,
    ``matters[i]`` what it speaks of, and ``title_matters[i]`` what its title does. ``rarity`` says of each
    word how much it tells the entries apart: the logarithm of the entries per entry that has it.
    """

    entries: tuple[Entry, ...]
    titles: tuple[str, ...]
    sentences: tuple[slice, ...]
    vectors: np.ndarray
    centre: np.ndarray
    centred: np.ndarray
    topics: np.ndarray
    words: tuple[frozenset[str], ...]
    matters: tuple[frozenset[str], ...]
    title_matters: tuple[frozenset[str], ...]
    rarity: Mapping[str, float]

    def best(self, scores: np.ndarray) -> np.ndarray:
        """For each entry the highest of its sentences' scores, 0 for an entry without one."""
        return best_of_rows(scores, self.sentences)

    def common_words(self, asked: frozenset[str]) -> np.ndarray:
        """For each entry how rare, in sum, the asked words are that it has."""
        return np.array([sum(self.rarity[word] for word in asked & own) for own in self.words])


@lru_cache(maxsize=4096)
def passages(drug: Drug) -> Passages:
    """The passages of a drug's page; computed once for each content of the page."""
    names = NameIndex({drug.slug: drug.monograph.names})

    def masked(text: str) -> str:
        return mask(text, names.find(text))

    titles = tuple(masked(entry.title) for entry in drug.entries)
    texts = list(titles)
    sentences: list[slice] = []
    for entry in drug.entries:
        start = len(texts)
        texts += [masked(sentence) for sentence in split_sentences(entry.plain)]
        sentences.append(slice(start, len(texts)))
    embedded = vectors(texts)
    usual = questions_for_sections().vectors
    centre = (embedded[: len(titles)].sum(axis=0) + _PRIOR * usual.mean(axis=0)) / (len(titles) + _PRIOR)
    content = tuple(content_words(f"{t} {masked(e.plain)}") for t, e in zip(titles, drug.entries))
    return Passages(
        drug.entries,
        titles,
        tuple(sentences),
        embedded,
        centre,
        centred(embedded, centre),
        topic_labeller().probabilities(embedded),
        content,
        tuple(matters(f"{title} {entry.plain}") for title, entry in zip(titles, drug.entries)),
        tuple(map(matters, titles)),
        _rarity(content),
    )


def centred(embedded: np.ndarray, centre: np.ndarray) -> np.ndarray:
    """Vectors, shape (..., n), without what they share with the centre; each of length one."""
    moved: np.ndarray = embedded - centre
    return moved / np.maximum(np.linalg.norm(moved, axis=-1, keepdims=True), _SHORTEST_VECTOR)


def best_of_rows(scores: np.ndarray, groups: Sequence[slice]) -> np.ndarray:
    """The highest score of each group of rows, 0 for an empty one."""
    return np.array([scores[rows].max() if rows.stop > rows.start else 0.0 for rows in groups])


def _rarity(content: Sequence[frozenset[str]]) -> Mapping[str, float]:
    counts = Counter(word for words in content for word in words)
    return {word: math.log((len(content) + 1) / (count + 0.5)) for word, count in counts.items()}


@dataclass(frozen=True, eq=False)
class SectionQuestions:
    """The questions that ask for a section as a whole; the same for every drug.

    ``wordings`` has them by section topic. Their ``vectors`` stand in the order of ``topics``,
    each topic's from its row in ``starts`` on.
    """

    wordings: Mapping[str, frozenset[tuple[str, ...]]]
    topics: tuple[str, ...]
    starts: tuple[int, ...]
    vectors: np.ndarray

    def nearest(self, vector: np.ndarray) -> Mapping[str, float]:
        """For each section topic, the cosine of a question with the nearest one that asks for it."""
        return dict(zip(self.topics, np.maximum.reduceat(self.vectors @ vector, self.starts).tolist()))


@lru_cache(maxsize=1)
def questions_for_sections() -> SectionQuestions:
    """The questions of ``sections.yml``."""
    asked = section_questions()
    starts = np.cumsum([0, *map(len, asked.values())])[:-1]
    return SectionQuestions(
        {topic: frozenset(map(wording, questions)) for topic, questions in asked.items()},
        tuple(asked),
        tuple(starts.tolist()),
        vectors([question for questions in asked.values() for question in questions]),
    )


def split_sentences(plain: str) -> list[str]:
    """The sentences of a plain text; a line end always ends one."""
    return [
        sentence.text.strip()
        for line in plain.splitlines()
        for sentence in _sentencizer()(line).sents
        if any(c.isalnum() for c in sentence.text)
    ]


@lru_cache(maxsize=1)
def _sentencizer() -> Language:
    language = spacy.blank("en")
    language.add_pipe("sentencizer")
    return language
