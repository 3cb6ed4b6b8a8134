"""A follow-up becomes a question that stands alone."""

from __future__ import annotations

import pytest

from bot.catalog.topics import topic_labeller
from bot.choice.asking import Asked
from bot.dialogue.rewording import completed, masked_question
from bot.names import PLACEHOLDER

DRUG = PLACEHOLDER


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("how does it work?", f"how does {DRUG} work?"),
        ("It makes me sick", f"{DRUG} makes me sick"),
        ("is this safe", f"is {DRUG} safe"),
        ("does that drug make me fat", f"does {DRUG} make me fat"),
        ("is this medicine safe", f"is {DRUG} safe"),
        ("and if they stop working?", f"and if {DRUG} stop working?"),
        ("what are its side effects", f"what are {DRUG} side effects"),
        ("can I drink on the medication", f"can I drink on {DRUG}"),
        ("does it work if I take it late", f"does {DRUG} work if I take it late"),
        ("side effects", f"{DRUG} side effects"),
        ("ok, and can I drive", f"{DRUG} and can I drive"),
        ("and alcohol?", f"{DRUG} and alcohol?"),
        ("thanks! can I drive?", f"{DRUG} can I drive?"),
    ],
)
def test_the_drug_stands_where_it_was_left_out(text: str, whole: str) -> None:
    assert completed(Asked(text, (), {})).text == whole


@pytest.mark.parametrize("text", ["", "?", "it", "ok", "thanks, and"])
def test_next_to_nothing_is_completed_too(text: str) -> None:
    assert DRUG in completed(Asked(text, (), {})).text


def test_a_word_that_only_contains_one_is_none() -> None:
    assert completed(Asked("kitchen items with a bitter taste", (), {})).text.startswith(f"{DRUG} kitchen")


def test_a_masked_question_has_its_topics_and_no_drug() -> None:
    asked = masked_question(f"can I drink alcohol with {DRUG}?")
    assert asked.mentions == ()
    assert asked.topic == "alcohol"
    assert set(asked.topics) == set(topic_labeller().names)
    assert sum(asked.topics.values()) <= 1.001


def test_a_follow_up_has_the_topic_of_the_whole_question() -> None:
    follow_up = completed(Asked("and alcohol?", (), {}))
    assert follow_up.topic == "alcohol"


def test_misspelt_wording_is_put_right() -> None:
    assert masked_question(f"how offten {DRUG}").text == f"how often {DRUG}"
