"""What is right about outcomes."""

from __future__ import annotations

import pytest

from bot.evaluation.scoring import Share, drug_is_right, groups, kind_is_right, kind_label, shares
from tests.evaluation.making import DRINK, USAGE, outcome


@pytest.mark.parametrize(
    ("right", "of", "low", "high"),
    [
        # Newcombe, Statistics in Medicine 17 (1998) 857, table I, method 3.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_interval_is_wilsons(right: int, of: int, low: float, high: float) -> None:
    assert Share(right, of).interval == pytest.approx((low, high), abs=5e-5)


def test_nothing_of_nothing_has_no_share() -> None:
    assert (Share(0, 0).share, Share(0, 0).interval) == (None, None)


ANSWER, SILENT = {"kinds": {"answer"}}, {"kinds": {"not_covered"}, "entries": ()}


def test_a_drug_is_right_when_no_other_was_understood() -> None:
    assert drug_is_right(outcome(understood={"warfarin", "lithium"})) is False
    assert drug_is_right(outcome(understood={"warfarin", "lithium"}, named={"lithium"})) is True
    assert drug_is_right(outcome(drugs=(), understood={"lithium"})) is None


def test_a_kind_that_is_not_known_is_not_judged() -> None:
    assert kind_is_right(outcome("emergency")) is None


def test_shares_count_only_what_is_known() -> None:
    outcomes = [
        outcome("answer", DRINK, **ANSWER, topic="alcohol", topics=["alcohol"], ranking=[(DRINK, 0.9)]),
        outcome("answer", USAGE, **ANSWER, ranking=[(USAGE, 0.5), (DRINK, 0.4)]),
        outcome("not_covered", **SILENT, topic="dosage", alt_topics=("other",), topics=["other"]),
        outcome("clarify_drug", kinds={"emergency"}, drugs=(), entries=()),
    ]
    found = {name: (share.right, share.of) for name, share in shares(outcomes).items()}
    assert found == {
        "drug": (3, 3),
        "topic": (1, 2),
        "topic or its alternative": (2, 2),
        "entry first": (1, 2),
        "entry in the first three": (2, 2),
        "answered right": (1, 2),
        "left unanswered": (1, 1),
        "emergencies": (0, 1),
        "kind of reply": (3, 4),
    }


def test_outcomes_are_grouped_by_their_labels() -> None:
    both, one, none = outcome(kinds={"b", "a"}), outcome(kinds={"a"}), outcome()
    assert groups([both, one, none], kind_label) == {"a": [one], "a or b": [both]}
