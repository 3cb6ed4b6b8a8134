"""The model is trained anew when something that it depends on changes, and only then."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.training.project import fingerprint, model_path
from tests.catalog.making import save

PAGES = Path("data/monographs")


def append(path: str, text: str) -> None:
    with Path(path).open("a", encoding="utf-8") as file:
        file.write(text)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda: save(PAGES, "Abacin", "Other."), id="page edited"),
        pytest.param(lambda: save(PAGES, "Abacin", "An answer!"), id="page edited to the same length"),
        pytest.param(lambda: save(PAGES, "Cecacin"), id="page added"),
        pytest.param(lambda: save(PAGES, "Dedacin", name="d/dedacin.md"), id="page added in a folder"),
        pytest.param((PAGES / "abacin.md").unlink, id="page deleted"),
        pytest.param(lambda: append("config.yml", "# x\n"), id="configuration"),
        pytest.param(lambda: append("domain.yml", "# x\n"), id="domain"),
        pytest.param(lambda: append("data/nlu/smalltalk.yml", "    - hi ho\n"), id="phrasings"),
        pytest.param(lambda: append("data/rules/rules.yml", "# x\n"), id="rules"),
        pytest.param(lambda: append("bot/module.py", "# x\n"), id="code"),
        pytest.param(lambda: append("bot/words.yml", "# x\n"), id="vocabulary"),
        pytest.param(lambda: append("requirements.lock", "rasa==3.6.22\n"), id="dependencies"),
    ],
)
def test_it_changes_with(copy: Path, change: Callable[[], object]) -> None:
    before = fingerprint()
    change()
    assert fingerprint() != before


@pytest.mark.parametrize(
    "leave",
    [
        pytest.param(lambda: None, id="nothing"),
        pytest.param(lambda: os.utime(PAGES / "abacin.md", (1, 1)), id="time of a page"),
        pytest.param(lambda: append("README.md", "x"), id="another file"),
        pytest.param(lambda: append("bot/module.pyc", "x"), id="bytecode"),
        pytest.param(lambda: append("bot/README.md", "x"), id="documentation"),
        pytest.param(lambda: append("bot/serving.py", "# x\n"), id="what serves the model"),
        pytest.param(lambda: append("data/monographs/.abacin.md.swp", "x"), id="an editor's own file"),
        pytest.param(lambda: append("data/monographs/abacin.md~", "x"), id="an editor's backup"),
        pytest.param(lambda: append("data/monographs/.DS_Store", "x"), id="a file of the desktop"),
    ],
)
def test_it_does_not_change_with(copy: Path, leave: Callable[[], object]) -> None:
    before = fingerprint()
    leave()
    assert fingerprint() == before


def test_it_is_the_pages_that_the_settings_name(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(PAGES, "elsewhere")
    monkeypatch.setenv("BOT_MONOGRAPHS", "elsewhere")
    before = fingerprint()
    save(Path("elsewhere"), "Cecacin")
    assert fingerprint() != before


def test_pages_that_are_not_used_do_not_matter(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(PAGES, "elsewhere")
    monkeypatch.setenv("BOT_MONOGRAPHS", "elsewhere")
    before = fingerprint()
    save(PAGES, "Cecacin")
    assert fingerprint() == before


def test_the_same_pages_by_another_path_are_the_same(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint()
    monkeypatch.setenv("BOT_MONOGRAPHS", str(PAGES.resolve()))
    assert fingerprint() == before


def test_two_pages_with_swapped_contents_are_another_project(copy: Path) -> None:
    before = fingerprint()
    first, second = PAGES / "abacin.md", PAGES / "bebacin.md"
    one, other = first.read_bytes(), second.read_bytes()
    first.write_bytes(other)
    second.write_bytes(one)
    assert fingerprint() != before


def test_the_models_name_tells_them_apart(copy: Path) -> None:
    before = model_path()
    assert before == model_path()
    assert before.parent == Path("models")
    assert before.name.endswith(".tar.gz")
    save(PAGES, "Cecacin")
    assert model_path() != before
