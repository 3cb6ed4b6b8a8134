"""What the comparison asks: which pages, which questions, and how many."""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

from benchmarks.judging import Question, labelled, on_unknown_drugs
from bot.catalog import Catalog, Drug
from bot.monographs.folder import page_paths
from bot.names import NameIndex

_OWN_QUESTIONS = 3


@dataclass(frozen=True)
class Size:
    """How much is measured; the last turns of the long conversation are timed."""

    starts: int
    turns: int
    timed_turns: int
    questions: int | None


FULL = Size(starts=2, turns=200, timed_turns=51, questions=None)
QUICK = Size(starts=1, turns=30, timed_turns=10, questions=30)


@dataclass(frozen=True)
class Exam:
    """The questions that a comparison asks.

    ``warm_up`` is one for each page, ``own_words`` some of the pages' own questions as written:
    what both bots must be able to answer.
    """

    warm_up: list[Question]
    own_words: list[Question]
    covered: list[Question]
    not_covered: list[Question]
    unknown: list[Question]
    conversation: list[Question]


def choose_pages(folder: Path, count: int | None) -> list[Path]:
    """The pages to compare on: first those that unseen questions are about, then by name."""
    pages = page_paths(folder)
    asked = {q.drug for q in labelled("held_out", {page.stem for page in pages})}
    return sorted(pages, key=lambda page: (page.stem not in asked, page.name))[:count]


def make_exam(catalog: Catalog, size: Size) -> Exam:
    """The questions on these pages, in an order that is mixed and always the same."""
    drugs = [catalog.drug(slug) for slug in catalog.slugs]
    pages = {Path(drug.monograph.path).stem for drug in drugs}
    held_out, unknown = labelled("held_out", pages), on_unknown_drugs()
    seen = [question for question in labelled("calibration", pages) if question.titles]
    mixed = random.Random(1)
    for questions in (held_out, unknown, seen):
        mixed.shuffle(questions)
    covered = [question for question in held_out if question.titles]
    return Exam(
        warm_up=[Question(f"What is {d.name} used for?", Path(d.monograph.path).stem) for d in drugs],
        own_words=[question for drug in drugs for question in _own_questions(drug)],
        covered=covered[: size.questions],
        not_covered=[question for question in held_out if not question.titles][: size.questions],
        unknown=unknown[: size.questions],
        conversation=list(islice(cycle(seen or covered), size.turns)),
    )


def _own_questions(drug: Drug) -> list[Question]:
    """The first questions of a page that name its drug, so that they stand by themselves."""
    stem = Path(drug.monograph.path).stem
    names = NameIndex({drug.slug: drug.monograph.names})
    named = [entry.title for entry in drug.faq() if names.find(entry.title)]
    return [Question(title, stem, frozenset({title})) for title in named[:_OWN_QUESTIONS]]
