"""``python -m bot gaps``, as it is called."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from bot.insight.feedback import FeedbackLog
from bot.insight.log import GapLog
from tests.insight.conftest import SECRETS, Told
from tests.insight.test_log import gap
from tests.insight.test_votes import vote
from tests.test_cli import bot


def test_what_the_bot_kept(tmp_path: Path) -> None:
    kept = tmp_path / "gaps.jsonl"
    for question in ("wine?", "wine?", "beer?"):
        GapLog(kept).append(gap(question))
    result = bot("gaps", BOT_GAPS=str(kept))
    assert (result.returncode, result.stderr) == (0, "")
    for text in ("Abacin", "wine?", "beer?", "2026-01-02", "3"):
        assert text in result.stdout
    later = bot("gaps", "--since", "2026-01-03", BOT_GAPS=str(kept))
    assert later.stdout == "No question without an answer was found.\n"


def test_votes_beside_what_the_bot_kept(tmp_path: Path) -> None:
    kept, voted = tmp_path / "gaps.jsonl", FeedbackLog(tmp_path / "gaps.feedback.jsonl")
    voted.append(vote("1", comment="not clear"))
    voted.append(vote("2", drug="metformin", day=3))
    result = bot("gaps", BOT_GAPS=str(kept))
    assert (result.returncode, result.stderr) == (0, "")
    for text in ("Warfarin", "not", "clear", "2026-01-03", "2 down"):
        assert text in result.stdout
    for narrowed in (["--since", "2026-01-02"], ["--drug", "glucophage"]):
        found = json.loads(bot("gaps", "--format", "json", *narrowed, BOT_GAPS=str(kept)).stdout)
        assert [group["drug"] for group in found["votes"]] == ["Metformin"]
    rows = bot("gaps", "--format", "csv", "--limit", "1", BOT_GAPS=str(kept)).stdout.splitlines()[1:]
    assert [row.split(",")[:2] for row in rows] == [["votes", "Metformin"]]


@pytest.mark.parametrize("source", ["--endpoints", "--events"])
def test_the_sources_of_rasa(told: Told, source: str) -> None:
    file = told.endpoints if source == "--endpoints" else told.events
    result = bot("gaps", source, str(file), "--format", "json", BOT_MONOGRAPHS=str(told.pages))
    assert result.returncode == 0, result.stderr
    found = json.loads(result.stdout)
    assert result.stderr == ""
    assert {group["drug"] for group in found["pages"]} == {"Abacin"}
    assert {group["drug"] for group in found["missing"]} == {"gabapentin", "amlodipine"}
    assert max(group["last_asked"] for group in found["pages"]) <= date.max.isoformat()
    assert not [secret for secret in SECRETS if secret in result.stdout]


def test_csv(told: Told) -> None:
    result = bot("gaps", "--events", str(told.events), "--drug", "neurontin", "--format", "csv")
    header, *rows = result.stdout.splitlines()
    assert header.startswith("section,drug,topic,")
    assert [row.split(",")[:2] for row in rows] == [["missing", "gabapentin"]]


def test_nothing_kept_yet(tmp_path: Path) -> None:
    result = bot("gaps", BOT_GAPS=str(tmp_path / "none.jsonl"))
    assert (result.returncode, result.stdout) == (0, "No question without an answer was found.\n")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ([], 1),
        (["--events", "nowhere.jsonl"], 1),
        (["--events", "bot"], 1),
        (["--endpoints", "nowhere.yml"], 1),
        (["--endpoints", "endpoints.yml"], 1),
        (["--endpoints", "endpoints.yml", "--events", "x"], 1),
        (["--since", "yesterday"], 2),
        (["--limit", "0"], 2),
        (["--format", "xml"], 2),
    ],
)
def test_what_cannot_be_done_is_told_without_a_traceback(arguments: list[str], code: int) -> None:
    result = bot("gaps", *arguments, BOT_GAPS="off")
    assert result.returncode == code
    assert result.stdout == ""
    assert result.stderr
    assert "Traceback" not in result.stderr
