"""A message with several questions is taken apart; one with a single question is left whole."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.catalog import Catalog
from bot.choice.asking import Asked
from bot.dialogue.parts import listed_in, questions_in


def _asked(catalog: Catalog, text: str) -> Asked:
    return Asked(text, catalog.find(text), {})


@pytest.mark.parametrize(
    ("text", "questions"),
    [
        (
            "Can I drink beer on warfarin and how long will I be on it?",
            ["Can I drink beer on the drug", "how long will I be on the drug"],
        ),
        (
            "does metformin upset the stomach? is it given to teenagers",
            ["does the drug upset the stomach", "is the drug given to teenagers"],
        ),
        (
            "Two months on sertraline now. When does it help, and may I stop it then?",
            ["Two months on the drug now When does it help", "may I stop the drug then"],
        ),
        ("what is lithium for, can i eat salt", ["what is the drug for", "the drug can i eat salt"]),
    ],
)
def test_questions_of_a_message(catalog: Catalog, text: str, questions: list[str]) -> None:
    assert [part.text for part in questions_in(_asked(catalog, text))] == questions


@pytest.mark.parametrize(
    "text",
    [
        "is it ok to drink and drive on warfarin",
        "can i take metformin with food and water",
        "I started metformin and I feel sick",
        "how and when do i take lithium",
        "warfarin and vitamin k?",
        "metformin",
        "",
    ],
)
def test_one_question_stays_whole(catalog: Catalog, text: str) -> None:
    assert questions_in(_asked(catalog, text)) == ()


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("dosage and side effects of warfarin", ["the drug dosage", "the drug side effects of"]),
        ("metformin: uses, dosage", ["the drug uses", "the drug dosage"]),
        ("side effects of metformin", []),
    ],
)
def test_what_is_listed(catalog: Catalog, text: str, items: list[str]) -> None:
    found = [" ".join(part.text.replace(":", "").split()) for part in listed_in(_asked(catalog, text))]
    assert found == items


@given(text=st.text(max_size=200))
@settings(deadline=None)
def test_any_text_is_taken_apart(catalog: Catalog, text: str) -> None:
    for questions in (questions_in(_asked(catalog, text)), listed_in(_asked(catalog, text))):
        assert len(questions) != 1
