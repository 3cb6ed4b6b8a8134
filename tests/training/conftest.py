"""A small copy of the project, to change at will."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.training import project
from tests.catalog.making import save


@pytest.fixture()
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, in_the_project: None) -> Path:
    """Configuration, domain, data and two pages in a working folder of their own."""
    for name in ("config.yml", "domain.yml"):
        shutil.copy(name, tmp_path)
    for name in ("nlu", "rules"):
        shutil.copytree(Path("data", name), tmp_path / "data" / name)
    code = tmp_path / "bot"
    code.mkdir()
    (code / "module.py").write_text("VALUE = 1\n")
    (code / "words.yml").write_text("a: b\n")
    save(tmp_path / "data" / "monographs", "Abacin")
    save(tmp_path / "data" / "monographs", "Bebacin")
    monkeypatch.setattr(project, "CODE", code)
    monkeypatch.setattr(project, "LOCK", tmp_path / "requirements.lock")
    monkeypatch.delenv("BOT_MONOGRAPHS", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path
