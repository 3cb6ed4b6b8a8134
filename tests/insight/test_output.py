"""What an editor sees does not act, whatever visitors wrote."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.insight.output import NOTHING, as_csv, as_json, print_tables
from bot.insight.report import Group, Report

DAY = __import__("datetime").date(2026, 1, 2)
HOSTILE = ("=cmd()", "[red]no markup[/red]", "\x1b[31mred\x1b]0;title\x07")


def group(*examples: str, drug: str = "Abacin") -> Group:
    return Group(drug, "alcohol", "drinking alcohol with it", 2, DAY, examples, ("Abaxil",))


def test_nothing_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    print_tables(Report((), ()))
    assert capsys.readouterr().out == f"{NOTHING}\n"


def test_the_tables(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    print_tables(Report((group("wine?"), group("beer?")), (group(*HOSTILE, drug="Bebacin"),)))
    shown = capsys.readouterr().out
    for text in (
        "drinking alcohol with it",
        "2026-01-02",
        "wine?",
        "beer?",
        "(4 questions)",
        "(2 questions)",
        HOSTILE[1],
    ):
        assert text in shown
    assert shown.count("Abacin (as Abaxil)") == 1
    assert not set("\x1b\x07") & set(shown)


def test_json() -> None:
    [found] = json.loads(as_json(Report((group("wine?"),), ())))["pages"]
    assert found == {
        "drug": "Abacin", "topic": "alcohol", "label": "drinking alcohol with it", "count": 2,
        "last_asked": "2026-01-02", "examples": ["wine?"], "asked_as": ["Abaxil"],
    }  # fmt: skip


@given(texts=st.lists(st.text(), max_size=3), drug=st.text())
def test_no_cell_of_the_csv_is_a_formula(texts: list[str], drug: str) -> None:
    output = as_csv(Report((group(*texts, drug=drug),), (group(*HOSTILE),)))
    header, *rows = csv.reader(io.StringIO(output, newline=""))
    assert len(rows) == 2
    assert all(len(row) == len(header) for row in rows)
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
