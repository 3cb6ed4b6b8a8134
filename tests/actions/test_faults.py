"""A fault of the bot's own is an apology and one JSON object; the next turn is as good as ever."""

from __future__ import annotations

from typing import Any

import pytest

import actions.answering
import actions.base
import actions.drugs
import actions.turn
from actions.base import BotAction
from bot.catalog import Catalog, live_catalog
from bot.dialogue.memory import Memory
from tests.actions.conftest import Bot, Visitor
from tests.actions.test_wording import DONE, is_said
from tests.replies import Reply


def fail(*arguments: Any, **options: Any) -> Any:
    raise RuntimeError("a fault with {braces} and \n\n a secret")


def is_apology(reply: Reply) -> bool:
    told = is_said("utter_fault", reply.texts)
    return told and len(reply.messages) == 2 and "secret" not in str(reply.messages)


@pytest.mark.parametrize(
    "action", [a for a in BotAction.__subclasses__() if a.action_name != "action_default_fallback"]
)
def test_a_fault_in_any_action_is_an_apology(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch, action: type[BotAction]
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(action, "respond", fail)
        assert is_apology(visitor.say(DONE[action.action_name]))
    assert visitor.say("does warfarin make hair fall out").drugs == ["warfarin"]


NAME, LIST = "zolpidem", "could you list every medicine in your collection?"


@pytest.mark.parametrize(
    ("place", "name", "text"),
    [
        (actions.base, "live_catalog", NAME),
        (actions.base, "settings", LIST),
        (actions.turn, "read", NAME),
        (actions.turn, "quotation", NAME),
        (actions.turn, "as_json", NAME),
        (actions.answering, "overview", NAME),
        (actions.drugs, "listing", LIST),
        (actions.turn.Turn, "say", "ibuprofen or naproxen?"),
        (Memory, "about", NAME),
        (Memory, "as_slot", NAME),
    ],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
def test_a_fault_anywhere_is_an_apology(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch, place: Any, name: str, text: str
) -> None:
    """As long as NLU works: what is patched here is what the actions use."""
    whole = getattr(place, name)
    failed = False

    def once(*arguments: Any, **options: Any) -> Any:
        nonlocal failed
        if failed:
            return whole(*arguments, **options)
        failed = True
        return fail()

    with monkeypatch.context() as patch:
        patch.setattr(place, name, once)
        assert is_apology(visitor.say(text))
    assert visitor.say("does warfarin make hair fall out").drugs == ["warfarin"]


def test_half_a_reply_is_not_sent(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault after the quotation was made takes the quotation back, and what was remembered."""
    from actions.questions import ActionAnswer

    def respond(action: BotAction, turn: Any) -> str:
        ActionAnswer_respond(action, turn)
        return fail()

    ActionAnswer_respond = ActionAnswer.respond
    with monkeypatch.context() as patch:
        patch.setattr(ActionAnswer, "respond", respond)
        assert is_apology(visitor.say("does warfarin make hair fall out"))
    assert visitor.say("how often do I have to have it?").kind == "clarify_drug"


RUBBISH: list[Any] = ["no-such-page", "", 7, ["warfarin"], {"a": 1}]


@pytest.mark.parametrize("value", RUBBISH, ids=repr)
@pytest.mark.parametrize("text", ["how often do I have to have it?", "please open the entire dosage section"])
def test_the_slot_of_the_drug_may_hold_anything(visitor: Visitor, text: str, value: Any) -> None:
    visitor.set_slot("drug", value)
    reply = visitor.say(text)
    assert not is_said("utter_fault", reply.texts)
    assert set(reply.drugs) <= {"sertraline"}
    assert visitor.say("does warfarin make hair fall out").drugs == ["warfarin"]


EMPTY = Memory().as_slot()
QUESTION = {"text": "is it safe?", "mentions": [], "topics": {}}
BEYOND = {"start": -5, "end": 10**9, "slugs": ["warfarin"]}


@pytest.mark.parametrize(
    "value",
    [*RUBBISH, {**EMPTY, "drug": ["warfarin"]}, {**EMPTY, "drugs": 7}, {**EMPTY, "more": 1}, {"drug": "warfarin"},
     *({**EMPTY, "is_open": True, "question": question} for question in (
        7, {"text": 1}, {**QUESTION, "mentions": 7}, {**QUESTION, "topics": []}, {**QUESTION, "mentions": [{}]},
        {**QUESTION, "mentions": [BEYOND]}, {**QUESTION, "topics": {"x": "y"}})),
     {**EMPTY, "pending": {**QUESTION, "mentions": [BEYOND]}, "offered": ["warfarin"]}],
    ids=repr,
)  # fmt: skip
@pytest.mark.parametrize("text", ["sertraline", "yes indeed", "is it safe to drive after it?"])
def test_the_memory_may_hold_anything(visitor: Visitor, text: str, value: Any) -> None:
    """What Rasa's store gives back may be of an older version: one reply may fail, and no more."""
    visitor.set_slot("memory", value)
    reply = visitor.say(text)
    assert "secret" not in reply.text
    assert set(reply.drugs) <= {"sertraline"} or "warfarin" in repr(value)
    assert visitor.say("does warfarin make hair fall out").drugs == ["warfarin"]


def test_a_page_that_goes_while_it_is_talked_about(
    visitor: Visitor, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert visitor.say("does warfarin make hair fall out").drugs == ["warfarin"]
    catalog = live_catalog(bot.folder).current()
    remaining = Catalog([catalog.drug(slug).monograph for slug in catalog.slugs if slug != "warfarin"])
    monkeypatch.setattr(type(live_catalog(bot.folder)), "current", lambda _: remaining)
    assert visitor.say("how often do I have to have it?").kind == "clarify_drug"
    assert not visitor.say("does warfarin make hair fall out").drugs
