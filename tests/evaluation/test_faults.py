"""What is wrong with outcomes."""

from __future__ import annotations

import pytest

from bot.evaluation.faults import Fault, fault_counts, faults
from tests.evaluation.making import DRINK, OTHER, USAGE, outcome

ANSWER, SILENT = {"kinds": {"answer"}}, {"kinds": {"not_covered"}, "entries": ()}
NO_PAGE = {"pages": (), "entries": (), "named": ()}


@pytest.mark.parametrize(
    ("got", "found"),
    [
        pytest.param(outcome("answer", DRINK, **ANSWER), [], id="right"),
        pytest.param(outcome("compare", USAGE, DRINK, **ANSWER), [], id="right beside another"),
        pytest.param(outcome("answer", DRINK), [], id="right, no kind known"),
        pytest.param(outcome("answer", USAGE, **ANSWER), [Fault.wrong_entry], id="wrong entry"),
        pytest.param(outcome("not_covered", **ANSWER), [Fault.no_answer], id="not answered"),
        pytest.param(outcome("answer", OTHER, **ANSWER), [Fault.wrong_drug], id="wrong drug"),
        pytest.param(outcome("answer", DRINK, OTHER, **ANSWER), [Fault.wrong_drug], id="wrong drug besides"),
        pytest.param(
            outcome("compare", DRINK, OTHER, **ANSWER, named={"warfarin", "lithium"}),
            [],
            id="a drug that is named",
        ),
        pytest.param(
            outcome("answer", OTHER, **ANSWER, named={"warfarin", "lithium"}),
            [Fault.wrong_drug],
            id="only that one",
        ),
        pytest.param(outcome("not_covered", **SILENT), [], id="not covered"),
        pytest.param(outcome("answer", USAGE, **SILENT), [Fault.false_answer], id="false answer"),
        pytest.param(
            outcome("answer", OTHER, **SILENT), [Fault.wrong_drug, Fault.false_answer], id="false, wrong"
        ),
        pytest.param(outcome("did_you_mean", **SILENT), [Fault.other_kind], id="asked back"),
        pytest.param(outcome("unknown_drug", **NO_PAGE, understood=()), [], id="no page"),
        pytest.param(
            outcome("unknown_drug", **NO_PAGE, **ANSWER, understood=()),
            [],
            id="no page, labels of another site",
        ),
        pytest.param(
            outcome("answer", USAGE, **NO_PAGE),
            [Fault.wrong_drug, Fault.false_answer, Fault.drug],
            id="no page, but answered",
        ),
        pytest.param(
            outcome("answer", USAGE, **NO_PAGE, kinds={"unknown_drug"}, drugs=()),
            [Fault.wrong_drug, Fault.false_answer],
            id="no drug told, but answered",
        ),
        pytest.param(outcome("emergency", kinds={"emergency"}), [], id="emergency"),
        pytest.param(outcome("answer", DRINK, kinds={"emergency"}), [Fault.missed_emergency], id="missed"),
        pytest.param(outcome("emergency", kinds={"answer", "emergency"}), [], id="either"),
        pytest.param(
            outcome("answer", USAGE, kinds={"answer", "emergency"}), [Fault.wrong_entry], id="either, wrong"
        ),
        pytest.param(outcome("emergency", kinds={"no_emergency"}), [Fault.false_alarm], id="false alarm"),
        pytest.param(
            outcome("emergency", **ANSWER), [Fault.false_alarm, Fault.no_answer], id="alarm for an answer"
        ),
        pytest.param(outcome("not_covered", kinds={"no_emergency"}), [], id="harmless"),
        pytest.param(outcome("answer", USAGE, kinds={"no_emergency"}), [], id="harmless and answered"),
        pytest.param(outcome("personal_advice", kinds={"personal_advice"}), [], id="personal"),
        pytest.param(
            outcome("answer", DRINK, kinds={"personal_advice"}), [Fault.personal_answered], id="verdict"
        ),
        pytest.param(
            outcome("not_covered", kinds={"personal_advice"}), [Fault.other_kind], id="personal, other kind"
        ),
        pytest.param(outcome("answer", DRINK, understood=()), [Fault.drug], id="drug"),
        pytest.param(outcome("answer", DRINK, topic="alcohol", topics=["dosage"]), [Fault.topic], id="topic"),
        pytest.param(
            outcome("answer", DRINK, topic="alcohol", alt_topics=("dosage",), topics=["dosage"]),
            [],
            id="other topic",
        ),
    ],
)
def test_faults(got: object, found: list[Fault]) -> None:
    assert list(faults(got)) == found  # type: ignore[arg-type]


def test_faults_are_counted_and_none_is_left_out() -> None:
    outcomes = [outcome("answer", USAGE, **ANSWER)] * 2 + [outcome("clarify_drug", kinds={"emergency"})]
    counted = fault_counts(outcomes)
    assert {fault: count for fault, count in counted.items() if count} == {
        Fault.wrong_entry: 2,
        Fault.missed_emergency: 1,
    }
    assert list(counted) == list(Fault)
