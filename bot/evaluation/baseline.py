"""The gate: no evaluation may be much worse than the one that was committed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

RIGHT = "answered right"
# Points of a hundred by which right answers may fall: one question in fifty.
ALLOWED_FALL = 2.0
_ROUNDING = 1e-9


class BaselineError(ValueError):
    """The baseline's file cannot be used; the message says why."""


class Counted(BaseModel, extra="forbid"):
    """So many right, of so many."""

    right: int
    of: int


class Baseline(BaseModel, extra="forbid"):
    """The figures that are kept: those of each measure, and how many outcomes have each fault."""

    measures: dict[str, Counted]
    faults: dict[str, int]

    def right_answers(self) -> float | None:
        """Right answers of a hundred questions that a page answers; None without any."""
        counted = self.measures.get(RIGHT, Counted(right=0, of=0))
        return 100 * counted.right / counted.of if counted.of else None


def kept(figures: Mapping[str, Any]) -> Baseline:
    """What a baseline keeps of an evaluation's figures."""
    measures = {name: Counted(right=m["right"], of=m["of"]) for name, m in figures["measures"].items()}
    return Baseline(measures=measures, faults=figures["faults"])


def read(path: Path) -> Baseline:
    """Read a baseline; raises BaselineError when there is none or it is not one."""
    try:
        return Baseline(**json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise BaselineError(f"{path}: no such file; --update-baseline writes it") from None
    except (ValueError, TypeError, ValidationError) as error:
        raise BaselineError(f"{path}: not a baseline: {' '.join(str(error).split())}") from error


def write(path: Path, baseline: Baseline) -> None:
    """Keep the figures for the next comparison."""
    path.write_text(json.dumps(baseline.dict(), indent=2) + "\n", encoding="utf-8")


def objections(now: Baseline, before: Baseline | None) -> list[str]:
    """A line for each reason not to accept the figures; none when they are as good as before."""
    found = []
    wrong = now.faults.get("wrong_drug", 0)
    if wrong:
        found.append(f"{wrong} answered about a wrong drug; none may be")
    right, right_before = now.right_answers(), before.right_answers() if before else None
    if right_before is not None and (right is None or right_before - right > ALLOWED_FALL + _ROUNDING):
        shown = "none asked" if right is None else f"{right:.1f}%"
        found.append(
            f"right answers fell from {right_before:.1f}% to {shown}; {ALLOWED_FALL:g} points are allowed"
        )
    return found
