"""Labels, as they are read against the site's pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.catalog import Catalog
from bot.evaluation.evaluate import held_out
from bot.evaluation.labels import Expected, Labels
from bot.evaluation.questions import Question, read_files

ROOT = Path(__file__).parents[2]


def read(catalog: Catalog, text: str = "?", **labels: object) -> tuple[Expected, list[str]]:
    reader = Labels(catalog)
    return reader.expected(Question(text, "q1", "file.csv:2", **labels)), reader.problems  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "slugs"),
    [
        ("paracetamol", {"paracetamol"}),
        ("acetaminophen", {"paracetamol"}),
        ("Tylenol", {"paracetamol"}),
        ("amoxicillin-clavulanate", {"amoxicillin-and-clavulanic-acid"}),
        ("amoxicillin/clavulanate", {"amoxicillin-and-clavulanic-acid"}),
        ("amoxicillin", {"amoxicillin"}),
        ("acetaminophen/codeine", set()),
        ("class:statins", set()),
        ("gabapentin", set()),
    ],
)
def test_a_drug_is_its_slug_its_file_or_its_name(catalog: Catalog, name: str, slugs: set[str]) -> None:
    expected, problems = read(catalog, drugs=(name,))
    assert expected.drugs == slugs
    assert expected.has_no_page == (not slugs)
    assert problems == []


def test_an_entry_is_its_title_or_its_key(catalog: Catalog) -> None:
    entry = catalog.drug("metformin").entries[0]
    for label in (entry.title, entry.title.upper(), entry.key):
        expected, problems = read(catalog, drugs=("metformin",), entries=(label,))
        assert expected.entries == {("metformin", entry.title)}
        assert problems == []


def test_a_label_that_fits_nothing_is_reported(catalog: Catalog) -> None:
    expected, problems = read(catalog, drugs=("metformin",), entries=("No such",), topic="weather")
    assert expected.entries == set()
    assert problems == ["file.csv:2: no such topic: weather", "file.csv:2: no entry on metformin: No such"]


def test_the_entry_of_a_drug_without_a_page_is_no_mistake(catalog: Catalog) -> None:
    expected, problems = read(catalog, drugs=("gabapentin",), entries=("Usage",), kinds=frozenset({"answer"}))
    assert problems == []
    assert expected.unanswerable
    assert not expected.may_be_answered


@pytest.mark.parametrize(
    ("kinds", "unanswerable", "may", "must"),
    [
        ({"answer"}, False, True, True),
        (set(), False, True, True),
        ({"answer", "emergency"}, False, True, False),
        ({"emergency"}, False, False, False),
        ({"not_covered"}, True, False, False),
        ({"not_covered", "emergency"}, True, False, False),
        ({"no_emergency"}, False, False, False),
        ({"no_emergency", "out_of_scope"}, False, False, False),
    ],
)
def test_what_the_kinds_allow(
    catalog: Catalog, kinds: set[str], unanswerable: bool, may: bool, must: bool
) -> None:
    title = catalog.drug("metformin").entries[0].title
    expected, _ = read(catalog, drugs=("metformin",), entries=(title,), kinds=frozenset(kinds))
    assert (expected.unanswerable, expected.may_be_answered, expected.must_be_answered) == (
        unanswerable,
        may,
        must,
    )


def test_the_names_that_a_visitor_wrote(catalog: Catalog) -> None:
    expected, _ = read(catalog, "metformin with my Tylenol")
    assert expected.named == {"metformin", "paracetamol"}
    assert not expected.has_no_page, "no label says which drug"


def test_the_projects_own_labels_fit_its_pages(catalog: Catalog) -> None:
    labels = Labels(catalog)
    expected = [labels.expected(q) for q in read_files(ROOT / path for path in held_out()).questions]
    assert labels.problems == []
    assert not any(e.question.entries and not e.entries for e in expected)
