"""Ranks a drug's entries by how likely they answer a question."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from pydantic import BaseModel

from bot.catalog import Drug, Entry
from bot.catalog.catalog import SECTION
from bot.choice.features import CONFIDENCE_FEATURES, FEATURES, confidence_features, features, logistic
from bot.choice.passages import passages, questions_for_sections
from bot.choice.question import Question, wording
from bot.vocabulary import load_vocabulary

# The score of a question in an entry's own words.
CERTAIN = 1.0


class Confidence(BaseModel, extra="forbid"):
    """A logistic regression over ``CONFIDENCE_FEATURES``: whether the best entry is the right one."""

    bias: float
    weights: dict[str, float]


class Weights(BaseModel, extra="forbid"):
    """``weights.yml``.

    ``ranking`` weighs ``FEATURES`` of the entries of a page against each other. From the confidence
    ``answer`` on, the best entry is quoted; from ``closest`` on, it is offered.
    """

    ranking: dict[str, float]
    confidence: Confidence
    answer: float
    closest: float


@dataclass(frozen=True)
class Choice:
    """An entry of a drug and the probability, 0 to 1, that it answers the question."""

    slug: str
    entry: Entry
    score: float


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The weights of ``weights.yml``, which ``benchmarks/calibrate.py`` writes."""
    return load_vocabulary(Path(__file__).with_name("weights.yml"), Weights)


def rank(question: Question, drug: Drug) -> list[Choice]:
    """The drug's entries, the likeliest answer first.

    The score of the first is the confidence in it; the others' are in proportion to the softmax of the
    ranking. A question in the very words of an entry's title, or of one that asks for a section
    as a whole, is that entry's, with a score of 1.
    """
    if not drug.entries:
        return []
    table = features(question, drug)
    scores = table @ _vector(FEATURES, weights().ranking)
    best, reasons = confidence_features(table, scores)
    model = weights().confidence
    log_odds = float(reasons @ _vector(CONFIDENCE_FEATURES, model.weights)) + model.bias
    shares = np.exp(scores - scores[best])
    choices = []
    for share, entry, title in zip(shares, drug.entries, passages(drug).titles):
        is_certain = wording(title) in question.wordings or _asks_for(entry, question)
        choices.append(Choice(drug.slug, entry, CERTAIN if is_certain else logistic(log_odds) * float(share)))
    return sorted(choices, key=lambda choice: -choice.score)


def _vector(names: tuple[str, ...], values: dict[str, float]) -> np.ndarray:
    return np.array([values[name] for name in names])


def _asks_for(entry: Entry, question: Question) -> bool:
    known = questions_for_sections().wordings.get(entry.topic, frozenset())
    return entry.type == SECTION and not known.isdisjoint(question.wordings)
