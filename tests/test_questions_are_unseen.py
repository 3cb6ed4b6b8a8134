"""No question that the bot is measured with stands in what it has learnt."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from rasa.shared.importers.importer import TrainingDataImporter

from bot.catalog import PLACEHOLDER, Catalog, mask
from bot.catalog.names import words
from bot.catalog.topics import section_questions

QUESTIONS = sorted((Path(__file__).parents[1] / "benchmarks" / "questions").glob("*.csv"))

Wording = tuple[str, ...]


def wording(catalog: Catalog, text: str) -> Wording:
    """The words of a text without case and punctuation, drugs masked."""
    return tuple(word.key for word in words(mask(text, catalog.find(text), f" {PLACEHOLDER} ")))


def repeated(catalog: Catalog, path: Path, seen: dict[Wording, str]) -> list[str]:
    with path.open(encoding="utf-8", newline="") as file:
        asked = [(row["id"], row["question"]) for row in csv.DictReader(file)]
    assert asked
    return [
        f"{number}: {question} = {seen[key]}"
        for number, question in asked
        if (key := wording(catalog, question)) in seen
    ]


@pytest.fixture(scope="module")
def learnt(in_the_project: None, catalog: Catalog) -> dict[Wording, str]:
    """Every example that the model is trained on."""
    data = TrainingDataImporter.load_from_config("config.yml", "domain.yml", ["data"]).get_nlu_data()
    return {wording(catalog, e.get("text")): e.get("text") for e in data.intent_examples}


@pytest.mark.parametrize("path", QUESTIONS, ids=lambda path: path.stem)
def test_questions_are_not_in_the_training_data(
    path: Path, catalog: Catalog, learnt: dict[Wording, str]
) -> None:
    assert repeated(catalog, path, learnt) == []


@pytest.mark.parametrize("path", QUESTIONS, ids=lambda path: path.stem)
def test_nor_among_the_questions_for_whole_sections(path: Path, catalog: Catalog) -> None:
    """A question of sections.yml is answered in its very words, with a score of 1."""
    known = {
        wording(catalog, question): question
        for questions in section_questions().values()
        for question in questions
    }
    assert repeated(catalog, path, known) == []


def test_there_are_questions() -> None:
    assert {"held_out", "calibration"} <= {path.stem for path in QUESTIONS}


def test_no_question_is_asked_twice(catalog: Catalog) -> None:
    """Neither within a file nor in two: what is measured with is not what was calibrated on."""
    seen: dict[Wording, str] = {}
    twice = []
    for path in QUESTIONS:
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                key = tuple(word.key for word in words(row["question"]))
                if key in seen:
                    twice.append(f"{path.stem} {row['id']} = {seen[key]}")
                seen[key] = f"{path.stem} {row['id']}"
    assert twice == []
