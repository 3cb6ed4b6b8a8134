"""The command, from files of questions to its exit code, with the project's own model."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.evaluation.evaluate import evaluate_files
from tests.test_cli import bot

QUESTIONS = """\
id,drug,question,entry,topic,kind
a1,natalizumab,How often is natalizumab given?,How often is Natalizumab given?,timing_frequency,answer
a2,natalizumab,How often is natalizumab given?,Side Effects,,answer
a3,gabapentin,how often do i take gabapentin,Usage,,answer
a4,,hello,,,smalltalk
broken, row, with, many, many, many, commas
a5,natalizumab,How often is natalizumab given?,,,out_of_scope
"""


@pytest.fixture()
def questions(tmp_path: Path) -> Path:
    path = tmp_path / "five.csv"
    path.write_text(QUESTIONS, encoding="utf-8")
    return path


def baseline(folder: Path, right: int) -> Path:
    path = folder / "baseline.json"
    counted = {"answered right": {"right": right, "of": 100}}
    path.write_text(json.dumps({"measures": counted, "faults": {}}), encoding="utf-8")
    return path


def untrained() -> Path:
    raise AssertionError("nothing needs a model")


def test_the_command(model: Path, questions: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.json"
    options = ["--questions", str(questions), "--output", str(tmp_path / "out"), "--baseline", str(kept)]
    result = bot("evaluate", *options, "--update-baseline")
    assert result.returncode == 0, result.stderr
    assert "Traceback" not in result.stderr
    assert f"{questions.name}:6: more fields than the header" in result.stderr
    page, data = tmp_path / "out" / "evaluation.html", tmp_path / "out" / "evaluation.json"
    assert result.stdout.splitlines()[-2:] == [str(page), str(data)]
    assert "answered right" in result.stdout
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")

    found = json.loads(data.read_text(encoding="utf-8"))
    assert (found["questions"], len(found["problems"])) == (5, 1)
    assert {name: (m["right"], m["of"]) for name, m in found["measures"].items() if m["of"]} == {
        "drug": (4, 4),
        "topic": (1, 1),
        "topic or its alternative": (1, 1),
        "entry first": (1, 2),
        "entry in the first three": (1, 2),
        "answered right": (1, 2),
        "left unanswered": (1, 2),
        "kind of reply": (4, 5),
    }
    misses = {miss["id"]: miss["faults"] for miss in found["misses"]}
    assert misses == {"a2": ["wrong_entry"], "a5": ["false_answer"]}
    assert json.loads(kept.read_text(encoding="utf-8"))["measures"]["answered right"] == {"right": 1, "of": 2}


def test_the_gate(model: Path, questions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    codes = [
        evaluate_files(lambda: model, [questions], tmp_path / "out", baseline(tmp_path, right), update=False)
        for right in (50, 53)
    ]
    assert codes == [0, 1]
    assert capsys.readouterr().err.endswith("right answers fell from 53.0% to 50.0%; 2 points are allowed\n")


def test_nothing_to_ask(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_text("id,drug\n", encoding="utf-8")
    assert evaluate_files(untrained, [empty], tmp_path / "out", None, update=False) == 2
    assert "no questions to ask" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_baseline_that_cannot_be_read_is_told_before_anything_is_asked(
    questions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert evaluate_files(untrained, [questions], tmp_path / "out", tmp_path / "none.json", update=False) == 2
    assert "no such file" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("arguments", [["--questions", "none.csv"], ["--update-baseline"]])
def test_what_cannot_be_done_is_told_without_a_traceback(arguments: list[str]) -> None:
    result = bot("evaluate", *arguments)
    assert result.returncode == 2
    assert "Traceback" not in result.stderr
