"""A fault of the bot's own is an apology and one JSON object; the next turn is as good as ever."""

from __future__ import annotations

from typing import Any

import pytest

import actions.base
import actions.turn
from actions.base import BotAction
from bot.catalog import Catalog, live_catalog
from bot.choice.asking import Asked
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
    assert visitor.say("how does warfarin work").drugs == ["warfarin"]


@pytest.mark.parametrize(
    ("place", "name"),
    [
        (actions.base, "live_catalog"),
        (actions.base, "settings"),
        (Catalog, "title"),
        (actions.turn, "quotation"),
        (actions.turn, "as_json"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
@pytest.mark.parametrize("text", ["zolpidem", "could you list every medicine in your collection?"])
def test_a_fault_anywhere_is_an_apology(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch, place: Any, name: str, text: str
) -> None:
    """As long as NLU works: what is patched here is what the actions use."""
    unpatched = Asked.from_parse
    with monkeypatch.context() as patch:
        if name == "from_parse":
            patch.setattr(actions.turn, "Asked", type("Asked", (), {"from_parse": staticmethod(fail)}))
        else:
            patch.setattr(place, name, fail)
        reply = visitor.say(text)
    assert Asked.from_parse == unpatched
    assert is_apology(reply) or _does_not_need(name, text)
    assert visitor.say("how does warfarin work").drugs == ["warfarin"]


def _does_not_need(name: str, text: str) -> bool:
    return (name in {"quotation", "as_json"}) != (text == "zolpidem") and name not in {
        "live_catalog", "settings", "from_parse",
    }  # fmt: skip


def test_half_a_reply_is_not_sent(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault after the quotation was made takes the quotation back, and what was remembered."""
    from actions.answering import ActionAnswer

    def respond(action: BotAction, turn: Any) -> str:
        ActionAnswer_respond(action, turn)
        return fail()

    ActionAnswer_respond = ActionAnswer.respond
    with monkeypatch.context() as patch:
        patch.setattr(ActionAnswer, "respond", respond)
        assert is_apology(visitor.say("how does warfarin work"))
    assert visitor.say("how often do I have to have it?").kind == "clarify_drug"


RUBBISH: list[Any] = ["no-such-page", "", 7, ["warfarin"], {"a": 1}]


@pytest.mark.parametrize("value", RUBBISH, ids=repr)
@pytest.mark.parametrize("text", ["how often do I have to have it?", "please open the entire dosage section"])
def test_the_slot_of_the_drug_may_hold_anything(visitor: Visitor, text: str, value: Any) -> None:
    visitor.set_slot("drug", value)
    reply = visitor.say(text)
    assert not is_said("utter_fault", reply.texts)
    assert set(reply.drugs) <= {"sertraline"}
    assert visitor.say("how does warfarin work").drugs == ["warfarin"]


QUESTION = {"text": "is it safe?", "mentions": [], "topics": {}}


@pytest.mark.parametrize(
    "value",
    [*RUBBISH, {"text": 1}, {**QUESTION, "mentions": 7}, {**QUESTION, "topics": []}, {**QUESTION, "mentions": [{}]},
     {**QUESTION, "mentions": [{"start": -5, "end": 10**9, "slugs": ["warfarin"]}]}, {**QUESTION, "topics": {"x": "y"}}],
    ids=repr,
)  # fmt: skip
def test_the_slot_of_the_question_may_hold_anything(visitor: Visitor, value: Any) -> None:
    visitor.set_slot("asked", value)
    reply = visitor.say("sertraline")
    assert set(reply.drugs) <= {"sertraline"}
    assert visitor.say("how does warfarin work").drugs == ["warfarin"]


def test_a_page_that_goes_while_it_is_talked_about(
    visitor: Visitor, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert visitor.say("how does warfarin work").drugs == ["warfarin"]
    catalog = live_catalog(bot.folder).current()
    remaining = Catalog([catalog.drug(slug).monograph for slug in catalog.slugs if slug != "warfarin"])
    monkeypatch.setattr(type(live_catalog(bot.folder)), "current", lambda _: remaining)
    assert visitor.say("how often do I have to have it?").kind == "clarify_drug"
    assert not visitor.say("how does warfarin work").drugs
