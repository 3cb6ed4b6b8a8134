"""Fits the weights with which entries are ranked: ``python -m benchmarks.calibrate``.

It fits on ``questions/calibration.csv``, chooses the threshold there by cross-validation over
drugs, writes ``bot/choice/weights.yml``, and reports on ``questions/held_out.csv``, whose
drugs and questions took no part in it.
"""

from __future__ import annotations

import asyncio
import csv
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import yaml
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from bot.console import quiet

quiet()

from bot.catalog import live_catalog  # noqa: E402
from bot.choice import ranking  # noqa: E402
from bot.choice.asking import Asked  # noqa: E402
from bot.serving import load  # noqa: E402
from bot.settings import settings  # noqa: E402
from bot.training.project import model_path  # noqa: E402

QUESTIONS = Path(__file__).with_name("questions")
WEIGHTS = Path(ranking.__file__).with_name("weights.yml")
THRESHOLDS = np.round(np.arange(0.05, 0.65, 0.05), 2)
# A few weights for hundreds of questions. Less regularisation gains little in the cross-validation, and makes
# single weights very large.
WEAKLY_REGULARISED = 100
# What a wrong entry of the right drug costs, in right answers.
COST_OF_WRONG = 1.0


@dataclass(frozen=True)
class Row:
    """A labelled question: its features against each entry of its drug, and which are right."""

    drug: str
    question: str
    features: np.ndarray
    right: np.ndarray


@dataclass(frozen=True)
class Outcome:
    """The best entry's score, whether it is right, and whether any entry could be."""

    score: float
    right: bool
    covered: bool
    in_first_three: bool


async def rows(name: str, model: Path) -> list[Row]:
    """The questions of a file, through the trained pipeline."""
    agent = await load(model)
    catalog = live_catalog(settings().monographs).current()
    drugs = {Path(catalog.drug(slug).monograph.path).stem: catalog.drug(slug) for slug in catalog.slugs}
    result = []
    with (QUESTIONS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            drug = drugs[line["drug"]]
            asked = Asked.from_parse(await agent.parse_message(line["question"]))
            titles = line["entry"].split(" | ")
            right = np.array([entry.title in titles for entry in drug.entries])
            table = ranking.features(asked.of(drug.slug), drug)
            result.append(Row(line["drug"], line["question"], table, right))
    return result


def fit(training: list[Row]) -> LogisticRegression:
    """Right entries against the other entries of the same page."""
    covered = [row for row in training if row.right.any()]
    table = np.vstack([row.features for row in covered])
    model = LogisticRegression(C=WEAKLY_REGULARISED, max_iter=10_000)
    return model.fit(table, np.concatenate([row.right for row in covered]))


def outcomes(model: LogisticRegression, tested: list[Row]) -> list[Outcome]:
    """What would be answered to each question."""
    result = []
    for row in tested:
        scores = model.predict_proba(row.features)[:, 1]
        order = np.argsort(-scores)
        result.append(
            Outcome(
                float(scores[order[0]]),
                bool(row.right[order[0]]),
                bool(row.right.any()),
                bool(row.right[order[:3]].any()),
            )
        )
    return result


def curve(results: list[Outcome]) -> list[tuple[float, int, int, int]]:
    """For each threshold: right answers, wrong answers, answers to what the page does not say."""
    table = []
    for threshold in THRESHOLDS:
        answered = [r for r in results if r.score >= threshold]
        right = sum(r.right for r in answered)
        false = sum(not r.covered for r in answered)
        table.append((float(threshold), right, len(answered) - right - false, false))
    return table


def write(bias: float, coefficients: np.ndarray, threshold: float) -> None:
    """Write the weights file that the ranking reads."""
    content = {
        "bias": round(bias, 3),
        "features": {n: round(float(w), 3) for n, w in zip(ranking.FEATURES, coefficients)},
        "threshold": threshold,
    }
    header = "# Written by `python -m benchmarks.calibrate`.\n"
    WEIGHTS.write_text(header + yaml.safe_dump(content, sort_keys=False), encoding="utf-8")


def main() -> None:
    """Fit, choose the threshold, write the weights, and print the curve on held-out questions."""
    if not model_path().exists():
        sys.exit("Train first: python -m bot train")
    model_file = model_path()
    if set(ranking.weights().features) != set(ranking.FEATURES):
        write(0.0, np.zeros(len(ranking.FEATURES)), 0.5)
        ranking.weights.cache_clear()
    calibration, held_out_rows = (asyncio.run(rows(n, model_file)) for n in ("calibration", "held_out"))
    folds = GroupKFold(5).split(calibration, groups=[row.drug for row in calibration])
    validated: list[Outcome] = []
    for kept, left_out in folds:
        model = fit([calibration[i] for i in kept])
        validated += outcomes(model, [calibration[i] for i in left_out])
    threshold = max(curve(validated), key=lambda line: line[1] - COST_OF_WRONG * (line[2] + line[3]))[0]

    model = fit(calibration)
    write(float(model.intercept_[0]), model.coef_[0], threshold)

    held_out = outcomes(model, held_out_rows)
    covered = [r for r in held_out if r.covered]
    print(f"held-out: {len(covered)} questions that the page answers, {len(held_out) - len(covered)} others")
    print(f"right entry first {sum(r.right for r in covered) / len(covered):.3f}, "
          f"in the first three {sum(r.in_first_three for r in covered) / len(covered):.3f}")  # fmt: skip
    print("threshold  right  wrong  not covered, but answered")
    for line in curve(held_out):
        mark = " <- chosen on the calibration questions" if line[0] == threshold else ""
        print(f"{line[0]:9.2f}  {line[1]:5}  {line[2]:5}  {line[3]:5}{mark}")


if __name__ == "__main__":
    main()
