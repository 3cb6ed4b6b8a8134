"""A report of gaps as a table for people, and as JSON or CSV for programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import asdict

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.insight.report import Group, Report

NOTHING = "No question without an answer was found."
_COLUMNS = ("section", "drug", "topic", "label", "count", "last_asked", "asked_as", "examples")
_FORMULA = ("=", "+", "-", "@")


def print_tables(report: Report) -> None:
    """Print the report for people: pages that do not answer, then drugs without a page."""
    console = Console(highlight=False)
    if not (report.pages or report.missing):
        console.print(NOTHING)
    if report.pages:
        console.print(_table("What the pages do not answer", report.pages))
    if report.missing:
        console.print(_table("Drugs that have no page", report.missing))


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
        cells = (name, group.label, str(group.count), group.last_asked.isoformat(), "\n".join(group.examples))
        # Text, not str: what visitors wrote is no markup.
        table.add_row(*(Text(_printable(cell)) for cell in cells))
        before = group.drug
    return table


def _name(group: Group) -> str:
    return f"{group.drug} (as {', '.join(group.asked_as)})" if group.asked_as else group.drug


def _printable(text: str) -> str:
    """The text without what would command a terminal."""
    return "".join(char for char in text if char.isprintable() or char == "\n")


def as_json(report: Report) -> str:
    """``pages`` and ``missing``, each a list of groups, their dates as ISO 8601."""
    return json.dumps(asdict(report), indent=2, ensure_ascii=False, default=str)


def as_csv(report: Report) -> str:
    """A row for each group; no cell is a formula to a spreadsheet."""
    output = io.StringIO()
    rows = csv.writer(output, lineterminator="\n")
    rows.writerow(_COLUMNS)
    for section, groups in (("pages", report.pages), ("missing", report.missing)):
        for group in groups:
            fields = {**asdict(group), "section": section}
            rows.writerow(_cell(fields[column]) for column in _COLUMNS)
    return output.getvalue().rstrip("\n")


def _cell(value: object) -> str:
    text = _printable(" | ".join(value) if isinstance(value, tuple) else str(value)).replace("\n", " ")
    return f"'{text}" if text.startswith(_FORMULA) else text
