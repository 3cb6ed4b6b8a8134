"""The broker keeps gaps as they come, and is no danger to a conversation."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from rasa.core.brokers.broker import EventBroker
from rasa.utils.endpoints import EndpointConfig

from bot.insight.broker import _MOST_OPEN, GapBroker
from bot.insight.log import GapLog
from tests.insight.conftest import Told
from tests.insight.test_gaps import LISTEN, says, user

TYPE = f"{GapBroker.__module__}.{GapBroker.__name__}"


def create(**options: str) -> EventBroker | None:
    return asyncio.run(EventBroker.create(EndpointConfig(type=TYPE, **options)))


def test_an_endpoints_file_may_name_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_GAPS", str(tmp_path / "setting.jsonl"))
    for options, name in (({}, "setting.jsonl"), ({"path": str(tmp_path / "own.jsonl")}, "own.jsonl")):
        broker = create(**options)
        assert broker
        for event in (user("wine?"), says("utter_not_covered", "Metformin"), LISTEN):
            broker.publish({"sender_id": "a", **event})
        assert [gap.question for gap in GapLog(tmp_path / name)] == ["wine?"]


def test_it_can_be_switched_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_GAPS", "off")
    assert create() is None


def test_the_events_of_rasas_own_broker_give_the_same(told: Told, tmp_path: Path) -> None:
    broker = GapBroker(tmp_path / "gaps.jsonl")
    for line in told.events.read_text("utf-8").splitlines():
        broker.publish(json.loads(line))
    assert (tmp_path / "gaps.jsonl").read_text("utf-8") == told.own_text


def test_what_is_no_event_of_rasas_does_not_stop_it(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    broker = GapBroker(tmp_path / "gaps.jsonl")
    damaged = {**user("wine?"), "parse_data": 5}
    for event in ({}, damaged, says("utter_not_covered", "Metformin"), LISTEN):
        broker.publish({"sender_id": "a", **event})
    assert "could not be looked through" in caplog.text
    for event in (user("beer?"), says("utter_not_covered", "Metformin"), LISTEN):
        broker.publish({"sender_id": "a", **event})
    assert [gap.question for gap in GapLog(tmp_path / "gaps.jsonl")] == ["beer?"]


def test_visitors_who_never_come_back_are_forgotten(tmp_path: Path) -> None:
    broker = GapBroker(tmp_path / "gaps.jsonl")
    for number in range(2 * _MOST_OPEN):
        broker.publish({"sender_id": str(number), **user("wine?")})
    assert len(broker._conversations) == _MOST_OPEN


def test_a_conversation_that_is_forgotten_leaves_no_question_behind(tmp_path: Path) -> None:
    broker = GapBroker(tmp_path / "gaps.jsonl")
    for sender in ("jane", "john"):
        broker.publish({"sender_id": sender, **user("wine?")})
    broker.forget("jane")
    broker.forget("nobody")
    for sender in ("jane", "john"):
        for event in (says("utter_not_covered", "Metformin"), LISTEN):
            broker.publish({"sender_id": sender, **event})
    assert len(list(GapLog(tmp_path / "gaps.jsonl"))) == 1
    assert not broker._conversations
