"""The two bots under comparison, each in a folder of its own, made from the same pages."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.judging import NOTHING, Quoted
from benchmarks.stock_bot import write_project
from bot.catalog import Catalog
from bot.settings import settings

ROOT = Path(__file__).parents[1]
_OWN_FILES = ("config.yml", "domain.yml", "endpoints.yml", "credentials.yml", "requirements.lock")
# The folders to copy, and what to leave out of each.
_OWN_FOLDERS = {
    "bot": "__pycache__",
    "actions": "__pycache__",
    "widget": "node_modules",
    "data": "monographs",
}
PAGES = Path("data/monographs")
_CACHE = ".cache"

Messages = Sequence[dict[str, Any]]


@dataclass(frozen=True)
class Bot:
    """How to train and serve a bot, and how to read which entries a reply of it quotes.

    ``serve`` makes the command for a port; ``environment`` the variables, for training without
    one. ``beside`` are files that it needs besides its model.
    """

    name: str
    folder: Path
    train: tuple[str, ...]
    serve: Callable[[int], tuple[str, ...]]
    environment: Callable[[int | None], dict[str, str]]
    read: Callable[[Messages], Quoted]
    beside: tuple[Path, ...] = ()

    def model(self) -> Path:
        """The file of the trained model."""
        return max((self.folder / "models").glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)


def ours(folder: Path, site: Path, pages: Sequence[Path]) -> Bot:
    """A copy of this project as it is now, with these pages of a site, and nothing cached but the encoder."""
    for name, left_out in _OWN_FOLDERS.items():
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns(left_out))
    for name in _OWN_FILES:
        shutil.copy(ROOT / name, folder / name)
    for page in pages:
        copy = folder / PAGES / page.relative_to(site)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(page, copy)
    encoder = sorted(settings().cache.glob("minilm-*"))
    (folder / _CACHE).mkdir()
    for file in encoder:
        shutil.copy(file, folder / _CACHE)
    return Bot(
        name="this bot",
        folder=folder,
        train=(sys.executable, "-m", "bot", "train"),
        serve=lambda port: (sys.executable, "-m", "bot", "serve"),
        environment=lambda port: _environment(**({"BOT_PORT": str(port)} if port else {})),
        read=_read_ours,
        beside=tuple(file for file in encoder if file.suffix == ".onnx"),
    )


def stock(folder: Path, catalog: Catalog) -> Bot:
    """The usual Rasa FAQ bot for a catalog's pages, with no actions of its own."""
    write_project(folder, catalog)
    by_text = _entries_by_text(catalog)
    rasa = (sys.executable, "-m", "rasa")
    return Bot(
        name="stock bot",
        folder=folder,
        train=(*rasa, "train", "--domain", "domain"),
        serve=lambda port: (*rasa, "run", "--port", str(port), "--interface", "127.0.0.1"),
        environment=lambda port: _environment(),
        read=lambda messages: by_text.get(_one_text(m.get("text", "") for m in messages), NOTHING),
    )


def _environment(**added: str) -> dict[str, str]:
    """This process's environment without the bot's settings, but for those given."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("BOT_")}
    return {**kept, "RASA_TELEMETRY_ENABLED": "false", "SQLALCHEMY_SILENCE_UBER_WARNING": "1", **added}


def _read_ours(messages: Messages) -> Quoted:
    """The first answer of the reply's JSON."""
    replies = [message["custom"] for message in messages if "custom" in message]
    answers = replies[-1]["answers"] if replies else []
    if not answers:
        return NOTHING
    return frozenset({(Path(answers[0]["source"]["path"]).stem, answers[0]["entry"]["title"])})


def _entries_by_text(catalog: Catalog) -> dict[str, Quoted]:
    found: dict[str, Quoted] = {}
    for drug in map(catalog.drug, catalog.slugs):
        for entry in drug.entries:
            key = _one_text([entry.text])
            found[key] = found.get(key, NOTHING) | {(Path(drug.monograph.path).stem, entry.title)}
    return found


def _one_text(texts: Any) -> str:
    """Texts as one: Rasa's channels split a text at its blank lines."""
    return " ".join(" ".join(texts).split())
