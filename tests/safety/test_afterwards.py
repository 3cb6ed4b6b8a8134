"""What is said right after the reply to an emergency goes on about it, or is another matter."""

from __future__ import annotations

import pytest

from bot.safety.afterwards import goes_on_after_alarm


@pytest.mark.parametrize(
    "text",
    ["he is 3 years old", "what should i do", "should I make him sick?", "yes", "an hour ago", "is it dangerous?", "will she be ok",
     "how long do we have", "about 20 of them", "hurry please"],
)  # fmt: skip
def test_it_goes_on(text: str) -> None:
    assert goes_on_after_alarm(text)


@pytest.mark.parametrize(
    "text",
    ["", "thanks, they are coming", "false alarm", "it was only a test", "i am fine now", "how often is it taken?",
     "what are the side effects", "is it safe with milk?", "which drugs do you know", "list the drugs", "how does it work " * 10],
)  # fmt: skip
def test_it_is_another_matter(text: str) -> None:
    assert not goes_on_after_alarm(text)
