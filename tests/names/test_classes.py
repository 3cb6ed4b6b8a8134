"""Classes of drugs and what they are used for."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.names import classes
from bot.names.classes import class_vocabulary, drug_class, drug_classes
from bot.names.lexicon import lexicon
from bot.vocabulary import VocabularyError

GOOD = """
classes: {sleeper: {used_for: sleep, terms: [sleeping remedy]}, riser: {}}
groups: {sedative: {terms: [sedative, medicines for calm], classes: [sleeper], drugs: [abacin]}}
drugs: {abacin: mornings}
"""


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A vocabulary of the test's own, read in place of the project's."""
    monkeypatch.setattr(classes, "HERE", tmp_path)
    caches = (class_vocabulary, drug_classes, drug_class)
    for cache in caches:
        cache.cache_clear()
    path = tmp_path / classes.FILE
    path.write_text(GOOD, encoding="utf-8")
    yield path
    for cache in caches:
        cache.cache_clear()


def test_every_class_of_the_lexicon_has_an_entry_and_the_reverse() -> None:
    with Path("data/lexicon/generics.csv").open(encoding="utf-8", newline="") as table:
        named = {row["class"] for row in csv.DictReader(table)}
    assert named == set(drug_classes())


def test_drugs_are_preferred_generic_names_of_the_lexicon() -> None:
    vocabulary = class_vocabulary()
    members = {drug for group in vocabulary.groups.values() for drug in group.drugs}
    names = lexicon()
    assert {name for name in (*vocabulary.drugs, *members) if names.get(name) != name} == set()


def test_phrases_fit_into_a_question() -> None:
    vocabulary = class_vocabulary()
    phrases = [c.used_for for c in vocabulary.classes.values() if c.used_for] + list(
        vocabulary.drugs.values()
    )
    assert [p for p in phrases if "(" in p or p.endswith(".") or p != p.strip() or len(p) > 80] == []


def test_terms_are_lower_case_and_each_stands_once() -> None:
    for name, drugs in drug_classes().items():
        assert all(term == term.lower().strip() and term for term in drugs.terms), name
        assert len(set(drugs.terms)) == len(drugs.terms), name


def test_a_class_is_spoken_of_by_its_own_words_and_by_wider_ones() -> None:
    terms = drug_classes()["ssri antidepressant"].terms
    assert {"ssri", "ssris", "antidepressant", "antidepressants", "serotonergic medicine"} <= set(terms)
    assert "sedative" not in terms
    assert {"sedatives", "medicines that cause drowsiness"} <= set(drug_classes()["opioid painkiller"].terms)


def test_a_drug_is_in_narrower_groups_than_its_class() -> None:
    assert "macrolides" in drug_class("clarithromycin", "antibiotic").terms
    assert "macrolides" not in drug_class("amoxicillin", "antibiotic").terms
    assert "penicillins" in drug_class("amoxicillin", "antibiotic").terms


@pytest.mark.usefixtures("file")
def test_plurals_and_overrides() -> None:
    assert drug_classes()["sleeper"].terms == [
        "sleeping remedy",
        "sleeping remedies",
        "sedative",
        "sedatives",
        "medicines for calm",
    ]
    assert drug_class("bebacin", "sleeper").used_for == "sleep"
    assert drug_class("bebacin", "riser") == drug_classes()["riser"]
    assert drug_class("abacin", "riser").used_for == "mornings"
    assert "sedatives" in drug_class("abacin", "riser").terms


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("{used_for: sleep,", "{use: sleep,"),
        ("used_for: sleep,", "used_for: [sleep],"),
        ("drugs: {abacin: mornings}", "drugs: {abacin: mornings}\nothers: {}"),
        ("drugs: {abacin: mornings}", "drugs: [abacin]"),
        ("classes: [sleeper]", "classes: [slepper]"),
        ("groups:", "circles:"),
        ("classes: {sleeper", "1: {}\nclasses: {sleeper"),
        ("classes: {sleeper", "classes: [sleeper"),
    ],
)
def test_a_malformed_file_is_refused(file: Path, right: str, wrong: str) -> None:
    assert right in GOOD
    file.write_text(GOOD.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(VocabularyError, match=r"classes\.yml"):
        drug_classes()
