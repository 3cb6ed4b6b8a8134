"""A site tells the bot which drug's page its visitor is on."""

from __future__ import annotations

from typing import Any

import pytest

from tests.replies import Reply
from tests.serving import Place


def say(place: Place, sender: str, text: str, metadata: Any) -> Reply:
    response = place.post({"sender": sender, "message": text, "metadata": metadata})
    assert response.status_code == 200
    return Reply(response.json())


def test_it_is_the_drug_of_the_page(place: Place) -> None:
    assert say(place, "reader", "is it addictive?", {"drug": "zolpidem"}).drugs == ["zolpidem"]
    assert set(say(place, "reader", "is it addictive?", {"drug": "metformin"}).drugs) <= {"metformin"}


@pytest.mark.parametrize(
    "metadata",
    [
        None,
        {},
        {"drug": None},
        {"drug": 7},
        {"drug": ["zolpidem"]},
        {"drug": "no page"},
        {"memory": {"drug": "zolpidem"}},
    ],
)
def test_what_names_no_page_is_ignored(place: Place, metadata: Any) -> None:
    assert say(place, f"odd {metadata}", "is it addictive?", metadata).kind == "clarify_drug"
