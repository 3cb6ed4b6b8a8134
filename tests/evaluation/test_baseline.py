"""The gate: no wrong drug, and no fall of more than two points."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.evaluation import baseline
from bot.evaluation.baseline import Baseline, BaselineError, Counted, objections


def figures(right: int, wrong_drug: int = 0, of: int = 1000) -> Baseline:
    measures = {baseline.RIGHT: Counted(right=right, of=of), "topic": Counted(right=1, of=9)}
    return Baseline(measures=measures, faults={"wrong_drug": wrong_drug, "false_alarm": 4})


@pytest.mark.parametrize(
    ("now", "accepted"), [(900, True), (881, True), (880, True), (879, False), (990, True)]
)
def test_right_answers_may_fall_by_two_points(now: int, accepted: bool) -> None:
    assert (objections(figures(now), figures(900)) == []) == accepted


def test_the_objection_says_how_far_they_fell() -> None:
    assert objections(figures(879), figures(900)) == [
        "right answers fell from 90.0% to 87.9%; 2 points are allowed"
    ]


def test_one_wrong_drug_is_too_many() -> None:
    [line] = objections(figures(999, wrong_drug=1), figures(900, wrong_drug=5))
    assert line == "1 answered about a wrong drug; none may be"


def test_both_are_told() -> None:
    assert len(objections(figures(1, wrong_drug=2), figures(900))) == 2


def test_without_a_baseline_only_wrong_drugs_count() -> None:
    assert objections(figures(0), None) == []
    assert len(objections(figures(0, wrong_drug=1), None)) == 1


def test_questions_that_are_not_asked_any_more_are_a_fall() -> None:
    assert len(objections(figures(0, of=0), figures(900))) == 1
    assert objections(figures(900), figures(0, of=0)) == []


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    baseline.write(path, figures(881))
    assert baseline.read(path) == figures(881)


@pytest.mark.parametrize(
    "content", ["", "[]", "null", "7", '{"measures": {}}', '{"measures": 1, "faults": {}}', "\0"]
)
def test_a_file_that_is_no_baseline_is_one_line(tmp_path: Path, content: str) -> None:
    path = tmp_path / "baseline.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(BaselineError) as raised:
        baseline.read(path)
    assert str(raised.value).startswith(f"{path}: not a baseline")
    assert "\n" not in str(raised.value)


def test_no_file_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(BaselineError, match="--update-baseline"):
        baseline.read(tmp_path / "none.json")
