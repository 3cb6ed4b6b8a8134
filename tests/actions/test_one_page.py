"""What is quoted of a page: one entry, several, a part of one; or the closest is offered, or nothing."""

from __future__ import annotations

import pytest

from tests.actions.conftest import Visitor


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "can i have wine with warfarin and may i take it while i breastfeed?",
            ["Can I drink alcohol with Warfarin?", "Can I take Warfarin while breastfeeding?"],
        ),
        (
            "Is Clonazepam addictive? And is it safe to drive on it?",
            ["Is Clonazepam addictive?", "Is it safe to drive on Clonazepam?"],
        ),
        ("dosage and side effects of metformin", ["Dosage", "Side Effects"]),
    ],
)
def test_two_questions_get_both_answers(visitor: Visitor, text: str, titles: list[str]) -> None:
    reply = visitor.say(text)
    assert reply.kind == "answer"
    assert reply.titles == titles


def test_two_questions_in_a_conversation(visitor: Visitor) -> None:
    visitor.say("zolpidem")
    reply = visitor.say("is it addictive and can i drink alcohol with it")
    assert reply.kind == "answer"
    assert len(reply.titles) == 2


def test_a_long_section_leads_with_what_answers(visitor: Visitor) -> None:
    """The whole section is a button, and that shows it."""
    reply = visitor.say("natalizumab brain infection pml risk")
    (answered,) = reply.json["answers"]
    assert answered["entry"]["type"] == "section"
    (whole,) = [b for b in reply.buttons if b["title"] == answered["entry"]["title"]]
    (complete,) = visitor.press(whole).json["answers"]
    assert answered["text"] in complete["text"]
    assert len(answered["text"]) < len(complete["text"])
