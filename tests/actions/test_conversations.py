"""What the actions make of a conversation; ``Visitor.say`` checks each reply's form and disclaimer."""

from __future__ import annotations

import pytest

from actions.turn import DRUG_SLOT, MEMORY_SLOT
from tests.actions.conftest import Bot, Visitor

NATALIZUMAB = "How often is Natalizumab given?"


def test_an_answer_is_the_pages_own_words_below_its_disclaimer(visitor: Visitor) -> None:
    reply = visitor.say("How frequently do people get their Natalizumab infusion?")
    assert (reply.kind, reply.titles) == ("answer", [NATALIZUMAB])
    assert reply.json["answers"][0]["text"] == "As a rule, once every 4 weeks."
    assert reply.text.startswith("This page is meant for general knowledge and is not medical advice.")


def test_a_follow_up_is_about_the_same_drug(visitor: Visitor) -> None:
    visitor.say("what should I look out for with natalizumab")
    assert visitor.say("and how often is it given?").titles == [NATALIZUMAB]


def test_the_last_drug_is_the_one_that_is_talked_about(visitor: Visitor) -> None:
    visitor.say("how long until sertraline kicks in")
    visitor.say("does warfarin make hair fall out")
    assert set(visitor.say("can I drink with it?").drugs) <= {"warfarin"}


def test_a_question_waits_for_its_drug(visitor: Visitor) -> None:
    assert visitor.say("is it safe to drive after it?").kind == "clarify_drug"
    assert visitor.say("Zolpidem").titles == ["Can I drive the morning after zolpidem?"]


def test_a_question_does_not_wait_for_ever(visitor: Visitor) -> None:
    visitor.say("is it safe to drive after it?")
    visitor.say("Zolpidem")
    assert visitor.say("Natalizumab").kind == "overview"


def test_an_unknown_drug_is_not_answered_from_the_page_before(visitor: Visitor) -> None:
    visitor.say("does warfarin make hair fall out")
    for text in (
        "how does abacavir work inside us?",
        "adverse effects of xyzoquin",
        "xyzoquin?",
        "and abacavir?",
    ):
        reply = visitor.say(text)
        assert reply.kind in {"unknown_drug", "clarify_drug", "did_you_mean"}, text
    assert visitor.say("how often do I have to have it?").kind != "answer"


def test_two_drugs_in_a_question(visitor: Visitor) -> None:
    reply = visitor.say("what are the side effects of natalizumab and metformin?")
    assert set(reply.drugs) <= {"natalizumab", "metformin"}
    assert reply.drugs


@pytest.mark.parametrize(
    "text", ["hello natalizumab", "thanks, and natalizumab?", "hi, how often is natalizumab given?"]
)
def test_a_drug_in_smalltalk_is_what_the_reply_is_about(visitor: Visitor, text: str) -> None:
    reply = visitor.say(text)
    assert reply.kind in {"answer", "overview", "not_covered"}
    assert "Natalizumab" in reply.text


def test_a_section_of_the_drug_that_is_talked_about(visitor: Visitor) -> None:
    visitor.say("how long until sertraline kicks in")
    reply = visitor.say("please open the whole side effects section")
    assert (reply.drugs, reply.titles) == (["sertraline"], ["Side Effects"])


def test_a_section_that_the_page_does_not_have(visitor: Visitor) -> None:
    reply = visitor.say("please read me the complete dosage section of natalizumab")
    assert reply.kind in {"not_covered", "answer"}
    assert "Dosage" not in reply.titles


def test_a_section_without_a_drug(visitor: Visitor) -> None:
    assert visitor.say("please open the entire dosage section").kind == "clarify_drug"


def test_an_overview_of_a_drug_without_a_page(visitor: Visitor) -> None:
    assert visitor.say("please tell me a bit about abacavir").kind == "unknown_drug"


def test_restart_forgets_the_drug(visitor: Visitor) -> None:
    visitor.say("does warfarin make hair fall out")
    visitor.say("/restart")
    assert visitor.say("how often do I have to have it?").kind == "clarify_drug"


def test_visitors_do_not_share_a_drug(bot: Bot) -> None:
    one, other = bot.visitor(), bot.visitor()
    one.say("does warfarin make hair fall out")
    assert other.say("how often do I have to have it?").kind == "clarify_drug"


def test_the_name_of_the_slot_is_in_the_domain(bot: Bot) -> None:
    assert {DRUG_SLOT, MEMORY_SLOT} <= {slot.name for slot in bot.agent.domain.slots}
