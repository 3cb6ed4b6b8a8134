"""Asks the trained bot, each question in a conversation of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.choice.asking import Asked
from bot.evaluation.labels import Expected
from bot.evaluation.verdict import Quotation
from bot.serving import ask, load

NO_REPLY = "no_reply"


@dataclass(frozen=True)
class Ranked:
    """An entry that the bot ranked and the probability, 0 to 1, that it answers."""

    entry: Quotation
    score: float


@dataclass(frozen=True)
class Outcome:
    """What became of a question.

    ``kind`` is the reply's, ``quoted`` the entries that it shows, ``confidence`` that of the first. ``drugs``
    are the slugs that were understood without doubt, ``topics`` and ``ranking`` the likeliest first. The
    ranking is empty unless one drug is asked about.
    """

    expected: Expected
    kind: str
    quoted: tuple[Quotation, ...] = ()
    confidence: float | None = None
    drugs: frozenset[str] = frozenset()
    topics: tuple[str, ...] = ()
    ranking: tuple[Ranked, ...] = ()

    @property
    def topic(self) -> str:
        """The likeliest topic; empty when the message was refused before it was looked at."""
        return self.topics[0] if self.topics else ""


async def run(model: Path, questions: Iterable[Expected]) -> list[Outcome]:
    """Ask the trained model each of the questions; raises FileNotFoundError without a model."""
    agent = await load(model)
    outcomes = []
    for number, expected in enumerate(questions):
        text = expected.question.text
        parse = await agent.parse_message(text)
        messages = await ask(agent, text, f"evaluation-{number}")
        outcomes.append(read(expected, parse, messages))
    return outcomes


def read(expected: Expected, parse: dict[str, Any], messages: list[dict[str, Any]]) -> Outcome:
    """The outcome from what was understood and what was replied."""
    replies = [message["custom"] for message in messages if "custom" in message]
    reply: dict[str, Any] = replies[-1] if replies else {"kind": NO_REPLY, "answers": []}
    asked = Asked.from_parse(parse)
    answers = reply["answers"]
    selected = parse.get("entry_selector") or {"ranking": []}
    return Outcome(
        expected,
        kind=reply["kind"],
        quoted=tuple((answer["drug"]["slug"], answer["entry"]["title"]) for answer in answers),
        confidence=answers[0]["confidence"] if answers else None,
        drugs=frozenset(asked.slugs),
        topics=tuple(sorted(asked.topics, key=lambda topic: -asked.topics[topic])),
        ranking=tuple(Ranked((c["drug"], c["title"]), c["score"]) for c in selected["ranking"]),
    )
