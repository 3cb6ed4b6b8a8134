"""The curve against the threshold, and the reliability of the confidence."""

from __future__ import annotations

import pytest

from bot.evaluation.calibration import Top, curve, reliability, tops
from tests.evaluation.making import DRINK, USAGE, outcome

TOPS = [Top(0.9, True, True), Top(0.6, False, True), Top(0.3, False, False)]


def test_answers_at_each_threshold() -> None:
    points = {point.threshold: (point.right, point.wrong, point.false) for point in curve(TOPS)}
    assert points[0.0] == (1, 1, 1)
    assert points[0.3] == (1, 1, 1), "at the threshold it is answered"
    assert points[0.32] == (1, 1, 0)
    assert points[0.62] == (1, 0, 0)
    assert points[1.0] == (0, 0, 0)


def test_reliability_in_tenths() -> None:
    bins = reliability(
        [Top(0.91, True, True), Top(0.99, False, True), Top(1.0, True, True), Top(0.0, False, False)]
    )
    assert [(bin.share.right, bin.share.of) for bin in bins] == [(0, 1), (2, 3)]
    assert bins[1].confidence == pytest.approx((0.91 + 0.99 + 1.0) / 3)


def test_nothing_has_no_bins() -> None:
    assert reliability([]) == []


def test_only_questions_with_a_known_answer_count() -> None:
    ranked = {"ranking": [(DRINK, 0.8), (USAGE, 0.1)]}
    found = tops(
        [
            outcome(kinds={"answer"}, **ranked),
            outcome(kinds={"not_covered"}, entries=(), **ranked),
            outcome(kinds={"emergency"}, **ranked),
            outcome(kinds={"answer"}, pages=(), entries=(), **ranked),
            outcome(kinds={"answer"}),
        ]
    )
    assert found == [Top(0.8, True, True), Top(0.8, False, False)]
