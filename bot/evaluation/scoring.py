"""What is right about outcomes, and how many are, with intervals."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from scipy.stats import binomtest

from bot.evaluation.labels import ANSWER, EMERGENCY, UNKNOWN
from bot.evaluation.questions import NO_EMERGENCY
from bot.evaluation.running import Outcome
from bot.evaluation.verdict import Verdict, judge


@dataclass(frozen=True)
class Share:
    """How many were right, of those for which it is known what is right."""

    right: int
    of: int

    @property
    def share(self) -> float | None:
        return self.right / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """The 95% confidence interval of Wilson, J. Am. Stat. Assoc. 22 (1927) 209."""
        if not self.of:
            return None
        found = binomtest(self.right, self.of).proportion_ci(confidence_level=0.95, method="wilson")
        return float(found.low), float(found.high)


def verdict(outcome: Outcome) -> Verdict:
    """What the quoted entries are worth.

    One that is quoted besides is about a wrong drug too, unless the visitor wrote that drug's name.
    """
    expected = outcome.expected
    quoted = {drug for drug, _ in outcome.quoted}
    if quoted and quoted & expected.drugs and not quoted <= expected.drugs | expected.named:
        return Verdict.wrong_drug
    return judge(outcome.quoted, expected.drugs, expected.entries)


def kind_is_right(outcome: Outcome) -> bool | None:
    """Whether the reply is of an expected kind; None where that is not known.

    Any that quotes a page is an answer. Where these pages have none for the drug, to say so is right,
    whatever the labels expect of others.
    """
    kinds = outcome.expected.kinds
    if not kinds:
        return None
    if outcome.expected.has_no_page and ANSWER in kinds:
        kinds = frozenset({UNKNOWN})
    if outcome.quoted and ANSWER in kinds:
        return True
    return outcome.kind in kinds or (NO_EMERGENCY in kinds and outcome.kind != EMERGENCY)


def drug_is_right(outcome: Outcome) -> bool | None:
    """Whether all the pages asked about were understood and none besides, but for those that are named."""
    expected = outcome.expected
    if not expected.has_drug:
        return None
    return expected.drugs <= outcome.drugs <= expected.drugs | expected.named


def topic_is_right(outcome: Outcome) -> bool | None:
    """Whether the likeliest topic is the label's."""
    topic = outcome.expected.question.topic
    return outcome.topic == topic if topic else None


def topic_is_defensible(outcome: Outcome) -> bool | None:
    """Whether the likeliest topic is the label's or another defensible one."""
    question = outcome.expected.question
    return outcome.topic in (question.topic, *question.alt_topics) if question.topic else None


def first_is_right(outcome: Outcome, among: int = 1) -> bool | None:
    """Whether a right entry is among the first ones ranked; a drug that is not understood has none."""
    right = outcome.expected.entries
    return any(ranked.entry in right for ranked in outcome.ranking[:among]) if right else None


def answer_is_right(outcome: Outcome) -> bool | None:
    """Whether a right entry is quoted, and no wrong drug."""
    return verdict(outcome) is Verdict.right if outcome.expected.must_be_answered else None


def _unanswered(outcome: Outcome) -> bool | None:
    return not outcome.quoted if outcome.expected.unanswerable else None


def _alarmed(outcome: Outcome) -> bool | None:
    return outcome.kind == EMERGENCY if outcome.expected.kinds == {EMERGENCY} else None


MEASURES: dict[str, Callable[[Outcome], bool | None]] = {
    "drug": drug_is_right,
    "topic": topic_is_right,
    "topic or its alternative": topic_is_defensible,
    "entry first": first_is_right,
    "entry in the first three": lambda outcome: first_is_right(outcome, among=3),
    "answered right": answer_is_right,
    "left unanswered": _unanswered,
    "emergencies": _alarmed,
    "kind of reply": kind_is_right,
}


def shares(outcomes: Sequence[Outcome]) -> dict[str, Share]:
    """Each measure over the outcomes for which it is known."""
    return {name: _share(map(measure, outcomes)) for name, measure in MEASURES.items()}


def _share(values: Iterable[bool | None]) -> Share:
    known = [value for value in values if value is not None]
    return Share(sum(known), len(known))


def groups(outcomes: Iterable[Outcome], key: Callable[[Outcome], str]) -> dict[str, list[Outcome]]:
    """The outcomes by a label, in the order of the labels; those without it are left out."""
    found: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        if label := key(outcome):
            found.setdefault(label, []).append(outcome)
    return dict(sorted(found.items()))


def topic_label(outcome: Outcome) -> str:
    """The label's topic; empty without one."""
    return outcome.expected.question.topic


def kind_label(outcome: Outcome) -> str:
    """The kinds that are right, as one text; empty without any."""
    return " or ".join(sorted(outcome.expected.kinds))
