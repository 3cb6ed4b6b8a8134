"""The taxonomy of visitors' questions: what a question about a drug can be about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

import numpy as np
from pydantic import BaseModel, Field, ValidationError
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_union

from bot.catalog.vocabulary import HERE, VocabularyError, load_yaml

DRUG = "X"
OTHER_DRUG = "Y"
_STAND_IN = re.compile(rf"\b[{DRUG}{OTHER_DRUG}]\b(?!-)")


class Topic(BaseModel, extra="forbid"):
    """One topic of ``topics.yml``.

    ``label`` names it to a visitor, ``sections`` are the section topics of a usual page
    that answer it, the likeliest first, and ``paraphrases`` ways to ask it, in which ``X``
    and ``Y`` stand for drugs.
    """

    label: str
    sections: list[str] = Field(default_factory=list)
    paraphrases: list[str]


def fill(paraphrase: str, drugs: Iterator[str]) -> tuple[str, list[tuple[int, int]]]:
    """Put drug names into a paraphrase; returns the text and where the names stand in it."""
    pieces: list[str] = []
    spans: list[tuple[int, int]] = []
    position = length = 0
    for match in _STAND_IN.finditer(paraphrase):
        before, name = paraphrase[position : match.start()], next(drugs)
        start = length + len(before)
        pieces += [before, name]
        spans.append((start, start + len(name)))
        position, length = match.end(), start + len(name)
    return "".join([*pieces, paraphrase[position:]]), spans


@lru_cache(maxsize=1)
def taxonomy() -> Mapping[str, Topic]:
    """The topics of ``topics.yml`` by name, in the file's order.

    Raises VocabularyError, naming the topic, when one does not have the right keys.
    """
    topics: dict[str, Topic] = {}
    for name, fields in load_yaml(HERE / "topics.yml").items():
        try:
            topics[name] = Topic(**fields)
        except (TypeError, ValidationError) as error:
            raise VocabularyError(f"topics.yml: {name}: {error}") from error
    return topics


class TopicLabeller:
    """Says which topic a page's FAQ question belongs to.

    It takes the topic of the nearest paraphrases by shared words and letters (tf-idf), which
    needs no trained model: pages are labelled wherever they are read. Visitors' questions,
    which share few words with anything, are left to the trained classifier.
    """

    NEIGHBOURS = 5

    def __init__(self, topics: Mapping[str, Topic]) -> None:
        self._names = list(topics)
        paraphrases = [(i, p) for i, t in enumerate(topics.values()) for p in t.paraphrases]
        self._labels = np.array([index for index, _ in paraphrases])
        self._features = make_union(
            TfidfVectorizer(ngram_range=(1, 3), sublinear_tf=True, token_pattern=r"(?u)\b\w+\b"),
            TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True),
        )
        texts = [_STAND_IN.sub("drug", paraphrase) for _, paraphrase in paraphrases]
        self._known = self._features.fit_transform(texts)

    def label(self, masked_questions: Sequence[str]) -> list[str]:
        """The topic's name for each question, in which drugs are written ``drug``."""
        if not masked_questions:
            return []
        similarity = (self._features.transform(masked_questions) @ self._known.T).toarray()
        return [self._names[self._vote(row)] for row in similarity]

    def _vote(self, similarity: np.ndarray) -> int:
        nearest = np.argsort(similarity)[-self.NEIGHBOURS :]
        votes = np.bincount(self._labels[nearest], weights=similarity[nearest] ** 2)
        return int(votes.argmax())


@lru_cache(maxsize=1)
def topic_labeller() -> TopicLabeller:
    """The labeller over the taxonomy's paraphrases."""
    return TopicLabeller(taxonomy())
