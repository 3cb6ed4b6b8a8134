"""Votes on answers by drug and topic, the most thumbs down first: what an editor should look at again."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.catalog import Catalog
from bot.insight.feedback import Feedback, Vote, last_votes
from bot.insight.subjects import label, subject_of
from bot.names.words import name_key

_EXAMPLES = 3


@dataclass(frozen=True)
class Votes:
    """The votes on what a drug's page answers on one topic, with the day of the last.

    ``examples`` are the commonest questions whose answer was voted down, ``comments`` the latest.
    """

    drug: str
    topic: str
    label: str
    up: int
    down: int
    last_voted: date
    examples: tuple[str, ...]
    comments: tuple[str, ...]


def count_votes(
    feedback: Iterable[Feedback],
    catalog: Catalog,
    since: date | None = None,
    drug: str | None = None,
    limit: int | None = None,
) -> tuple[Votes, ...]:
    """Count the last vote on each answer; what narrows them is as in ``report``."""
    wanted = None if drug is None else subject_of(drug, catalog)
    groups: dict[tuple[str, str], list[Feedback]] = defaultdict(list)
    for vote in last_votes(feedback):
        if (since is None or vote.date >= since) and wanted in (None, vote.drug, name_key(vote.drug)):
            groups[vote.drug, vote.topic].append(vote)
    counted = [_counted(slug, topic, votes, catalog) for (slug, topic), votes in groups.items()]
    return tuple(sorted(counted, key=lambda votes: (-votes.down, votes.up, votes.drug, votes.topic))[:limit])


def _counted(slug: str, topic: str, votes: Sequence[Feedback], catalog: Catalog) -> Votes:
    down = [vote for vote in votes if vote.vote is Vote.down]
    questions = Counter(vote.question for vote in down if vote.question).most_common(_EXAMPLES)
    comments = dict.fromkeys(vote.comment for vote in reversed(votes) if vote.comment)
    return Votes(
        catalog.title(slug) if slug in catalog else slug,
        topic,
        label(topic),
        len(votes) - len(down),
        len(down),
        max(vote.date for vote in votes),
        tuple(question for question, _ in questions),
        tuple(comments)[:_EXAMPLES],
    )
