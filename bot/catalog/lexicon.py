"""Names of drugs, whether or not they have a page."""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

FOLDER = Path("data/lexicon")


@lru_cache(maxsize=1)
def lexicon() -> tuple[str, ...]:
    """The ``name`` column of every table in the project's lexicon; empty if there is none."""
    names: list[str] = []
    for path in sorted(FOLDER.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            names += [row["name"] for row in csv.DictReader(file)]
    return tuple(names)
