"""What of a page is compared with a question: titles and single sentences, with their vectors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import spacy
from spacy.language import Language

from bot.catalog import Drug, Entry
from bot.catalog.topics import section_questions, topic_labeller
from bot.choice.question import wording
from bot.encoder import vectors
from bot.names import NameIndex, mask


@dataclass(frozen=True, eq=False)
class Passages:
    """A drug's entries as text to compare with, and as vectors.

    ``titles`` are the questions and headings with the drug's name masked, one for each of
    ``entries``; ``sentences[i]`` the rows of ``vectors`` that hold the sentences of entry i.
    The first ``len(entries)`` rows of ``vectors`` belong to the titles. ``topics[i]`` are the
    probabilities of the taxonomy's topics for the title of entry i.
    """

    entries: tuple[Entry, ...]
    titles: tuple[str, ...]
    sentences: tuple[slice, ...]
    vectors: np.ndarray
    topics: np.ndarray


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
    return Passages(
        drug.entries,
        titles,
        tuple(sentences),
        embedded,
        topic_labeller().probabilities(embedded[: len(titles)]),
    )


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
