"""Ordinary words are told from names, and misspelt ones put right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog.topics import section_questions
from bot.names.ordinary import corrected, strange_words
from bot.taxonomy import taxonomy


@pytest.mark.parametrize(
    ("text", "strange"),
    [
        ("can i drink alcohol with it", []),
        ("Does it make you SLEEPY?", []),
        ("can i take zorbexin with food", ["zorbexin"]),
        ("side effekts", ["effekts"]),
        ("xyz 2b500mg", []),
        ("", []),
    ],
)
def test_strange_words(text: str, strange: list[str]) -> None:
    assert strange_words(text) == strange


def test_the_topics_own_words_are_not_strange() -> None:
    for topic in taxonomy().values():
        for paraphrase in topic.paraphrases:
            assert corrected(paraphrase) == paraphrase


def test_questions_for_sections_stay_as_they_are() -> None:
    for questions in section_questions().values():
        assert [corrected(question) for question in questions] == questions


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("how offten do i get it", "how often do i get it"),
        ("side efects of it?", "side effects of it?"),
        ("can i drink alchohol with it", "can i drink alcohol with it"),
        ("is it safe during pregnacy", "is it safe during pregnancy"),
    ],
)
def test_misspelt_words_are_put_right(written: str, meant: str) -> None:
    assert corrected(written) == meant


@given(
    text=st.one_of(st.text(), st.lists(st.sampled_from(["offten", "it", " ", "?", "é", "123"])).map("".join))
)
def test_any_text_can_be_corrected_and_correcting_again_changes_nothing(text: str) -> None:
    once = corrected(text)
    assert corrected(once) == once
