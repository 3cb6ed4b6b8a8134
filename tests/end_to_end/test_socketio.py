"""The same replies over socketio, which web widgets use."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from queue import Empty, Queue
from typing import Any

import pytest
import socketio

from tests.end_to_end import nasty
from tests.replies import Reply, check, check_texts
from tests.serving import REPLY_WITHIN, SITE_URL, Place

WITHIN = 15  # seconds between the messages of a reply

Say = Callable[[str], Reply]


@pytest.fixture
def say(place: Place) -> Iterator[Say]:
    """Sends a message and returns the reply, which ends with the JSON for programs."""
    heard: Queue[dict[str, Any]] = Queue()
    client = socketio.Client()
    client.on("bot_uttered", heard.put)
    client.connect(place.address, transports=["websocket", "polling"], wait_timeout=REPLY_WITHIN)

    def exchange(text: str) -> Reply:
        client.emit("user_uttered", {"message": text})
        messages: list[dict[str, Any]] = []
        while not messages or "custom" not in messages[-1]:
            try:
                messages.append(_as_over_rest(heard.get(timeout=WITHIN)))
            except Empty:
                pytest.fail(f"no JSON ends the reply to {text!r}: {messages}")
            check_texts(Reply(messages[-1:]).texts, place.pages.current().values())
        reply = Reply(messages)
        check(reply, place.pages.current(), SITE_URL)
        return reply

    yield exchange
    client.disconnect()
    assert heard.empty(), "something came after the JSON"


def _as_over_rest(event: dict[str, Any]) -> dict[str, Any]:
    """The message in the REST channel's form: buttons are quick replies here, JSON stands alone."""
    if "custom" in event:
        return {"custom": event["custom"]}
    buttons = [{k: v for k, v in b.items() if k != "content_type"} for b in event.get("quick_replies", [])]
    return {"text": event["text"], **({"buttons": buttons} if buttons else {})}


def test_a_conversation(say: Say) -> None:
    assert say("hello, is anyone in?").kind == "smalltalk"
    assert say("how often do I have to have it?").kind == "clarify_drug"
    assert say("Natalizumab").titles == ["How often is Natalizumab given?"]
    assert say("zolpidem").kind == "overview"
    assert say("").kind == "invalid_input"


def test_it_is_the_reply_that_rest_gives(say: Say, place: Place) -> None:
    for text in ("can I have ibuprofen and wine on one evening", "side effects of natalizumab and metformin"):
        over_rest = [
            {k: v for k, v in m.items() if k != "recipient_id"} for m in place.visitor().say(text).messages
        ]
        assert say(text).messages == over_rest


def test_nasty_pages_are_quoted_below_their_disclaimers(say: Say, place: Place) -> None:
    for path in nasty.PAGES:
        if path != "broken.md":
            overview = say(place.pages.current()[f"nasty/{path}"].monograph.title)
            assert overview.kind == "overview"
            for button in overview.buttons:
                assert say(button["payload"]).kind == "answer"


def test_a_malformed_event_harms_nobody(say: Say, place: Place) -> None:
    client = socketio.Client()
    client.connect(place.address, transports=["websocket", "polling"], wait_timeout=REPLY_WITHIN)
    for data in ({}, {"message": None}, {"message": 7}, {"message": ["a"]}, "metformin", None, []):
        client.emit("user_uttered", data)
    assert say("how does warfarin work").drugs == ["warfarin"]
    client.disconnect()
