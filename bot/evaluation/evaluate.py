"""``python -m bot evaluate``: from files of questions to a report."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import track

from bot.catalog import live_catalog
from bot.evaluation import baseline, report
from bot.evaluation.figures import Evaluation, figures
from bot.evaluation.labels import Labels
from bot.evaluation.questions import read_files
from bot.evaluation.running import run
from bot.settings import settings

QUESTIONS = Path("benchmarks/questions")
HELD_OUT = ("held_out.csv", "unknown_drugs.csv", "safety_held_out.csv")
NAME = "evaluation"

# Gives the model's file; called when all else is known to be usable.
Train = Callable[[], Path]


class EvaluationError(ValueError):
    """Nothing could be evaluated; the message says why."""


def held_out() -> list[Path]:
    """The project's own questions, which share no wording with what the bot has learnt."""
    return [QUESTIONS / name for name in HELD_OUT]


def evaluate(train: Train, files: Sequence[Path], console: Console) -> Evaluation:
    """Ask a model all questions of the files; raises EvaluationError when there are none."""
    reading = read_files(files)
    labels = Labels(live_catalog(settings().monographs).current())
    expected = [labels.expected(question) for question in reading.questions]
    if not expected:
        raise EvaluationError("\n".join(["no questions to ask", *reading.problems]))
    model = train()
    asked = track(expected, "Asking", console=console, transient=True)
    outcomes = asyncio.run(run(model, asked))
    return Evaluation(
        tuple(str(path) for path in files), tuple(outcomes), (*reading.problems, *labels.problems)
    )


def write(evaluation: Evaluation, folder: Path) -> list[Path]:
    """Write ``evaluation.html`` and ``evaluation.json`` into a folder; returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    page, data = folder / f"{NAME}.html", folder / f"{NAME}.json"
    page.write_text(report.html(evaluation), encoding="utf-8")
    data.write_text(json.dumps(figures(evaluation), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return [page, data]


def evaluate_files(
    train: Train, files: Sequence[Path] | None, folder: Path, kept: Path | None, update: bool
) -> int:
    """The whole command; returns the exit code.

    0 when the figures are accepted, 1 when the gate objects, 2 when there is nothing to evaluate or to
    compare with.
    """
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    try:
        before = baseline.read(kept) if kept and not update else None
        evaluation = evaluate(train, files or held_out(), console)
    except (EvaluationError, baseline.BaselineError) as error:
        console.print(str(error), markup=False)
        return 2
    for problem in evaluation.problems:
        console.print(problem, markup=False)
    Console().print(report.summary(evaluation))
    for path in write(evaluation, folder):
        print(path)
    now = baseline.kept(figures(evaluation))
    if kept and update:
        baseline.write(kept, now)
    objections = baseline.objections(now, before) if kept else []
    for objection in objections:
        console.print(objection, markup=False)
    return 1 if objections else 0
