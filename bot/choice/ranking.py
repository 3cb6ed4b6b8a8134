"""Ranks a drug's entries by how likely they answer a question."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import yaml
from pydantic import BaseModel

from bot.catalog import Drug, Entry
from bot.catalog.catalog import SECTION
from bot.catalog.topics import taxonomy
from bot.choice.encoder import sentence_encoder
from bot.choice.passages import passages, wording
from bot.choice.question import Question

FEATURES = ("title", "sentence", "topic", "section", "section_topic")


class Weights(BaseModel, extra="forbid"):
    """``weights.yml``: a logistic regression over ``FEATURES``, and the least score to answer with."""

    bias: float
    features: dict[str, float]
    threshold: float


@dataclass(frozen=True)
class Choice:
    """An entry of a drug and the probability, 0 to 1, that it answers the question."""

    slug: str
    entry: Entry
    score: float


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The weights of ``weights.yml``, which ``benchmarks/calibrate.py`` writes."""
    path = Path(__file__).with_name("weights.yml")
    return Weights(**yaml.safe_load(path.read_text(encoding="utf-8")))


def rank(question: Question, drug: Drug) -> list[Choice]:
    """The drug's entries, the likeliest answer first.

    A question in the very words of an entry's title is that entry's, with a score of 1.
    """
    table = features(question, drug)
    parameters = weights()
    coefficients = np.array([parameters.features[name] for name in FEATURES])
    asked = wording(question.masked)
    choices = []
    for row, entry, title in zip(table, drug.entries, passages(drug).titles):
        logit = float(row @ coefficients) + parameters.bias
        score = 1.0 if asked == wording(title) else 1 / (1 + math.exp(-logit))
        choices.append(Choice(drug.slug, entry, score))
    return sorted(choices, key=lambda choice: -choice.score)


def features(question: Question, drug: Drug) -> np.ndarray:
    """How the question compares with each entry, shape (entries, len(FEATURES)).

    ``title`` and ``sentence`` are the cosines with the title and with the nearest sentence,
    ``topic`` the probability that the question is about the entry's topic, ``section`` tells
    sections from FAQ entries, ``section_topic`` is ``topic`` for sections.
    """
    page = passages(drug)
    cosines = page.vectors @ sentence_encoder().encode_one(question.masked)
    table = np.zeros((len(page.entries), len(FEATURES)))
    for row, (entry, rows) in enumerate(zip(page.entries, page.sentences)):
        is_section = entry.type == SECTION
        topic = _topic_share(entry, question.topics)
        sentence = float(cosines[rows].max()) if rows.stop > rows.start else 0.0
        table[row] = (cosines[row], sentence, topic, is_section, topic * is_section)
    return table


def _topic_share(entry: Entry, topics: Mapping[str, float]) -> float:
    """The probability of the topics that an entry answers.

    A section counts in full for the topics that name it first, and less for each later place.
    """
    if entry.type != SECTION:
        return topics.get(entry.topic, 0.0)
    return sum(
        probability / (1 + taxonomy()[name].sections.index(entry.topic))
        for name, probability in topics.items()
        if name in taxonomy() and entry.topic in taxonomy()[name].sections
    )
