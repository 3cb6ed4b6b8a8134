"""Pairs of names that people mix up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import bot.names.look_alikes as module
from bot.names.lexicon import lexicon
from bot.names.look_alikes import look_alikes
from bot.names.names import name_key
from bot.vocabulary import VocabularyError


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A file of the test's own, read in place of the project's."""
    monkeypatch.setattr(module, "HERE", tmp_path)
    look_alikes.cache_clear()
    yield tmp_path / module.FILE
    look_alikes.cache_clear()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hydroxyzine", "hydralazine"),
        ("Clonidine", "clonazepam"),
        ("Celebrex", "Celexa"),
        ("Lamictal", "Lamisil"),
        ("Zantac", "Xanax"),
        ("tramadol", "trazodone"),
        ("vinblastine", "vincristine"),
        ("prednisone", "prednisolone"),
        ("Toprol-XL", "Topamax"),
    ],
)
def test_pairs_hold_in_both_directions(one: str, other: str) -> None:
    assert name_key(other) in look_alikes()[name_key(one)]
    assert name_key(one) in look_alikes()[name_key(other)]


def test_there_are_enough_pairs_and_every_one_is_symmetric() -> None:
    pairs = {frozenset((key, other)) for key, others in look_alikes().items() for other in others}
    assert len(pairs) >= 150
    assert all(key in look_alikes()[other] for key, others in look_alikes().items() for other in others)


def test_the_names_are_in_the_lexicon_and_of_different_substances() -> None:
    generics = {name_key(name): generic for name, generic in lexicon().items()}
    assert set(look_alikes()) <= set(generics)
    for key, others in look_alikes().items():
        assert all(generics[other] != generics[key] for other in others), key


def test_a_name_may_be_in_several_pairs(file: Path) -> None:
    file.write_text("pairs: [[Aba-Cin, bebacin], [cecacin, abacin]]", encoding="utf-8")
    assert look_alikes() == {
        "abacin": frozenset({"bebacin", "cecacin"}),
        "bebacin": frozenset({"abacin"}),
        "cecacin": frozenset({"abacin"}),
    }


@pytest.mark.parametrize(
    "content",
    [
        "pairs: [[abacin, bebacin], [abacin]]",
        "pairs: [[abacin, bebacin, cecacin]]",
        "pairs: [[abacin, bebacin], [Bebacin, Abacin]]",
        "pairs: [[abacin, ABA-CIN]]",
        "pairs: [[abacin, '-']]",
        "pairs: [abacin]",
        "pairs: {}\nnames: []",
        "names: []",
        "- [abacin, bebacin]",
        "pairs: [[abacin, bebacin]",
    ],
)
def test_a_malformed_file_is_refused(file: Path, content: str) -> None:
    file.write_text(content, encoding="utf-8")
    with pytest.raises(VocabularyError, match=r"look_alikes\.yml"):
        look_alikes()
