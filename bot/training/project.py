"""The Rasa project in the working folder: its files, and the model that fits them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from bot.monographs.folder import page_paths
from bot.settings import settings

CONFIG = Path("config.yml")
DOMAIN = Path("domain.yml")
DATA = Path("data")
MODELS = Path("models")
CODE = Path(__file__).parents[1]
LOCK = CODE.parent / "requirements.lock"
# What serves a trained model, or looks at it: nothing that is trained imports these.
_NO_PART_OF_TRAINING = {
    "channels",
    "evaluation",
    "insight",
    "asking.py",
    "cli.py",
    "conversations.py",
    "serving.py",
    "showing.py",
}


def model_path() -> Path:
    """Where the model of the project as it now is belongs; its name is a digest of the inputs.

    If the file exists, there is nothing to train.
    """
    return MODELS / f"faq-{fingerprint()[:16]}.tar.gz"


def fingerprint() -> str:
    """A digest of everything that training depends on: configuration, data, pages and code."""
    digest = hashlib.sha256()
    for path in _inputs():
        content = path.read_bytes()
        digest.update(f"{path.name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def _inputs() -> Iterator[Path]:
    yield from (path for path in (CONFIG, DOMAIN, LOCK) if path.exists())
    yield from sorted(path for path in DATA.rglob("*") if path.suffix in {".yml", ".csv"})
    yield from page_paths(settings().monographs)
    yield from sorted(
        path for path in CODE.rglob("*") if path.suffix in {".py", ".yml"} and _is_trained(path)
    )


def _is_trained(path: Path) -> bool:
    return path.relative_to(CODE).parts[0] not in _NO_PART_OF_TRAINING
