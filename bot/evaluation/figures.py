"""An evaluation as figures for machines: what ``evaluation.json`` holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from bot.choice.ranking import weights
from bot.evaluation import calibration
from bot.evaluation.faults import fault_counts, faults
from bot.evaluation.running import Outcome
from bot.evaluation.scoring import Share, groups, kind_label, shares, topic_label

SCHEMA = 1


@dataclass(frozen=True)
class Evaluation:
    """The outcomes of all questions, and a line for each row or label that could not be used."""

    files: tuple[str, ...]
    outcomes: tuple[Outcome, ...]
    problems: tuple[str, ...] = ()

    @property
    def misses(self) -> list[Outcome]:
        return [outcome for outcome in self.outcomes if faults(outcome)]

    @property
    def tops(self) -> list[calibration.Top]:
        return calibration.tops(self.outcomes)

    @property
    def threshold(self) -> float:
        """The least confidence with which the bot answers."""
        return weights().answer

    @property
    def topic_pairs(self) -> list[tuple[str, str]]:
        """Label and outcome of each question whose topic is known."""
        return [(topic_label(o), o.topic or "(none)") for o in self.outcomes if topic_label(o)]

    @property
    def kind_pairs(self) -> list[tuple[str, str]]:
        """Labels and outcome of each question whose kind of reply is known."""
        return [(kind_label(o), o.kind) for o in self.outcomes if kind_label(o)]


def figures(evaluation: Evaluation) -> dict[str, Any]:
    """The evaluation as JSON.

    - ``schema`` 1; ``files``, the number of ``questions``, and ``problems``: what could not be used
    - ``measures`` by name: ``right``, ``of``, ``share`` and its 95% interval ``low`` to ``high``, 0 to 1;
      null where ``of`` is 0
    - ``faults`` by name: how many questions have each
    - ``topics`` and ``kinds`` by label: ``questions``, ``measures`` and ``faults`` of that label
    - ``threshold``, the bot's own; ``curve``: answers ``right``, ``wrong`` and ``false`` at each threshold;
      ``reliability``: mean ``confidence`` of a tenth with its share of right first entries
    - ``misses``: each with its ``faults``, what was expected and what it got
    """
    outcomes = evaluation.outcomes
    tops = evaluation.tops
    return {
        "schema": SCHEMA,
        "files": list(evaluation.files),
        "questions": len(outcomes),
        "problems": list(evaluation.problems),
        **_counted(outcomes),
        "topics": {label: _group(members) for label, members in groups(outcomes, topic_label).items()},
        "kinds": {label: _group(members) for label, members in groups(outcomes, kind_label).items()},
        "threshold": evaluation.threshold,
        "curve": [asdict(point) for point in calibration.curve(tops)],
        "reliability": [
            {"confidence": bin.confidence, **share_figures(bin.share)}
            for bin in calibration.reliability(tops)
        ],
        "misses": [miss_figures(outcome) for outcome in evaluation.misses],
    }


def share_figures(share: Share) -> dict[str, float | int | None]:
    """A share with its interval."""
    low, high = share.interval or (None, None)
    return {"right": share.right, "of": share.of, "share": share.share, "low": low, "high": high}


def miss_figures(outcome: Outcome) -> dict[str, Any]:
    """A question that went wrong: its labels, and what was understood, ranked first and replied."""
    expected, first = outcome.expected, outcome.ranking[:1]
    question = expected.question
    return {
        "id": question.id,
        "place": question.place,
        "question": question.text,
        "faults": [fault.name for fault in faults(outcome)],
        "expected": {
            "kinds": sorted(expected.kinds),
            "drugs": list(question.drugs),
            "entries": list(question.entries),
            "topics": [topic for topic in (question.topic, *question.alt_topics) if topic],
        },
        "got": {
            "kind": outcome.kind,
            "drugs": sorted(outcome.drugs),
            "topic": outcome.topic,
            "quoted": [{"drug": drug, "title": title} for drug, title in outcome.quoted],
            "confidence": outcome.confidence,
            "first": [{"drug": r.entry[0], "title": r.entry[1], "confidence": r.score} for r in first],
        },
    }


def _group(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    return {"questions": len(outcomes), **_counted(outcomes)}


def _counted(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    return {
        "measures": {name: share_figures(share) for name, share in shares(outcomes).items()},
        "faults": {fault.name: count for fault, count in fault_counts(outcomes).items()},
    }
