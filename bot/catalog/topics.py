"""Which topic of the taxonomy a question is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

import numpy as np
from pydantic import BaseModel
from scipy.special import softmax
from sklearn.linear_model import LogisticRegression

from bot.catalog.vocabulary import HERE
from bot.encoder import DIMENSIONS, WEIGHTS_SHA256, remembered, vectors
from bot.names.names import PLACEHOLDER, name_key
from bot.taxonomy import Topic, taxonomy
from bot.vocabulary import load_vocabulary

DRUG = "X"
OTHER_DRUG = "Y"
_STAND_IN = re.compile(rf"\b[{DRUG}{OTHER_DRUG}]\b(?!-)")


class SectionQuestions(BaseModel, extra="forbid"):
    """``sections.yml``: for each section topic, ways to ask for the whole section."""

    topics: dict[str, list[str]]


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
def section_questions() -> Mapping[str, list[str]]:
    """For a section topic, the questions of ``sections.yml`` that ask for it, drugs masked.

    Raises VocabularyError when the file is not lists of questions.
    """
    questions = load_vocabulary(HERE / "sections.yml", SectionQuestions, under="topics").topics
    return {name: [_STAND_IN.sub(PLACEHOLDER, q) for q in asked] for name, asked in questions.items()}


class TopicLabeller:
    """Says which topic a page's FAQ question is about.

    A logistic regression over the sentence vectors of the paraphrases, fitted once for their
    content. It needs no trained Rasa model, so that pages are labelled wherever they are read.
    """

    def __init__(self, topics: Mapping[str, Topic]) -> None:
        self.names = list(topics)
        paraphrases = [(i, p) for i, t in enumerate(topics.values()) for p in t.paraphrases]
        texts = [_STAND_IN.sub(PLACEHOLDER, paraphrase) for _, paraphrase in paraphrases]
        labels = [label for label, _ in paraphrases]
        self._paraphrases = {name_key(text): self.names[label] for text, label in zip(texts, labels)}

        def fitted() -> np.ndarray:
            model = LogisticRegression(C=10, max_iter=1000, tol=1e-3).fit(vectors(texts), labels)
            return np.vstack([model.coef_.T, model.intercept_]).astype(np.float32)

        content = [f"{label} {text}" for label, text in zip(labels, texts)]
        shape = (DIMENSIONS + 1, len(self.names))
        self._weights = remembered("topics", [WEIGHTS_SHA256, *content], shape, fitted)

    def probabilities(self, question_vectors: np.ndarray) -> np.ndarray:
        """The probability of each topic, shape (questions, topics), for vectors of questions."""
        probabilities: np.ndarray = softmax(question_vectors @ self._weights[:-1] + self._weights[-1], axis=1)
        return probabilities

    def label(self, masked_questions: Sequence[str]) -> list[str]:
        """The topic's name for each question, in which drugs are masked.

        A question in the words of a paraphrase has that one's topic, others the likeliest.
        """
        likeliest = (self.names[row.argmax()] for row in self.probabilities(vectors(masked_questions)))
        return [self._paraphrases.get(name_key(q), topic) for q, topic in zip(masked_questions, likeliest)]


@lru_cache(maxsize=1)
def topic_labeller() -> TopicLabeller:
    """The labeller over the taxonomy's paraphrases."""
    return TopicLabeller(taxonomy())
