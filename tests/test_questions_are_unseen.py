"""No question that the bot is measured with stands in what it has learnt."""

from __future__ import annotations

import ast
import csv
import re
from collections.abc import Iterator
from itertools import repeat
from pathlib import Path

import pytest
import yaml
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.nlu.training_data.loading import load_data

from bot.catalog import Catalog
from bot.catalog.topics import fill, section_questions
from bot.choice.asking import Asked
from bot.dialogue.joining import said_besides
from bot.names import PLACEHOLDER, mask
from bot.names.names import words
from bot.taxonomy import taxonomy

HERE = Path(__file__).parent
QUESTIONS = sorted((HERE.parent / "benchmarks" / "questions").glob("*.csv"))
TALKS = [*sorted((HERE / "conversations").glob("*.yml")), *sorted((HERE / "actions").glob("test_*.py"))]
# A name or two in a message of a few words: there are only so many ways to put these.
SHORT = 2
ANNOTATED = re.compile(r"\[([^\]]+)\](?:\([^)]*\)|\{[^}]*\})")

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
        if (key := wording(catalog, question)) in seen and not is_names_only(catalog, question)
    ]


def is_names_only(catalog: Catalog, text: str) -> bool:
    """Whether a text says nothing besides names, as "flu shot and adalimumab": these are all one masked."""
    return not said_besides(Asked(text, catalog.find(text), {}))


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


def words_besides_drugs(key: Wording) -> int:
    placeholder = tuple(word.key for word in words(PLACEHOLDER))
    return len(key) - len(placeholder) * " ".join(key).count(" ".join(placeholder))


def said_in(path: Path) -> Iterator[str]:
    """What visitors say in a file of conversations; of Python, every text that stands in it."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".yml":
        steps = (step for story in yaml.safe_load(text)["stories"] for step in story["steps"])
        yield from (ANNOTATED.sub(r"\1", step["user"]) for step in steps if "user" in step)
    else:
        constants = (node.value for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant))
        yield from (value for value in constants if isinstance(value, str))


@pytest.fixture(scope="module")
def written(in_the_project: None, catalog: Catalog) -> dict[Wording, str]:
    """Every example that is written by hand; the pages' own questions are expected replies in tests."""
    examples = load_data("data/nlu").intent_examples
    masked = repeat(PLACEHOLDER)
    paraphrases = [fill(text, masked)[0] for topic in taxonomy().values() for text in topic.paraphrases]
    questions = [question for questions in section_questions().values() for question in questions]
    by_hand = [*(example.get("text") for example in examples), *paraphrases, *questions]
    return {wording(catalog, text): text for text in by_hand}


@pytest.mark.parametrize("path", TALKS, ids=lambda path: path.name)
def test_what_visitors_say_in_tests_is_not_in_the_training_data(
    path: Path, catalog: Catalog, written: dict[Wording, str]
) -> None:
    expected = (
        {e.title for slug in catalog.slugs for e in catalog.drug(slug).entries}
        if path.suffix == ".py"
        else set()
    )
    said = [text for text in said_in(path) if text not in expected]
    assert said
    keys = {text: wording(catalog, text) for text in said}
    repeated = [
        f"{text} = {written[key]}"
        for text, key in keys.items()
        if key in written and words_besides_drugs(key) > SHORT
    ]
    assert repeated == []
