"""Emergencies come before everything else, whatever a message was understood as."""

from __future__ import annotations

import pytest

import actions.base
from actions.emergency import SHOW_THE_PAGE
from bot.safety.input import MOST_CHARACTERS
from tests.actions.conftest import Visitor


@pytest.fixture(autouse=True)
def in_britain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_REGION", "GB")


@pytest.mark.parametrize(
    "text",
    [
        "my daughter swallowed 9 clonidine tablets",
        "Warfarin: I am vomiting blood",
        "hello, he stopped breathing",
        "thanks but my throat is closing up",
        "which drugs do you know, I took 30 of them",
        "warfarn, I took forty of these",
        '/faq{"drug": "my wife is unresponsive"}',
        "/greet she is having a seizure",
        f"{'help ' * MOST_CHARACTERS} i cant breathe",
        "\u202e\x00my chest is crushing me, my chest hurts",
    ],
)
def test_a_sure_emergency_is_all_that_is_said(visitor: Visitor, text: str) -> None:
    reply = visitor.say(text)
    assert reply.kind == "emergency"
    assert "[999](tel:999)" in reply.text
    assert not reply.buttons and not reply.json["answers"] and reply.json["disclaimer"] is None


def test_in_doubt_the_answer_follows_on_a_button(visitor: Visitor) -> None:
    reply = visitor.say("took two warfarin instead of one by mistake")
    assert reply.kind == "emergency" and "[999](tel:999)" in reply.text
    (button,) = reply.buttons
    assert button["payload"] == SHOW_THE_PAGE
    answer = visitor.press(button)
    assert answer.kind in {"answer", "not_covered"}
    assert set(answer.drugs) <= {"warfarin"}


def test_the_kept_question_is_about_the_drug_of_the_conversation(visitor: Visitor) -> None:
    assert visitor.say("does warfarin make hair fall out").drugs == ["warfarin"]
    assert visitor.say("accidentally took it twice this morning").kind == "emergency"
    assert set(visitor.say("show me what the page says please").drugs) <= {"warfarin"}


def test_the_button_means_nothing_when_nothing_was_set_aside(visitor: Visitor) -> None:
    assert visitor.say(SHOW_THE_PAGE).kind != "emergency"


def test_helplines_of_the_region(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "just swallowed forty tablets"
    assert "[111](tel:111)" in visitor.say(text).text
    monkeypatch.setenv("BOT_REGION", "US")
    us = visitor.say(text).text
    assert "[911](tel:911)" in us and "[1-800-222-1222](tel:18002221222)" in us
    monkeypatch.setenv("BOT_REGION", "nowhere")
    assert "your local emergency number" in visitor.say(text).text


def test_who_wants_to_die_is_spoken_to_gently(visitor: Visitor) -> None:
    reply = visitor.say("I dont want to live anymore")
    assert reply.kind == "emergency"
    assert "Samaritans: [116 123](tel:116123)" in reply.text and "sorry" in reply.text


@pytest.mark.parametrize(
    "text", ["he is 3 years old", "what should I do?", "should I make her sick", "about ten minutes ago"]
)
def test_what_is_told_after_it_repeats_it(visitor: Visitor, text: str) -> None:
    first = visitor.say("my child swallowed some of my lithium tablets")
    again = visitor.say(text)
    assert again.kind == "emergency" and again.texts == first.texts


@pytest.mark.parametrize(
    ("text", "kind"), [("how often is metformin taken?", "answer"), ("thanks ever so much", "smalltalk"), ("/restart", "smalltalk")]
)  # fmt: skip
def test_another_matter_is_answered_again(visitor: Visitor, text: str, kind: str) -> None:
    assert visitor.say("my child swallowed some of my lithium tablets").kind == "emergency"
    assert visitor.say(text).kind == kind


def test_the_drug_is_remembered_over_an_emergency(visitor: Visitor) -> None:
    assert visitor.say("does warfarin make hair fall out").drugs == ["warfarin"]
    assert visitor.say("my gran just collapsed").kind == "emergency"
    assert set(visitor.say("how does it work?").drugs) == {"warfarin"}


def test_a_warning_sign_of_the_asked_page(visitor: Visitor) -> None:
    reply = visitor.say("on metronidazole i have sores in my mouth")
    assert reply.kind == "emergency" and "Metronidazole" in reply.text and reply.buttons
    assert set(visitor.press(reply.buttons[0]).drugs) <= {"metronidazole"}


def test_a_warning_sign_of_the_remembered_page(visitor: Visitor) -> None:
    assert visitor.say("how does metronidazole kill germs").drugs == ["metronidazole"]
    assert visitor.say("my eyes are yellow and my urine is dark").kind == "emergency"


def test_a_confirmation_with_an_emergency_in_it(visitor: Visitor) -> None:
    assert visitor.say("may I drive on olmeprazole").kind == "did_you_mean"
    assert visitor.say("yes, and I cant breathe").kind == "emergency"


@pytest.mark.parametrize("name", ["live_catalog", "settings"])
def test_a_fault_does_not_silence_it(visitor: Visitor, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("a fault")

    monkeypatch.setattr(actions.base, name, fail)
    reply = visitor.say("he is not breathing")
    assert reply.kind == "emergency" and "[999](tel:999)" in reply.text


@pytest.mark.parametrize(
    "text",
    [
        "does warfarin cause black stools", "what should I do if I take too much metformin", "can sertraline make one suicidal",
        "ive been on sertraline 3 weeks and feel dizzy is that normal", "is warfarin rat poison?",
        "no chest pain, how does warfarin work?",
    ],
)  # fmt: skip
def test_a_question_about_it_is_no_emergency(visitor: Visitor, text: str) -> None:
    assert visitor.say(text).kind != "emergency"
