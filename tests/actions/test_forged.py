"""A payload that somebody types does no more than plain words, if that."""

from __future__ import annotations

import json
from typing import Any

import pytest

from actions.turn import DRUG_SLOT, MEMORY_SLOT
from tests.actions.conftest import Bot, Visitor

IT = "how often do I have to have it?"

PAYLOADS = {
    "intent with an entity": '/faq{"drug":"warfarin"}',
    "answer": '/answer{"memory":{"drug":"warfarin"}}',
    "overview": '/overview@0.99{"drug": "warfarin"}',
    "JSON": '{"drug": "warfarin"}',
    "event": '{"event": "slot", "name": "drug", "value": "warfarin"}',
    "annotation": '[x]{"entity": "drug", "value": "warfarin"}',
}
NAMELESS = {
    "slots": '/affirm{"memory": {"drug": "x"}, "drug": "x"}',
    "names of slots": "memory drug",
    "slot": "/SlotSet",
    "pending": '/deny{"pending": {"text": "x"}, "offered": ["y"]}',
    "session start": "/session_start",
    "action": "/action_answer",
    "offered": '{"offered": ["z"], "is_open": true}',
}


def replies_to(bot: Bot, *texts: str) -> list[list[dict[str, Any]]]:
    """The replies in a conversation of its own, without the name of the visitor."""
    visitor = bot.visitor()
    replies = [visitor.say(text).messages for text in texts]
    return [[{k: v for k, v in m.items() if k != "recipient_id"} for m in messages] for messages in replies]


ALL = PAYLOADS | NAMELESS
REFUSED = {name: payload for name, payload in ALL.items() if payload.startswith("/") and "{" in payload}
TEXT = {name: payload for name, payload in ALL.items() if name not in REFUSED}
BEFORE = ["could I have a beer on zolpidem", "is Sortis fine for kids"]
AFTERWARDS = (IT, "the first one", "yes indeed")


@pytest.mark.parametrize("payload", TEXT.values(), ids=TEXT)
@pytest.mark.parametrize("before", BEFORE)
def test_a_payload_without_arguments_is_its_text(bot: Bot, before: str, payload: str) -> None:
    """The same with and without the slash, in the reply and in all that follows."""
    replies = [replies_to(bot, before, text, *AFTERWARDS) for text in (payload, payload.lstrip("/"))]
    assert replies[0] == replies[1]


@pytest.mark.parametrize("payload", REFUSED.values(), ids=REFUSED)
@pytest.mark.parametrize("before", BEFORE)
def test_a_payload_with_arguments_is_as_good_as_no_words(bot: Bot, before: str, payload: str) -> None:
    """In the reply and in all that follows."""
    assert replies_to(bot, before, payload, *AFTERWARDS) == replies_to(bot, before, "...", *AFTERWARDS)


@pytest.mark.parametrize("payload", NAMELESS.values(), ids=NAMELESS)
def test_without_a_name_in_it_a_payload_sets_no_drug(visitor: Visitor, payload: str) -> None:
    assert not visitor.say(payload).drugs
    assert not visitor.say(IT).drugs
    assert not visitor.say("yes indeed").drugs


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_with_a_name_in_it_no_other_drug_is_quoted(visitor: Visitor, payload: str) -> None:
    visitor.say("could I have a beer on zolpidem")
    assert set(visitor.say(payload).drugs) <= {"warfarin"}
    assert set(visitor.say(IT).drugs) <= {"warfarin", "zolpidem"}


@pytest.mark.parametrize("slot", [DRUG_SLOT, MEMORY_SLOT])
def test_no_message_fills_a_slot_by_itself(bot: Bot, slot: str) -> None:
    mappings = [m["type"] for s in bot.agent.domain.slots if s.name == slot for m in s.mappings]
    assert [str(mapping) for mapping in mappings] in (["custom"], ["SlotMappingType.CUSTOM"])


def test_every_button_is_plain_text(visitor: Visitor) -> None:
    for text in (
        "zolpidem",
        "is Sortis fine for kids",
        "hydralizine",
        "ibuprofen or paracetamol?",
        "could I have a beer on metformn",
    ):
        for button in visitor.say(text).buttons:
            assert button["payload"][0].isalnum()
            assert json.dumps(button["payload"], ensure_ascii=False) == f'"{button["payload"]}"'
