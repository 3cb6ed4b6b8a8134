"""What ``python -m bot gaps`` does: reads gaps from one source, with it votes, and prints them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from bot.catalog import live_catalog
from bot.insight.feedback import Feedback, FeedbackLog
from bot.insight.gaps import Gap
from bot.insight.log import GapLog
from bot.insight.output import as_csv, as_json, print_tables
from bot.insight.report import report
from bot.insight.sources import SourceError, from_event_lines, from_tracker_store
from bot.insight.votes import count_votes
from bot.settings import settings

__all__ = ["SourceError", "read", "show"]


@dataclass(frozen=True)
class Kept:
    """What was read: gaps, and votes on answers where the source has any."""

    gaps: list[Gap]
    feedback: list[Feedback]


def read(endpoints: Path | None, events: Path | None) -> Kept:
    """The gaps of a tracker store or a file of events; without either, all that the bot itself has kept.

    Raises SourceError where they cannot be read.
    """
    if endpoints and events:
        raise SourceError("--endpoints and --events: name one of them")
    try:
        if endpoints:
            return Kept(asyncio.run(from_tracker_store(endpoints)), [])
        if events:
            with events.open(encoding="utf-8", errors="replace") as lines:
                return Kept(list(from_event_lines(lines)), [])
        gaps, feedback = settings().gaps_file, settings().feedback_file
        if gaps is None or feedback is None:
            raise SourceError("BOT_GAPS is off: name a source with --endpoints or --events")
        return Kept(list(GapLog(gaps)), list(FeedbackLog(feedback)))
    except OSError as error:
        raise SourceError(str(error)) from error


def show(kept: Kept, format: str, since: date | None, drug: str | None, limit: int | None) -> None:
    """Print what was read as ``table``, ``json`` or ``csv``; what narrows it is as in ``report``."""
    catalog = live_catalog(settings().monographs).current()
    found = report(kept.gaps, catalog, since, drug, limit)
    found = replace(found, votes=count_votes(kept.feedback, catalog, since, drug, limit))
    if format == "table":
        print_tables(found)
    else:
        print(as_json(found) if format == "json" else as_csv(found))
