"""What a text speaks of."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.choice.matters import matters


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Can I breast-feed?", {"breastfeeding"}),
        ("BREASTFEEDING mothers", {"breastfeeding"}),
        ("hair falls out", {"hair"}),
        ("a chair", set()),
        ("St John's wort", {"herbal remedies"}),
        ("", set()),
    ],
)
def test_matters(text: str, spoken: set[str]) -> None:
    assert matters(text) == spoken


@given(text=st.text())
def test_any_text(text: str) -> None:
    assert matters(text) == matters(re.sub(r"\s+", " ", text).upper().lower()) or not text.isascii()
