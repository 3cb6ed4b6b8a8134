"""What is kept of a vote, and what is refused."""

from __future__ import annotations

import re
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as with_settings
from hypothesis import strategies as st

from bot.catalog import Catalog
from bot.insight.feedback import LONGEST_COMMENT, Feedback, FeedbackLog, Vote, last_votes, record_feedback
from tests.catalog.making import monograph

PAGES = Catalog(
    [
        monograph("Abacin", "Abaxil", faq=[("Can I drink alcohol with Abacin?", "No.")]),
        monograph("Zorbex", sections=[("usage", "Pain.")]),
    ]
)
GIVEN = {
    "session": "s1", "answer": "m1-0", "vote": "down",
    "drug": "abacin", "topic": "alcohol", "question": "wine with abaxil?",
}  # fmt: skip


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FeedbackLog:
    monkeypatch.setenv("BOT_GAPS", str(tmp_path / "gaps.jsonl"))
    return FeedbackLog(tmp_path / "gaps.feedback.jsonl")


def vote(**changes: Any) -> None:
    record_feedback(PAGES, **{**GIVEN, **changes})


def test_a_vote_is_kept(kept: FeedbackLog) -> None:
    before = datetime.now(timezone.utc).date()
    vote(comment="not clear")
    [found] = kept
    assert before <= found.date <= datetime.now(timezone.utc).date()
    assert found.vote is Vote.down
    assert (found.drug, found.topic) == ("abacin", "alcohol")
    assert (found.question, found.comment) == ("wine with abaxil?", "not clear")


def test_nothing_tells_who_voted(kept: FeedbackLog) -> None:
    secret = "I'm Jane Doe, jane@example.org, 07700 900123, see www.example.org. Is Abaxil fine?"
    vote(session="secret-session", answer="secret-id-0", question=secret, comment=secret)
    text = kept.path.read_text("utf-8")
    assert not [word for word in ("secret", "Jane", "Doe", "@", "07700", "example.org") if word in text]
    [found] = kept
    assert "Abaxil" in found.question
    assert "Abaxil" in found.comment


def test_what_is_kept_is_short(kept: FeedbackLog) -> None:
    vote(question="is it so " * 400 + "x" * 400, comment="so " * 166)
    [found] = kept
    assert len(found.question) <= 202
    assert len(found.comment) <= LONGEST_COMMENT


def test_votes_on_the_same_answer_have_the_same_turn_and_no_others(kept: FeedbackLog) -> None:
    vote()
    vote(vote="up")
    vote(answer="m1-1")
    vote(session="s2")
    first, again, *others = (found.turn for found in kept)
    assert first == again
    assert len({first, *others}) == 3
    assert len(last_votes(kept)) == 3


@pytest.mark.parametrize(
    "changes",
    [
        {"drug": "nobody-knows"},
        {"drug": "Abacin"},
        {"drug": ""},
        {"topic": "usage"},
        {"topic": ""},
        {"drug": "zorbex", "topic": "alcohol"},
        {"vote": "sideways"},
        {"vote": ""},
        {"comment": "x" * (LONGEST_COMMENT + 1)},
    ],
)
def test_what_cannot_be_is_refused(kept: FeedbackLog, changes: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"^[a-z][^\n]+$"):
        vote(**changes)
    assert not kept.path.exists()


def test_it_can_be_switched_off(kept: FeedbackLog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_GAPS", "off")
    vote()
    with pytest.raises(ValueError, match="no such answer"):
        vote(topic="nothing")
    assert not list(kept.path.parent.iterdir())


def test_the_last_vote_counts_and_stands_last() -> None:
    def at(turn: str, given: str) -> Feedback:
        return Feedback(
            date="2026-01-02", vote=given, drug="a", topic="t", question="", comment="", turn=turn
        )

    votes = [at("1", "up"), at("2", "up"), at("1", "down"), at("3", "down"), at("3", "up")]
    assert last_votes(votes) == [at("2", "up"), at("1", "down"), at("3", "up")]


@with_settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(), max_size=LONGEST_COMMENT))
def test_any_text_is_one_line_that_is_read_again(kept: FeedbackLog, text: str) -> None:
    """Lone surrogates, which JSON can carry, too."""
    before = len(list(kept))
    vote(session=text, answer=text, question=text, comment=text)
    assert len(list(kept)) == before + 1
    assert len(re.findall("\n", kept.path.read_text("utf-8"))) == before + 1
