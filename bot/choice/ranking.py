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
from bot.catalog.topics import topic_labeller
from bot.choice.passages import passages, questions_for_sections
from bot.choice.question import Question, wording
from bot.encoder import sentence_encoder
from bot.taxonomy import taxonomy

FEATURES = (
    "title",
    "sentence",
    "topic",
    "log_topic",
    "section",
    "section_title",
    "section_sentence",
    "section_log_topic",
    "whole",
    "surely_whole",
    "other_whole",
)
# From these cosines on, a question is likely, or sure, to ask for a section as a whole.
_LIKELY_WHOLE, _SURELY_WHOLE = 0.8, 0.9


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

    A question in the very words of an entry's title, or of one that asks for a section as a
    whole, is that entry's, with a score of 1.
    """
    table = features(question, drug)
    parameters = weights()
    coefficients = np.array([parameters.features[name] for name in FEATURES])
    choices = []
    for row, entry, title in zip(table, drug.entries, passages(drug).titles):
        logit = float(row @ coefficients) + parameters.bias
        certain = wording(title) in question.wordings or _asks_for(entry, question)
        score = 1.0 if certain else 1 / (1 + math.exp(-logit))
        choices.append(Choice(drug.slug, entry, score))
    return sorted(choices, key=lambda choice: -choice.score)


def features(question: Question, drug: Drug) -> np.ndarray:
    """How the question compares with each entry, shape (entries, len(FEATURES)).

    ``title`` and ``sentence`` are the cosines with the title and with the nearest sentence,
    ``topic`` is the probability that question and entry are about the same topic. ``section``
    tells sections from FAQ entries, ``section_...`` are the others for sections only.
    ``whole`` and ``surely_whole`` are how near the question is to one that asks for the section
    as a whole, ``other_whole`` that it is near to one that asks for another entry, a section.
    """
    page = passages(drug)
    vector = sentence_encoder().encode_one(question.masked)
    cosines = page.vectors @ vector
    asked = np.array([question.topics.get(name, 0.0) for name in topic_labeller().names])
    nearest = questions_for_sections().nearest(vector)
    whole = np.array([nearest.get(e.topic, 0.0) if e.type == SECTION else 0.0 for e in page.entries])
    table = np.zeros((len(page.entries), len(FEATURES)))
    for row, (entry, rows) in enumerate(zip(page.entries, page.sentences)):
        is_section = entry.type == SECTION
        title = float(cosines[row])
        sentence = float(cosines[rows].max()) if rows.stop > rows.start else 0.0
        topic = _covered(entry.topic, question.topics) if is_section else float(asked @ page.topics[row])
        log_topic = math.log(topic + 0.01)
        table[row] = (
            *(title, sentence, topic, log_topic, is_section),
            *(title * is_section, sentence * is_section, log_topic * is_section),
            max(0.0, whole[row] - _LIKELY_WHOLE),
            max(0.0, whole[row] - _SURELY_WHOLE),
            max(0.0, whole.max() - _LIKELY_WHOLE) * (not is_section),
        )
    return table


def _asks_for(entry: Entry, question: Question) -> bool:
    known = questions_for_sections().wordings.get(entry.topic, frozenset())
    return entry.type == SECTION and not known.isdisjoint(question.wordings)


def _covered(section: str, topics: Mapping[str, float]) -> float:
    """The probability of the topics that a section answers.

    It counts in full for the topics that name it first, and less for each later place.
    """
    return sum(
        probability / (1 + taxonomy()[name].sections.index(section))
        for name, probability in topics.items()
        if name in taxonomy() and section in taxonomy()[name].sections
    )
