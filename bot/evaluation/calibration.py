"""What a threshold on the first entry's confidence brings, and whether the confidence can be believed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from bot.evaluation.running import Outcome
from bot.evaluation.scoring import Share

THRESHOLDS = tuple(float(t) for t in np.round(np.linspace(0, 1, 51), 2))
BINS = 10


@dataclass(frozen=True)
class Top:
    """The first entry's confidence, whether it is right, and whether any entry could be."""

    score: float
    right: bool
    covered: bool


@dataclass(frozen=True)
class Point:
    """How many questions would be answered rightly, wrongly, and though no entry answers them."""

    threshold: float
    right: int
    wrong: int
    false: int


@dataclass(frozen=True)
class Bin:
    """The outcomes whose confidence lies in one tenth: their mean confidence and how many were right."""

    confidence: float
    share: Share


def tops(outcomes: Iterable[Outcome]) -> list[Top]:
    """The first entries of questions about a drug with a page, where it is known whether it answers."""
    found = []
    for outcome in outcomes:
        expected = outcome.expected
        covered = expected.may_be_answered
        if outcome.ranking and expected.drugs and (covered or expected.kinds == {"not_covered"}):
            first = outcome.ranking[0]
            found.append(Top(first.score, first.entry in expected.entries, covered))
    return found


def curve(results: Sequence[Top]) -> list[Point]:
    """The numbers of answers at each of ``THRESHOLDS``."""
    points = []
    for threshold in THRESHOLDS:
        answered = [top for top in results if top.score >= threshold]
        right = sum(top.right for top in answered)
        false = sum(not top.covered for top in answered)
        points.append(Point(threshold, right, len(answered) - right - false, false))
    return points


def reliability(results: Sequence[Top]) -> list[Bin]:
    """The bins of a reliability diagram, without empty ones.

    DeGroot and Fienberg, The Statistician 32 (1983) 12.
    """
    places = np.minimum((np.array([top.score for top in results]) * BINS).astype(int), BINS - 1)
    bins = []
    for place in range(BINS):
        inside = [top for top, at in zip(results, places) if at == place]
        if inside:
            mean = float(np.mean([top.score for top in inside]))
            bins.append(Bin(mean, Share(sum(top.right for top in inside), len(inside))))
    return bins
