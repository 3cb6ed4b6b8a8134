"""Whatever is sent becomes text that is fit for processing."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.safety.input import INVALID_INPUT, MOST_CHARACTERS, RESTART, inspect

# st.text() leaves surrogates out; a JSON client can send them.
ANY_TEXT = st.one_of(
    st.text(alphabet=st.characters()),
    st.text(alphabet=" /\n\t\u200b\u202e\x00abc{}\"'"),
    st.text(alphabet="ab \u0301/", min_size=MOST_CHARACTERS - 5, max_size=MOST_CHARACTERS + 50),
)
SYMBOLS = st.text(alphabet=st.characters(whitelist_categories=("P", "S", "Z", "C", "M")))


@given(text=ANY_TEXT)
@example(text="\ud83d")
@example(text="//restart")
@example(text="\u200b/faq")
@example(text="a" * MOST_CHARACTERS + "\u202e/restart")
def test_any_text_becomes_harmless(text: str) -> None:
    checked = inspect(text)
    assert checked.verdict in (None, INVALID_INPUT)
    assert len(checked.text) <= MOST_CHARACTERS
    assert not any(unicodedata.category(character).startswith("C") for character in checked.text)
    assert not checked.text.startswith("/") or checked.text == RESTART
    checked.text.encode("utf-8")


@given(text=ANY_TEXT)
def test_what_was_accepted_is_accepted_again_unchanged(text: str) -> None:
    checked = inspect(text)
    if checked.verdict is None:
        assert inspect(checked.text) == checked


@given(text=SYMBOLS)
@example(text="")
@example(text="   \n")
@example(text="?!")
@example(text="🙂🙂")
@example(text="///")
def test_without_a_letter_or_digit_it_is_invalid(text: str) -> None:
    assert inspect(text).verdict == INVALID_INPUT


@given(text=st.text(alphabet="abcdefghijklmnopqrstuvwxyzäéß0123456789 '’?,.-+()", max_size=200))
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    checked = inspect(text)
    assert checked.text == " ".join(text.split())


def test_the_limit_is_inclusive() -> None:
    assert inspect("a" * MOST_CHARACTERS).verdict is None
    assert inspect("a" * (MOST_CHARACTERS + 1)).verdict == INVALID_INPUT
    assert inspect(" " * 5000 + "metformin").verdict is None


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ('/faq{"drug": "x"}', 'faq{"drug": "x"}'),
        ("/greet", "greet"),
        ("  /greet", "greet"),
        ("\u200b/ / \x00/greet", "greet"),
        ('/restart{"drug": "x"}', 'restart{"drug": "x"}'),
        ("/restart please", "restart please"),
        ("//restart", "restart"),
        ("/RESTART", "RESTART"),
        ("drugs and/or food", "drugs and/or food"),
    ],
)
def test_no_payload_gets_through(text: str, cleaned: str) -> None:
    assert inspect(text).text == cleaned


@pytest.mark.parametrize("text", ["/restart", "  /restart\n", "\u200b/restart"])
def test_restart_is_kept(text: str) -> None:
    checked = inspect(text)
    assert (checked.text, checked.verdict) == (RESTART, None)


def test_invisible_characters_separate_words() -> None:
    assert inspect("side\x00effects\u202eof\r\n\tmetformin").text == "side effects of metformin"


@pytest.mark.parametrize(
    "payload",
    ['/faq{"drug": "warfarin"}', "/SetSlots(drug=warfarin)", ' //overview@0.9{"drug": "x"}', "/[x](drug)"],
)
def test_a_payload_with_arguments_is_refused(payload: str) -> None:
    assert inspect(payload).verdict == INVALID_INPUT


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("/metformin (500 mg) with food?", "metformin (500 mg) with food?"),
        ("/side_effects", "side_effects"),
        ("warfarin/ibuprofen (both)", "warfarin/ibuprofen (both)"),
        ('{"drug": "warfarin"}', '{"drug": "warfarin"}'),
    ],
)
def test_other_slashes_and_brackets_are_text(text: str, left: str) -> None:
    checked = inspect(text)
    assert (checked.text, checked.verdict) == (left, None)
