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
from bot.insight.votes import Votes

DAY = __import__("datetime").date(2026, 1, 2)
HOSTILE = ("=cmd()", "[red]no markup[/red]", "\x1b[31mred\x1b]0;title\x07")


def group(*examples: str, drug: str = "Abacin") -> Group:
    return Group(drug, "alcohol", "drinking alcohol with it", 2, DAY, examples, ("Abaxil",))


def votes(*comments: str, drug: str = "Abacin") -> Votes:
    return Votes(drug, "alcohol", "drinking alcohol with it", 3, 2, DAY, comments[:1], comments)


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


def test_votes_are_a_table_of_their_own(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    print_tables(Report((), (), (votes(*HOSTILE), votes("unclear", drug="Bebacin"))))
    shown = capsys.readouterr().out
    for text in ("(6 up, 4 down)", "Abacin", "Bebacin", "2026-01-02", "“unclear”", f"“{HOSTILE[1]}”"):
        assert text in shown
    assert NOTHING not in shown
    assert not set("\x1b\x07") & set(shown)


def test_votes_in_json() -> None:
    [found] = json.loads(as_json(Report((), (), (votes("unclear"),))))["votes"]
    assert found == {
        "drug": "Abacin", "topic": "alcohol", "label": "drinking alcohol with it", "up": 3, "down": 2,
        "last_voted": "2026-01-02", "examples": ["unclear"], "comments": ["unclear"],
    }  # fmt: skip


def test_votes_in_csv() -> None:
    header, row, voted = csv.reader(io.StringIO(as_csv(Report((group("wine?"),), (), (votes("no", "yes"),)))))
    assert {"up": "", "down": "", "comments": "", "count": "2"}.items() <= dict(zip(header, row)).items()
    assert dict(zip(header, voted)) == {
        "section": "votes", "drug": "Abacin", "topic": "alcohol", "label": "drinking alcohol with it", "count": "5",
        "last_asked": "2026-01-02", "asked_as": "", "examples": "no", "up": "3", "down": "2", "comments": "no | yes",
    }  # fmt: skip


def test_json() -> None:
    [found] = json.loads(as_json(Report((group("wine?"),), ())))["pages"]
    assert found == {
        "drug": "Abacin", "topic": "alcohol", "label": "drinking alcohol with it", "count": 2,
        "last_asked": "2026-01-02", "examples": ["wine?"], "asked_as": ["Abaxil"],
    }  # fmt: skip


@given(texts=st.lists(st.text(), max_size=3), drug=st.text())
def test_no_cell_of_the_csv_is_a_formula(texts: list[str], drug: str) -> None:
    output = as_csv(Report((group(*texts, drug=drug),), (group(*HOSTILE),), (votes(*texts, drug=drug),)))
    header, *rows = csv.reader(io.StringIO(output, newline=""))
    assert len(rows) == 3
    assert all(len(row) == len(header) for row in rows)
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
