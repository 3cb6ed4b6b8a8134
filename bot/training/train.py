"""Trains the model when something that it depends on has changed."""

from __future__ import annotations

import io
import time
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from rich.console import Console

from bot.catalog import live_catalog
from bot.encoder import sentence_encoder
from bot.settings import settings
from bot.training.project import CONFIG, DATA, DOMAIN, MODELS, model_path


class TrainingError(RuntimeError):
    """Rasa could not train a model; the log says why."""


def train() -> Path:
    """Train unless the model of the current inputs is there already; returns its path.

    Raises TrainingError when Rasa yields no model.
    """
    path = model_path()
    if path.exists():
        return path
    sentence_encoder()
    console = Console(stderr=True)
    pages = len(live_catalog(settings().monographs).current())
    started = time.monotonic()
    with console.status(f"Training on {pages} pages, as something has changed since the last time ..."):
        _run(path)
    console.print(f"Trained on {pages} pages in {time.monotonic() - started:.0f} s: {path}", highlight=False)
    return path


def _run(path: Path) -> None:
    from rasa.model_training import train as rasa_train

    log = io.StringIO()
    with redirect_stdout(log), redirect_stderr(log):
        result = rasa_train(
            domain=str(DOMAIN),
            config=str(CONFIG),
            training_files=[str(DATA)],
            output=str(MODELS),
            fixed_model_name=path.name.split(".")[0],
        )
    if result.model is None:
        raise TrainingError(f"the model could not be trained:\n{log.getvalue()}")
