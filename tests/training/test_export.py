"""What is trained on, as a plain Rasa project that stands on its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from bot.catalog import Catalog
from bot.taxonomy import taxonomy


def run(*arguments: str, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"} | variables
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def exported(in_the_project: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the export command writes."""
    folder = tmp_path_factory.mktemp("export") / "new" / "folder"
    result = run("bot", "export", str(folder), cwd=Path.cwd())
    assert result.returncode == 0, result.stderr
    files = [folder / name for name in ("config.yml", "domain.yml", "data/nlu.yml", "data/rules.yml")]
    assert result.stdout.splitlines() == [str(path) for path in files]
    assert result.stderr == ""
    assert all(path.is_file() for path in files)
    return folder


def test_stock_rasa_validates_it(exported: Path) -> None:
    """Without this project: nothing of it can be imported from the folder."""
    assert run("bot", cwd=exported).returncode != 0
    result = run(
        *("rasa", "data", "validate", "--config", "config.yml", "--domain", "domain.yml", "--data", "data"),
        cwd=exported,
        RASA_TELEMETRY_ENABLED="false",
        SQLALCHEMY_SILENCE_UBER_WARNING="1",
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert "No story structure conflicts found" in result.stdout + result.stderr
    assert "Project validation completed with errors" not in result.stdout + result.stderr


def test_nothing_in_it_is_specific_to_a_drug(exported: Path, catalog: Catalog) -> None:
    domain = yaml.safe_load((exported / "domain.yml").read_text(encoding="utf-8"))
    nlu = yaml.safe_load((exported / "data" / "nlu.yml").read_text(encoding="utf-8"))["nlu"]
    intents = [name if isinstance(name, str) else next(iter(name)) for name in domain["intents"]]
    names = [*intents, *(block["intent"] for block in nlu if "intent" in block), *domain["responses"]]
    assert {f"faq/{topic}" for topic in taxonomy()} <= set(names)
    for name in names:
        assert catalog.find(name.replace("_", " ").replace("/", " ")) == (), name


def test_no_answer_of_a_page_is_in_it(exported: Path, catalog: Catalog) -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in exported.rglob("*.yml"))
    for slug in catalog.slugs:
        for entry in catalog.drug(slug).entries:
            assert len(entry.plain) < 20 or entry.plain[:60] not in text


def test_it_names_no_importer(exported: Path) -> None:
    config = yaml.safe_load((exported / "config.yml").read_text(encoding="utf-8"))
    assert "importers" not in config
    assert config["pipeline"] == yaml.safe_load(Path("config.yml").read_text(encoding="utf-8"))["pipeline"]


def test_writing_it_again_changes_nothing(exported: Path, tmp_path: Path) -> None:
    assert run("bot", "export", str(tmp_path), cwd=Path.cwd()).returncode == 0
    for path in exported.rglob("*.yml"):
        assert (tmp_path / path.relative_to(exported)).read_bytes() == path.read_bytes()
