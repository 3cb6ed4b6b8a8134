"""The labelled questions, and what an answer to one is worth."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

QUESTIONS = Path(__file__).with_name("questions")
COVERED = "answer"

# What a reply quotes: pairs of a page's file stem and an entry's title. More than one pair where
# entries have the same text, none where the reply quotes no page.
Quoted = frozenset[tuple[str, str]]
NOTHING: Quoted = frozenset()


class Verdict(Enum):
    right = "right"
    wrong_entry = "wrong entry"
    wrong_drug = "wrong drug"
    no_answer = "no answer"


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
        Question(row["question"], row["drug"], frozenset(row["entry"].split(" | ") if row["entry"] else ()))
        for row in _rows(name)
        if row["drug"] in pages
    ]


def on_unknown_drugs() -> list[Question]:
    """The questions on drugs without a page."""
    return [Question(row["question"], None) for row in _rows("unknown_drugs")]


def judge(question: Question, quoted: Quoted) -> Verdict:
    """What a reply that quotes these entries is worth."""
    if not quoted:
        return Verdict.no_answer
    if any(drug == question.drug and title in question.titles for drug, title in quoted):
        return Verdict.right
    if any(drug == question.drug for drug, _ in quoted):
        return Verdict.wrong_entry
    return Verdict.wrong_drug


def tally(verdicts: Iterable[Verdict]) -> Counter[Verdict]:
    """How often each verdict was given."""
    return Counter(verdicts)


def _rows(name: str) -> list[dict[str, str]]:
    with (QUESTIONS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
