"""What a text is about, in base forms."""

from __future__ import annotations

import pytest

from bot.choice.content import content_words
from bot.names import PLACEHOLDER


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Does it cause headaches?", {"cause", "headache"}),
        (f"is {PLACEHOLDER} safe for the kidneys", {"safe", "kidney"}),
        ("Swollen ANKLES, 20 mg", {"swell", "ankle"}),
        ("how is it to be?", set()),
        ("", set()),
    ],
)
def test_content_words(text: str, words: set[str]) -> None:
    assert content_words(text) == words
