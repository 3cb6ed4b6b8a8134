"""What is said in one turn is known in the next: the drug, the question, and what was said before."""

from __future__ import annotations

import pytest

from tests.actions.conftest import Visitor

ALCOHOL = "could I have a beer on zolpidem"
IN_ZOLPIDEM = "Can you drink alcohol with zolpidem?"
IN_METFORMIN = "Can I drink alcohol while taking Metformin?"
IN_WARFARIN = "Can I drink alcohol with Warfarin?"
IT = "how often do I have to have it?"


# The drug


@pytest.mark.parametrize(
    "text",
    [
        "how is it stored?",
        "is this addictive?",
        "side effects?",
        "and the side effects",
        "does that drug work fast",
    ],
)
def test_a_follow_up_is_about_the_drug_of_the_conversation(visitor: Visitor, text: str) -> None:
    visitor.say(ALCOHOL)
    reply = visitor.say(text)
    assert reply.kind in {"answer", "not_covered"}
    assert set(reply.drugs) <= {"zolpidem"}
    assert "olpidem" in reply.text


@pytest.mark.parametrize(
    "text", ["hello, is anyone in?", "thanks ever so much", "how do I bake a carrot cake", "..."]
)
def test_something_else_between_does_not_change_it(visitor: Visitor, text: str) -> None:
    visitor.say(ALCOHOL)
    visitor.say(text)
    assert visitor.say("is it addictive?").drugs == ["zolpidem"]


def test_a_new_topic_keeps_the_drug_and_a_new_drug_the_topic(visitor: Visitor) -> None:
    visitor.say(ALCOHOL)
    assert visitor.say("may I drive after it").titles == ["Can I drive the morning after zolpidem?"]
    assert visitor.say("and clonazepam?").titles == ["Is it safe to drive on Clonazepam?"]
    assert visitor.say("and is it habit forming").titles == ["Is Clonazepam addictive?"]


@pytest.mark.parametrize(
    "text",
    [
        "what about metformin?",
        "same for metformin",
        "and metformin?",
        "how about glucophage",
        "is that the same for metformin?",
    ],
)
def test_the_question_is_asked_of_another_drug(visitor: Visitor, text: str) -> None:
    visitor.say(ALCOHOL)
    assert visitor.say(text).titles == [IN_METFORMIN]


def test_the_question_is_asked_of_one_drug_after_another(visitor: Visitor) -> None:
    visitor.say(ALCOHOL)
    assert visitor.say("what about metformin?").titles == [IN_METFORMIN]
    assert visitor.say("same for warfarin").titles == [IN_WARFARIN]
    assert visitor.say("and abacavir?").kind == "unknown_drug"
    assert visitor.say("and zolpidem?").titles == [IN_ZOLPIDEM]


def test_a_follow_up_is_asked_of_another_drug(visitor: Visitor) -> None:
    visitor.say("zolpidem")
    visitor.say("and alcohol?")
    assert visitor.say("what about warfarin?").titles == [IN_WARFARIN]


def test_without_a_question_before_there_is_an_overview(visitor: Visitor) -> None:
    assert visitor.say("what about metformin?").kind == "overview"
    assert visitor.say("and warfarin?").kind == "overview"


# Back


def test_back_to_a_drug_shows_it_and_it_is_the_drug_again(visitor: Visitor) -> None:
    visitor.say(ALCOHOL)
    visitor.say("and warfarin?")
    reply = visitor.say("back to zolpidem")
    assert (reply.kind, reply.drugs) == ("overview", ["zolpidem"])
    assert visitor.say("is it addictive?").drugs == ["zolpidem"]


@pytest.mark.parametrize(
    ("text", "drug"), [("back to the first one", "zolpidem"), ("let's go back to the second one", "warfarin")]
)
def test_back_to_the_first_one(visitor: Visitor, text: str, drug: str) -> None:
    for said in (ALCOHOL, "and warfarin?", "and metformin?"):
        visitor.say(said)
    reply = visitor.say(text)
    assert (reply.kind, reply.drugs) == ("overview", [drug])


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("and the first one?", IN_ZOLPIDEM),
        ("what about the second one", IN_WARFARIN),
        ("the last one", IN_METFORMIN),
        ("may I drink on the second one", IN_WARFARIN),
    ],
)
def test_the_first_one_is_the_first_drug_named(visitor: Visitor, text: str, title: str) -> None:
    for said in (ALCOHOL, "and warfarin?", "and metformin?"):
        visitor.say(said)
    assert visitor.say(text).titles == [title]


def test_the_other_one(visitor: Visitor) -> None:
    visitor.say(ALCOHOL)
    visitor.say("and warfarin?")
    assert visitor.say("what about the other one?").titles == [IN_ZOLPIDEM]


@pytest.mark.parametrize("text", ["the first one", "what about the other one?", "back to the second one"])
def test_nothing_is_gone_back_to_at_the_start(visitor: Visitor, text: str) -> None:
    assert not visitor.say(text).drugs


def test_the_first_dose_is_no_drug(visitor: Visitor) -> None:
    visitor.say(ALCOHOL)
    visitor.say("and warfarin?")
    assert set(visitor.say("what if I vomit after the first dose").drugs) <= {"warfarin"}


# Corrections


@pytest.mark.parametrize(
    "text",
    [
        "no, I meant metformin", "not zolpidem, metformin", "sorry, metformin", "metformin, not zolpidem", "actually I meant metformin",
        "oops, wrong drug, metformin", "I was asking about glucophage",
    ],
)  # fmt: skip
def test_a_correction_answers_the_last_question(visitor: Visitor, text: str) -> None:
    visitor.say(ALCOHOL)
    assert visitor.say(text).titles == [IN_METFORMIN]
    assert visitor.say("and how often?").drugs == ["metformin"]


def test_a_correction_to_a_drug_without_a_page(visitor: Visitor) -> None:
    visitor.say(ALCOHOL)
    assert visitor.say("no, I meant abacavir").kind == "unknown_drug"
    assert not visitor.say(IT).drugs


@pytest.mark.parametrize(
    "text",
    [
        "no, not zolpidem",
        "wrong drug",
        "no, wrong drug",
        "nope, not that one please",
        "that's the wrong drug",
    ],
)
def test_a_rejected_drug_is_dropped_and_the_question_waits(visitor: Visitor, text: str) -> None:
    visitor.say(ALCOHOL)
    reply = visitor.say(text)
    assert (reply.kind, reply.drugs) == ("clarify_drug", [])
    assert visitor.say("metformin").titles == [IN_METFORMIN]


def test_a_rejected_drug_is_not_assumed(visitor: Visitor) -> None:
    visitor.say(ALCOHOL)
    visitor.say("no, not zolpidem")
    assert visitor.say(IT).kind == "clarify_drug"


# A question without a drug


@pytest.mark.parametrize(
    "name",
    [
        "metformin",
        "Glucophage.",
        "ok, metformin please",
        "yes, metformin",
        "it's metformin",
        "I mean metformin",
    ],
)
def test_the_drug_that_was_asked_for_answers_the_question(visitor: Visitor, name: str) -> None:
    assert visitor.say("could I have a beer on it").kind == "clarify_drug"
    assert visitor.say(name).titles == [IN_METFORMIN]


def test_there_is_no_default_drug(visitor: Visitor) -> None:
    for text in (
        IT,
        "side effects?",
        "and how often?",
        "what about alcohol",
        "is it safe to drive after it?",
    ):
        reply = visitor.say(text)
        assert (reply.kind, reply.drugs) == ("clarify_drug", []), text


def test_the_question_waits_while_something_else_is_said(visitor: Visitor) -> None:
    visitor.say("could I have a beer on it")
    visitor.say("hello, is anyone in?")
    assert visitor.say("metformin").titles == [IN_METFORMIN]


# For half an hour, and on one page


def test_after_half_an_hour_no_drug_is_assumed(visitor: Visitor) -> None:
    visitor.say(ALCOHOL)
    visitor.wait(minutes=29)
    assert visitor.say("is it addictive?").drugs == ["zolpidem"]
    visitor.wait(minutes=31)
    assert visitor.say("is it addictive?").kind == "clarify_drug"


@pytest.mark.parametrize("text", ["what about metformin?", "back to the first one", "metformin"])
def test_after_half_an_hour_no_question_is_either(visitor: Visitor, text: str) -> None:
    visitor.say(ALCOHOL)
    visitor.wait(minutes=31)
    reply = visitor.say(text)
    assert reply.kind == "overview" if "metformin" in text else not reply.drugs


def test_nor_what_was_offered(visitor: Visitor) -> None:
    assert visitor.say("is Sortis fine for kids").kind == "did_you_mean"
    visitor.wait(minutes=31)
    assert not visitor.say("yes indeed").drugs


def test_on_a_page_its_drug_is_meant(visitor: Visitor) -> None:
    assert visitor.say("could I have a beer on it", page="warfarin").titles == [IN_WARFARIN]


@pytest.mark.parametrize("page", ["metformin", "Metformin", "Glucophage"])
def test_a_page_is_known_by_slug_and_name(visitor: Visitor, page: str) -> None:
    assert visitor.say("could I have a beer on it", page=page).titles == [IN_METFORMIN]


def test_on_a_page_another_drug_can_be_talked_about(visitor: Visitor) -> None:
    assert visitor.say(ALCOHOL, page="warfarin").titles == [IN_ZOLPIDEM]
    assert visitor.say("is it addictive?", page="warfarin").drugs == ["zolpidem"]


def test_on_another_page_the_drug_before_is_forgotten(visitor: Visitor) -> None:
    visitor.say(ALCOHOL, page="zolpidem")
    assert set(visitor.say("is it addictive?", page="warfarin").drugs) <= {"warfarin"}
    visitor.say("is Sortis fine for kids", page="warfarin")
    assert not visitor.say("yes indeed", page="metformin").drugs


def test_a_page_that_is_left_for_none_is_still_talked_about(visitor: Visitor) -> None:
    visitor.say(ALCOHOL, page="zolpidem")
    assert visitor.say("is it addictive?").drugs == ["zolpidem"]


@pytest.mark.parametrize(
    "page", ["no-such-page", "abacavir", "", 7, True, ["warfarin"], {"slug": "warfarin"}, "warfarin or metformin", "x" * 100_000],
    ids=lambda page: repr(page)[:20],
)  # fmt: skip
def test_a_page_that_is_none_is_ignored(visitor: Visitor, page: object) -> None:
    assert visitor.say("is it addictive?", page=page).kind == "clarify_drug"
    assert visitor.say("zolpidem", page=page).titles == ["Is zolpidem addictive?"]
    assert visitor.say("is it addictive?", page=page).drugs == ["zolpidem"]
