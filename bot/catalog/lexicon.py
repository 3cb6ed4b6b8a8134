"""Names of drugs, whether or not they have a page."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

FOLDER = Path("data/lexicon")


@lru_cache(maxsize=1)
def lexicon() -> Mapping[str, str]:
    """Each name in the project's lexicon, and the generic name of what it contains.

    The tables have a ``name`` column, and those of brands a ``generic`` column, in which
    several substances are joined by " + ". Empty if there is no lexicon.
    """
    names: dict[str, str] = {}
    for path in sorted(FOLDER.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            names |= {row["name"]: row.get("generic") or row["name"] for row in csv.DictReader(file)}
    return names
