"""What ``python -m bot gaps`` does: reads gaps from one source, and prints them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from bot.catalog import live_catalog
from bot.insight.gaps import Gap
from bot.insight.log import GapLog
from bot.insight.output import as_csv, as_json, print_tables
from bot.insight.report import report
from bot.insight.sources import SourceError, from_event_lines, from_tracker_store
from bot.settings import settings

__all__ = ["SourceError", "read", "show"]


def read(endpoints: Path | None, events: Path | None) -> list[Gap]:
    """The gaps of a tracker store or a file of events; without either, those that the bot itself has kept.

    Raises SourceError where they cannot be read.
    """
    if endpoints and events:
        raise SourceError("--endpoints and --events: name one of them")
    try:
        if endpoints:
            return asyncio.run(from_tracker_store(endpoints))
        if events:
            with events.open(encoding="utf-8", errors="replace") as lines:
                return list(from_event_lines(lines))
        kept = settings().gaps_file
        if kept is None:
            raise SourceError("BOT_GAPS is off: name a source with --endpoints or --events")
        return list(GapLog(kept))
    except OSError as error:
        raise SourceError(str(error)) from error


def show(gaps: Iterable[Gap], format: str, since: date | None, drug: str | None, limit: int | None) -> None:
    """Print gaps as ``table``, ``json`` or ``csv``; what narrows them is as in ``report``."""
    found = report(gaps, live_catalog(settings().monographs).current(), since, drug, limit)
    if format == "table":
        print_tables(found)
    else:
        print(as_json(found) if format == "json" else as_csv(found))
