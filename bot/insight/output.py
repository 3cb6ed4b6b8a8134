"""A report of gaps and votes as a table for people, and as JSON or CSV for programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.insight.report import Group, Report
from bot.insight.votes import Votes

NOTHING = "No question without an answer was found."
_GAPS = ("section", "drug", "topic", "label", "count", "last_asked", "asked_as", "examples")
_COLUMNS = (*_GAPS, "up", "down", "comments")
_FORMULA = ("=", "+", "-", "@")


def print_tables(report: Report) -> None:
    """Print the report for people: pages that do not answer, drugs without a page, then votes."""
    console = Console(highlight=False)
    if not (report.pages or report.missing or report.votes):
        console.print(NOTHING)
    if report.pages:
        console.print(_table("What the pages do not answer", report.pages))
    if report.missing:
        console.print(_table("Drugs that have no page", report.missing))
    if report.votes:
        console.print(_table_of_votes(report.votes))


def _table(title: str, groups: Sequence[Group]) -> Table:
    table = Table(title=f"{title} ({sum(group.count for group in groups)} questions)", title_justify="left")
    table.add_column("Drug")
    table.add_column("About")
    table.add_column("Asked", justify="right", no_wrap=True)
    table.add_column("Last", no_wrap=True)
    table.add_column("For example")
    before = ""
    for group in groups:
        if before not in ("", group.drug):
            table.add_section()
        name = "" if group.drug == before else _name(group)
        _add(table, name, group.label, group.count, group.last_asked, "\n".join(group.examples))
        before = group.drug
    return table


def _table_of_votes(votes: Sequence[Votes]) -> Table:
    up, down = sum(topic.up for topic in votes), sum(topic.down for topic in votes)
    table = Table(title=f"What visitors thought of answers ({up} up, {down} down)", title_justify="left")
    table.add_column("Drug")
    table.add_column("About")
    table.add_column("Up", justify="right", no_wrap=True)
    table.add_column("Down", justify="right", no_wrap=True)
    table.add_column("Last", no_wrap=True)
    table.add_column("Voted down, and said")
    for topic in votes:
        lines = (*topic.examples, *(f"“{comment}”" for comment in topic.comments))
        _add(table, topic.drug, topic.label, topic.up, topic.down, topic.last_voted, "\n".join(lines))
    return table


def _add(table: Table, *cells: object) -> None:
    """Add a row; as Text, not str: what visitors wrote is no markup."""
    table.add_row(*(Text(_printable(str(cell))) for cell in cells))


def _name(group: Group) -> str:
    return f"{group.drug} (as {', '.join(group.asked_as)})" if group.asked_as else group.drug


def _printable(text: str) -> str:
    """The text without what would command a terminal."""
    return "".join(char for char in text if char.isprintable() or char == "\n")


def as_json(report: Report) -> str:
    """``pages``, ``missing`` and ``votes``, each a list of groups, their dates as ISO 8601."""
    return json.dumps(asdict(report), indent=2, ensure_ascii=False, default=str)


def as_csv(report: Report) -> str:
    """A row for each group; no cell is a formula to a spreadsheet."""
    output = io.StringIO()
    rows = csv.writer(output, lineterminator="\n")
    rows.writerow(_COLUMNS)
    for fields in _rows(report):
        rows.writerow(_cell(fields.get(column, "")) for column in _COLUMNS)
    return output.getvalue().rstrip("\n")


def _rows(report: Report) -> Iterator[dict[str, object]]:
    for section, groups in (("pages", report.pages), ("missing", report.missing)):
        yield from ({**asdict(group), "section": section} for group in groups)
    for votes in report.votes:
        common = {"section": "votes", "count": votes.up + votes.down, "last_asked": votes.last_voted}
        yield {**asdict(votes), **common}


def _cell(value: object) -> str:
    text = _printable(" | ".join(value) if isinstance(value, tuple) else str(value)).replace("\n", " ")
    return f"'{text}" if text.startswith(_FORMULA) else text
