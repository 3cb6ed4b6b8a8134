"""An evaluation for people: one HTML file that needs no other, and a summary on the console."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from rich.table import Table

from bot.evaluation import calibration, pictures
from bot.evaluation.faults import Fault
from bot.evaluation.figures import Evaluation, figures, miss_figures

TEMPLATE = "report.html.j2"


def html(evaluation: Evaluation) -> str:
    """The report as one HTML document, with its pictures inside."""
    loader = FileSystemLoader(Path(__file__).parent)
    templates = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    templates.filters |= {"percent": percent, "interval": interval}
    return templates.get_template(TEMPLATE).render(
        figures=figures(evaluation),
        fault_names={fault.name: fault.value for fault in Fault},
        misses=[_row(miss_figures(outcome)) for outcome in evaluation.misses],
        pictures=_pictures(evaluation),
    )


def summary(evaluation: Evaluation) -> Table:
    """The measures and the faults as a table for the console."""
    table = Table(
        "measure", "right", "of", "share", "95% interval", title=f"{len(evaluation.outcomes)} questions"
    )
    for column in table.columns[1:]:
        column.justify = "right"
    measured = figures(evaluation)
    for name, measure in measured["measures"].items():
        table.add_row(
            name, str(measure["right"]), str(measure["of"]), percent(measure["share"]), interval(measure)
        )
    table.add_section()
    for fault in Fault:
        table.add_row(fault.value, str(measured["faults"][fault.name]), "", "", "")
    return table


def percent(share: float | None) -> str:
    """A share from 0 to 1 as a percentage; a dash where there is none."""
    return "–" if share is None else f"{100 * share:.1f}%"


def interval(measure: Mapping[str, Any]) -> str:
    """A measure's 95% interval in percent; a dash where there is none."""
    return "–" if measure["low"] is None else f"{100 * measure['low']:.1f} to {100 * measure['high']:.1f}%"


def _pictures(evaluation: Evaluation) -> list[dict[str, str]]:
    """Each picture's heading, what it shows, and its address; those without data are left out."""
    tops = evaluation.tops
    drawn = []
    if tops:
        drawn.append(
            {
                "title": "Answers against the threshold",
                "text": f"{len(tops)} questions on one drug: what would be answered at each threshold.",
                "address": pictures.curve_picture(calibration.curve(tops), evaluation.threshold),
            }
        )
        drawn.append(
            {
                "title": "Reliability of the confidence",
                "text": "How many first entries are right at each confidence, with 95% intervals and "
                "numbers of questions; on the diagonal the confidence is what it says.",
                "address": pictures.reliability_picture(calibration.reliability(tops)),
            }
        )
    for title, pairs in (("Kinds of reply", evaluation.kind_pairs), ("Topics", evaluation.topic_pairs)):
        if pairs:
            drawn.append(
                {
                    "title": f"{title}: labels and outcomes",
                    "text": "Each line is a label, each column what such questions got.",
                    "address": pictures.confusion_picture(pairs),
                }
            )
    return drawn


def _row(miss: dict[str, Any]) -> dict[str, Any]:
    """A miss as a row of the table: labels and outcome as texts, and what the filter searches."""
    expected, got = miss["expected"], miss["got"]
    wanted = [*(f"kind: {' or '.join(k)}" for k in [expected["kinds"]] if k)]
    wanted += [
        f"{name}: {' or '.join(expected[name])}" for name in ("drugs", "entries", "topics") if expected[name]
    ]
    shown = [f"{entry['drug']}: {entry['title']}" for entry in got["quoted"]]
    first = [f"{entry['drug']}: {entry['title']}" for entry in got["first"]]
    confidence = got["confidence"] if shown else next((e["confidence"] for e in got["first"]), None)
    outcome = [f"quoted {' and '.join(shown)}"] if shown else [f"not shown: {entry}" for entry in first]
    outcome += [f"drugs: {', '.join(got['drugs']) or 'none'}", f"topic: {got['topic'] or 'none'}"]
    return {**miss, "wanted": wanted, "kind": got["kind"], "outcome": outcome, "confidence": confidence}
