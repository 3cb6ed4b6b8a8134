"""Fits the weights with which entries are ranked: ``python -m benchmarks.calibrate``.

It takes the pages of ``data/monographs`` and of ``benchmarks/pages``, trains on them, fits on
``questions/calibration*.csv``, chooses the thresholds there by cross-validation over drugs,
writes ``bot/choice/weights.yml``, and reports on ``questions/held_out*.csv``, whose drugs and
questions took no part in it.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import yaml

from bot.console import quiet

quiet()

from benchmarks.fitting import Model, Outcome, Row, cross_validated, fit, outcomes, thresholds  # noqa: E402
from benchmarks.judging import labelled  # noqa: E402
from bot.catalog import live_catalog  # noqa: E402
from bot.choice import ranking  # noqa: E402
from bot.choice.asking import Asked  # noqa: E402
from bot.choice.features import CONFIDENCE_FEATURES, FEATURES, features  # noqa: E402
from bot.serving import load  # noqa: E402
from bot.settings import settings  # noqa: E402
from bot.training.train import train  # noqa: E402

PAGES = Path(__file__).with_name("pages")
WEIGHTS = Path(ranking.__file__).with_name("weights.yml")
CALIBRATION = ("calibration", "calibration_more")
HELD_OUT = ("held_out", "held_out_more")
_STEPS = np.round(np.arange(0.1, 0.95, 0.05), 2)


async def read(names: Sequence[str], model: Path) -> dict[str, list[Row]]:
    """The questions of some files, through the trained pipeline."""
    agent = await load(model)
    catalog = live_catalog(settings().monographs).current()
    drugs = {Path(catalog.drug(slug).monograph.path).stem: catalog.drug(slug) for slug in catalog.slugs}
    rows: dict[str, list[Row]] = {}
    for name in names:
        rows[name] = []
        for labelled_question in labelled(name, set(drugs)):
            drug = drugs[str(labelled_question.drug)]
            asked = Asked.from_parse(await agent.parse_message(labelled_question.text))
            question = asked.of(drug.slug)
            right = np.array([entry.title in labelled_question.titles for entry in drug.entries])
            first = ranking.rank(question, drug)[0]
            is_certain = first.score == 1.0 and first.entry.title in labelled_question.titles
            table = features(question, drug)
            rows[name].append(Row(drug.slug, table, right, is_certain))
    return rows


def write(model: Model, answer: float, closest: float) -> None:
    """Write the weights file that the ranking reads."""
    content = {
        "ranking": _named(FEATURES, model.ranking),
        "confidence": {
            "bias": round(model.bias, 3),
            "weights": _named(CONFIDENCE_FEATURES, model.confidence),
        },
        "answer": answer,
        "closest": closest,
    }
    header = "# Written by `python -m benchmarks.calibrate`.\n"
    WEIGHTS.write_text(header + yaml.safe_dump(content, sort_keys=False), encoding="utf-8")
    ranking.weights.cache_clear()


def _named(names: Sequence[str], values: np.ndarray) -> dict[str, float]:
    return {name: round(float(value), 3) for name, value in zip(names, values)}


def report(name: str, found: Sequence[Outcome], answer: float, closest: float) -> None:
    """Print how often the right entry stands first, and the curve over the thresholds."""
    covered = [o for o in found if o.covered]
    print(f"{name}: {len(covered)} questions that the page answers, {len(found) - len(covered)} others")
    print(f"right entry first {sum(o.right for o in covered) / len(covered):.3f}, "
          f"in the first three {sum(o.in_first_three for o in covered) / len(covered):.3f}")  # fmt: skip
    print("threshold  right  wrong  not covered, but answered")
    for threshold in sorted({*_STEPS.tolist(), answer, closest}):
        answered = [o for o in found if o.confidence >= threshold]
        right, false = sum(o.right for o in answered), sum(not o.covered for o in answered)
        mark = {answer: " <- answered", closest: " <- offered as the closest"}.get(threshold, "")
        print(f"{threshold:9.2f}  {right:5}  {len(answered) - right - false:5}  {false:5}{mark}")


def main() -> None:
    """Fit, choose the thresholds, write the weights, and print the curve on held-out questions."""
    with tempfile.TemporaryDirectory() as folder:
        for page in (*settings().monographs.glob("*.md"), *PAGES.glob("*.md")):
            shutil.copy(page, folder)
        os.environ["BOT_MONOGRAPHS"] = folder
        if set(ranking.weights().ranking) != set(FEATURES):
            write(Model(np.zeros(len(FEATURES)), 0.0, np.zeros(len(CONFIDENCE_FEATURES))), 0.5, 0.5)
        rows = asyncio.run(read((*CALIBRATION, *HELD_OUT), train()))
    calibration = [row for name in CALIBRATION for row in rows[name]]
    validated = cross_validated(calibration)
    answer, closest = thresholds(validated)
    model = fit(calibration)
    write(model, answer, closest)
    report("calibration, cross-validated over drugs", validated, answer, closest)
    for name in HELD_OUT:
        report(name, outcomes(model, rows[name]), answer, closest)


if __name__ == "__main__":
    main()
