"""A tracker store and an event broker of Rasa's tell the same as what the bot itself keeps."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from bot.insight.gaps import Gap
from bot.insight.sources import SourceError, from_event_lines, from_tracker_store
from tests.insight.conftest import Told


def in_order(gaps: list[Gap]) -> list[str]:
    return sorted(gap.json() for gap in gaps)


def test_a_tracker_store(told: Told) -> None:
    assert in_order(asyncio.run(from_tracker_store(told.endpoints))) == in_order(told.own)


def test_the_events_of_a_broker(told: Told) -> None:
    with told.events.open(encoding="utf-8") as lines:
        assert in_order(list(from_event_lines(lines))) == in_order(told.own)


def test_conversations_may_be_mixed_and_lines_damaged(told: Told) -> None:
    by_sender: dict[str, list[str]] = {}
    for line in told.events.read_text("utf-8").splitlines():
        by_sender.setdefault(json.loads(line)["sender_id"], []).append(line)
    mixed = [
        "\ufeff",
        "not json",
        "[1]",
        "null",
        '{"event": "user"}',
        '{"event": "bot", "data": 5}',
        "[" * 100_000,
    ]
    for turn in range(max(map(len, by_sender.values()))):
        mixed += [lines[turn] for lines in by_sender.values() if turn < len(lines)]
    assert in_order(list(from_event_lines(mixed))) == in_order(told.own)


@pytest.mark.parametrize(
    ("content", "told_why"),
    [
        (None, "no such file"),
        ("action_endpoint:\n  url: http://localhost:5055/webhook\n", "has no tracker_store"),
        ("tracker_store:\n  type: sql\n  db: nowhere.db\n", "nowhere.db: no such database"),
        ("tracker_store:\n  type: sql\n  dialect: postgresql\n  url: 127.0.0.1\n  port: 1\n  db: x\n", "cannot connect"),
        ("tracker_store:\n  type: nothing.that.exists\n", "cannot be used"),
        ("tracker_store:\n  type: redis\n  url: 127.0.0.1\n  port: 1\n", "127.0.0.1:1"),
        ("tracker_store: [", "endpoints.yml"),
    ],
)  # fmt: skip
def test_a_store_that_cannot_be_read_is_told(tmp_path: Path, content: str | None, told_why: str) -> None:
    endpoints = tmp_path / "endpoints.yml"
    if content:
        endpoints.write_text(content)
    with pytest.raises(SourceError, match=told_why):
        asyncio.run(from_tracker_store(endpoints))
    assert not Path("nowhere.db").exists()
