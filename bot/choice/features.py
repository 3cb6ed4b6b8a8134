"""How a question compares with the entries of a page, in numbers."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np

from bot.catalog import Drug, Entry
from bot.catalog.catalog import SECTION
from bot.catalog.topics import topic_labeller
from bot.choice.content import content_words
from bot.choice.matters import matters
from bot.choice.passages import Passages, centred, passages, questions_for_sections
from bot.choice.question import Question
from bot.encoder import sentence_encoder
from bot.names.lexicon import class_of
from bot.names.words import word_keys
from bot.taxonomy import taxonomy

FEATURES = (
    "title",
    "sentence",
    "centred_title",
    "centred_sentence",
    "words",
    "log_topic",
    "log_sentence_topic",
    "section",
    "whole",
    "other_whole",
    "other_drug",
    "matters_missing",
    "matters_common",
    "title_matters_common",
    "title_matters_besides",
)
_OF_THE_BEST = ("score", "share", *FEATURES)
CONFIDENCE_FEATURES = (*_OF_THE_BEST, *(f"section_{name}" for name in _OF_THE_BEST))
# From this cosine on, a question is likely to ask for a section as a whole.
LIKELY_WHOLE = 0.8
_LEAST_TOPIC = 0.01


def features(question: Question, drug: Drug) -> np.ndarray:
    """How the question compares with each entry, shape (entries, len(FEATURES)).

    ``title`` and ``sentence`` are the cosines with the title and with the nearest sentence, ``centred_...``
    the same without what the page's titles have in common. ``words`` says how rare, in sum, the words are
    that question and entry share. ``log_topic`` is the logarithm of the probability that both are about the
    same topic, ``log_sentence_topic`` that of the likeliest sentence. ``section`` tells sections from FAQ
    entries. ``whole`` is how near the question is to one that asks for the section as a whole,
    ``other_whole`` to one that asks for another entry, a section. ``other_drug`` is 1 where the
    entry speaks of another drug in the question, or of its class. ``matters_...`` count the matters of the
    question that the entry does not speak of, and that it does; ``title_matters_...`` those that the title
    speaks of too, and that only the title does.
    """
    page = passages(drug)
    count = len(page.entries)
    vector = sentence_encoder().encode_one(question.masked)
    cosines = page.vectors @ vector
    centred_cosines = page.centred @ centred(vector, page.centre)
    asked = np.array([question.topics.get(name, 0.0) for name in topic_labeller().names])
    topics = page.topics @ asked
    is_section = np.array([entry.type == SECTION for entry in page.entries], dtype=float)
    covered = [_covered(entry.topic, question.topics) for entry in page.entries]
    nearest = questions_for_sections().nearest(vector)
    likely = np.array([max(0.0, nearest.get(e.topic, 0.0) - LIKELY_WHOLE) for e in page.entries]) * is_section
    columns = (
        cosines[:count],
        page.best(cosines),
        centred_cosines[:count],
        page.best(centred_cosines),
        page.common_words(content_words(question.masked)),
        np.log(np.where(is_section > 0, covered, topics[:count]) + _LEAST_TOPIC),
        np.log(page.best(topics) + _LEAST_TOPIC),
        is_section,
        likely,
        likely.max(initial=0.0) * (1 - is_section),
        _speaking_of(question.others, page),
        *_common_matters(matters(question.masked), page),
    )
    return np.stack(columns, axis=1)


def confidence_features(table: np.ndarray, scores: np.ndarray) -> tuple[int, np.ndarray]:
    """The index of the entry with the highest score, and what tells whether it is the right one.

    Shape (len(CONFIDENCE_FEATURES),): the best entry's ``score``; its ``share``, the log-odds of the softmax;
    its features; and the same again, for a section only.
    """
    best = int(scores.argmax())
    others = np.delete(scores, best)
    share = scores[best] - (np.logaddexp.reduce(others) if len(others) else scores[best] - 1)
    found = np.array([scores[best], share, *table[best]])
    return best, np.concatenate([found, found * table[best, FEATURES.index("section")]])


def _common_matters(asked: frozenset[str], page: Passages) -> tuple[np.ndarray, ...]:
    counts = [
        (len(asked - spoken), len(asked & spoken), len(asked & in_title), len(in_title - asked))
        for in_title, spoken in zip(page.title_matters, page.matters)
    ]
    return tuple(np.array(counts, dtype=float).reshape(-1, 4).T)


def _covered(section: str, topics: Mapping[str, float]) -> float:
    """The probability of the topics that a section answers.

    It counts in full for the topics that name it first, and less for each later place.
    """
    return sum(
        probability / (1 + taxonomy()[name].sections.index(section))
        for name, probability in topics.items()
        if name in taxonomy() and section in taxonomy()[name].sections
    )


def _speaking_of(others: Sequence[str], page: Passages) -> np.ndarray:
    """For each entry 1 where it has the name of one of the drugs, or a term for its class."""
    terms = frozenset(term for name in others for term in _terms(name))
    return np.array([float(any(term in _spaced(entry) for term in terms)) for entry in page.entries])


@lru_cache(maxsize=1024)
def _terms(name: str) -> frozenset[str]:
    """A drug's name and the terms for its class, as they stand in a text of ``_spaced``."""
    found = class_of(name)
    return frozenset(f" {' '.join(word_keys(term))} " for term in (name, *(found.terms if found else ())))


@lru_cache(maxsize=4096)
def _spaced(entry: Entry) -> str:
    """An entry's words between single spaces, in which phrases can be looked for."""
    return f" {' '.join(word_keys(f'{entry.title} {entry.plain}'))} "


def logistic(value: float) -> float:
    """The probability for a log-odds."""
    return 1 / (1 + math.exp(-value))
