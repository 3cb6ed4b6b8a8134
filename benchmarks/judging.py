"""The labelled questions, and what an answer to one is worth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.evaluation import verdict
from bot.evaluation.questions import read_file
from bot.evaluation.verdict import Quotation, Verdict

QUESTIONS = Path(__file__).with_name("questions")
# What the usual bot is compared on: it knows no emergencies.
_KINDS = {"answer", "not_covered"}

# What a reply quotes: pairs of a page's file stem and an entry's title. More than one pair where
# entries have the same text, none where the reply quotes no page.
Quoted = frozenset[Quotation]
NOTHING: Quoted = frozenset()


@dataclass(frozen=True)
class Question:
    """A visitor's question; ``drug`` is the stem of its page, None where there is no page.

    ``titles`` are the entries of the page that answer it; none where the page does not.
    """

    text: str
    drug: str | None
    titles: frozenset[str] = frozenset()


def labelled(name: str, pages: Collection[str]) -> list[Question]:
    """The questions of a labelled file that are about the given pages."""
    return [
        Question(question.text, drug, frozenset(question.entries))
        for question in read_file(QUESTIONS / f"{name}.csv").questions
        for drug in question.drugs
        if drug in pages and question.kinds <= _KINDS
    ]


def on_unknown_drugs() -> list[Question]:
    """The questions on drugs without a page."""
    return [
        Question(question.text, None) for question in read_file(QUESTIONS / "unknown_drugs.csv").questions
    ]


def judge(question: Question, quoted: Quoted) -> Verdict:
    """What a reply that quotes these entries is worth."""
    drugs = {question.drug} if question.drug else set()
    return verdict.judge(quoted, drugs, {(drug, title) for drug in drugs for title in question.titles})


def tally(verdicts: Iterable[Verdict]) -> Counter[Verdict]:
    """How often each verdict was given."""
    return Counter(verdicts)
