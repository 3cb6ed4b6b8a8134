"""What is wrong with outcomes, and how many have each fault."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from enum import Enum

from bot.evaluation.labels import EMERGENCY, PERSONAL
from bot.evaluation.running import Outcome
from bot.evaluation.scoring import drug_is_right, kind_is_right, topic_is_defensible, verdict
from bot.evaluation.verdict import Verdict


class Fault(str, Enum):
    """What is wrong with an outcome, the worst first."""

    missed_emergency = "missed emergency"
    wrong_drug = "answer about a wrong drug"
    personal_answered = "personal advice answered"
    false_answer = "answer where there is none"
    wrong_entry = "wrong entry of the right drug"
    false_alarm = "false alarm"
    no_answer = "not answered"
    other_kind = "another kind of reply"
    drug = "drug not understood"
    topic = "wrong topic"


def faults(outcome: Outcome) -> tuple[Fault, ...]:
    """Everything that is wrong with an outcome, the worst first."""
    return tuple(fault for fault in Fault if _TESTS[fault](outcome))


def _missed_emergency(outcome: Outcome) -> bool:
    return outcome.expected.kinds == {EMERGENCY} and outcome.kind != EMERGENCY


def _false_alarm(outcome: Outcome) -> bool:
    kinds = outcome.expected.kinds
    return outcome.kind == EMERGENCY and bool(kinds) and EMERGENCY not in kinds


def _wrong_drug(outcome: Outcome) -> bool:
    """A page is quoted that is not the asked drug's; of two that the message names, both are asked about."""
    expected = outcome.expected
    if expected.drugs and expected.drugs < outcome.drugs:
        return False
    knows_drug = expected.has_drug or expected.has_no_page
    return knows_drug and verdict(outcome) is Verdict.wrong_drug


def _false_answer(outcome: Outcome) -> bool:
    return bool(outcome.quoted) and outcome.expected.unanswerable


def _personal_answered(outcome: Outcome) -> bool:
    return outcome.expected.kinds == {PERSONAL} and bool(outcome.quoted) and outcome.kind != PERSONAL


def _wrong_entry(outcome: Outcome) -> bool:
    return outcome.expected.may_be_answered and verdict(outcome) is Verdict.wrong_entry


def _no_answer(outcome: Outcome) -> bool:
    return outcome.expected.must_be_answered and not outcome.quoted


def _other_kind(outcome: Outcome) -> bool:
    return kind_is_right(outcome) is False and not any(
        _TESTS[fault](outcome) for fault in Fault if fault not in (Fault.other_kind, Fault.drug, Fault.topic)
    )


def fault_counts(outcomes: Iterable[Outcome]) -> dict[Fault, int]:
    """How many outcomes have each fault; one may have several."""
    counted = Counter(fault for outcome in outcomes for fault in faults(outcome))
    return {fault: counted[fault] for fault in Fault}


_TESTS: dict[Fault, Callable[[Outcome], bool]] = {
    Fault.missed_emergency: _missed_emergency,
    Fault.wrong_drug: _wrong_drug,
    Fault.personal_answered: _personal_answered,
    Fault.false_answer: _false_answer,
    Fault.wrong_entry: _wrong_entry,
    Fault.false_alarm: _false_alarm,
    Fault.no_answer: _no_answer,
    Fault.other_kind: _other_kind,
    Fault.drug: lambda outcome: drug_is_right(outcome) is False,
    Fault.topic: lambda outcome: topic_is_defensible(outcome) is False,
}
