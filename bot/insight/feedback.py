"""Votes on answers: kept for editors with what was asked, and with nothing of who voted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timezone
from enum import Enum
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from pydantic import BaseModel

from bot.catalog import Catalog
from bot.insight.log import Log
from bot.insight.redaction import redact, shortened
from bot.settings import settings

LONGEST_COMMENT = 500


class Vote(str, Enum):
    """Thumbs up or thumbs down."""

    up = "up"
    down = "down"


class Feedback(BaseModel, frozen=True):
    """A vote on one answer: ``drug`` is the slug of its page, ``topic`` that of the entry which was shown.

    ``turn`` tells the votes on the same answer, and nothing else: a visitor's votes have nothing in common.
    ``question`` and ``comment`` are without numbers, addresses and names, and ``date`` is the day in UTC.
    """

    date: date
    vote: Vote
    drug: str
    topic: str
    question: str
    comment: str
    turn: str


class FeedbackLog(Log[Feedback]):
    """The file of votes."""

    record = Feedback
    lost = "votes on answers"


def record_feedback(
    catalog: Catalog,
    *,
    session: str,
    answer: str,
    vote: str,
    drug: str,
    topic: str,
    question: str,
    comment: str = "",
) -> None:
    """Keep a vote as a visitor's browser sends it, unless BOT_GAPS is off; the last on an answer counts.

    ``answer`` names the answer within the ``session``; neither is kept. Raises ValueError, fit to be
    shown, if there is no such vote or entry, or the comment is too long.
    """
    if drug not in catalog or all(entry.topic != topic for entry in catalog.drug(drug).entries):
        raise ValueError("there is no such answer")
    if vote not in Vote.__members__:
        raise ValueError("a vote is up or down")
    if len(comment) > LONGEST_COMMENT:
        raise ValueError(f"a comment has at most {LONGEST_COMMENT} characters")
    path = settings().feedback_file
    if path is None:
        return
    feedback = Feedback(
        date=datetime.now(timezone.utc).date(),
        vote=Vote(vote),
        drug=drug,
        topic=topic,
        question=shortened(_redacted(question, catalog)),
        comment=shortened(_redacted(comment, catalog), LONGEST_COMMENT),
        turn=_token(session, answer),
    )
    _log(path).append(feedback)


def last_votes(feedback: Iterable[Feedback]) -> list[Feedback]:
    """The last vote on each answer, in the order in which they were given."""
    last: dict[str, Feedback] = {}
    for vote in feedback:
        last.pop(vote.turn, None)
        last[vote.turn] = vote
    return list(last.values())


def _redacted(text: str, catalog: Catalog) -> str:
    text = shortened(text, LONGEST_COMMENT)  # looking for addresses takes the square of a text's length
    return redact(text, [(mention.start, mention.end) for mention in catalog.names.find(text)])


def _token(session: str, answer: str) -> str:
    """The same for the same answer, from which nobody can tell the session: that one cannot be guessed."""
    return blake2b(f"{session}\0{answer}".encode(errors="replace"), digest_size=12).hexdigest()


@lru_cache(maxsize=8)
def _log(path: Path) -> FeedbackLog:
    return FeedbackLog(path)
