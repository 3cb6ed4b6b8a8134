"""Names of drugs with and without a page."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import bot.names.lexicon as module
from bot.names.lexicon import class_of, lexicon, synonyms
from bot.names.names import name_key
from bot.vocabulary import VocabularyError

TABLES = ("brands", "generics", "synonyms")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A lexicon of the test's own, read in place of the project's."""
    monkeypatch.setattr(module, "FOLDER", tmp_path)
    caches = (lexicon, synonyms, module._generics, module.classes, module._preferred)
    for cache in caches:
        cache.cache_clear()
    (tmp_path / "generics.csv").write_text("name,class\nabacin,statin\nabakin,statin\nbebacin,antacid\n")
    (tmp_path / "synonyms.csv").write_text("name,generic\nabakin,abacin\n")
    (tmp_path / "brands.csv").write_text("name,generic\nAba,abakin\nBoth,bebacin + abakin\nVarious,\n")
    yield tmp_path
    for cache in caches:
        cache.cache_clear()


def rows(table: str) -> list[dict[str, str]]:
    with Path(f"data/lexicon/{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.usefixtures("folder")
def test_every_name_leads_to_the_preferred_generic_name() -> None:
    assert lexicon() == {
        "abacin": "abacin",
        "abakin": "abacin",
        "bebacin": "bebacin",
        "Aba": "abacin",
        "Both": "bebacin + abacin",
        "Various": "Various",
    }


@pytest.mark.usefixtures("folder")
def test_synonyms_are_the_other_names_of_the_substance() -> None:
    assert synonyms() == {"abacin": frozenset({"abakin"}), "abakin": frozenset({"abacin"})}


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("name", ["abacin", "ABAKIN", "a-ba"])
def test_the_class_of_any_name(name: str) -> None:
    found = class_of(name)
    assert found is not None
    assert "statins" in found.terms


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("name", ["Both", "Various", "cecacin", ""])
def test_no_class(name: str) -> None:
    assert class_of(name) is None


def test_a_preferred_name_with_a_preferred_name_is_refused(folder: Path) -> None:
    (folder / "synonyms.csv").write_text("name,generic\nabakin,abacin\nabacin,bebacin\n")
    with pytest.raises(VocabularyError, match="abacin"):
        lexicon()


def test_no_lexicon(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()
    assert lexicon() == {}
    assert synonyms() == {}
    assert class_of("abacin") is None


@pytest.mark.parametrize(
    ("name", "generic"),
    [
        ("Tylenol", "paracetamol"),
        ("acetaminophen", "paracetamol"),
        ("APAP", "paracetamol"),
        ("albuterol", "salbutamol"),
        ("EpiPen", "adrenaline"),
        ("cyclosporine", "ciclosporin"),
        ("HCTZ", "hydrochlorothiazide"),
        ("MTX", "methotrexate"),
        ("INH", "isoniazid"),
        ("ASA", "aspirin"),
        ("MS Contin", "morphine"),
        ("Percocet", "oxycodone + paracetamol"),
        ("Robitussin", "Robitussin"),
    ],
)
def test_names_that_people_write(name: str, generic: str) -> None:
    assert lexicon()[name] == generic


def test_what_an_uncertain_page_title_may_be_called() -> None:
    assert "acetaminophen" in synonyms()["paracetamol"]
    assert "paracetamol" in synonyms()["acetaminophen"]
    assert synonyms()["rifampin"] == {"rifampicin"}
    assert "amoxicillin" in synonyms()["amoxycillin"]
    assert len(rows("synonyms")) >= 80


def test_the_use_of_a_brand_is_that_of_its_generic() -> None:
    atarax, zestril = class_of("Atarax"), class_of("Zestril")
    assert atarax and atarax.used_for == "anxiety, itching and allergies"
    assert zestril and "ace inhibitors" in zestril.terms
    assert class_of("Augmentin") is None


def test_every_generic_is_a_generic_of_the_table() -> None:
    generics = {row["name"] for row in rows("generics")}
    named = {part for part in lexicon().values() if " + " not in part}
    named |= {part for whole in lexicon().values() if " + " in whole for part in whole.split(" + ")}
    varied = {row["name"] for row in rows("brands") if not row["generic"]}
    assert named - varied <= generics


@pytest.mark.parametrize("table", TABLES)
def test_the_tables_are_sorted_and_no_name_stands_twice(table: str) -> None:
    names = [row["name"] for row in rows(table)]
    assert names == sorted(names, key=str.casefold)
    assert [name for name, count in Counter(names).items() if count > 1] == []
    assert all(name == name.strip() and name for name in names)


def test_two_spellings_of_a_name_lead_to_one_substance() -> None:
    generics: dict[str, set[str]] = {}
    for name, generic in lexicon().items():
        generics.setdefault(name_key(name), set()).add(generic)
    assert {key: found for key, found in generics.items() if len(found) > 1} == {}


def test_the_lexicon_is_large() -> None:
    names: Mapping[str, str] = lexicon()
    assert len(names) >= 1500
