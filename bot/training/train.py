"""Trains the model when something that it depends on has changed."""

from __future__ import annotations

from pathlib import Path

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

    from rasa.model_training import train as rasa_train

    result = rasa_train(
        domain=str(DOMAIN),
        config=str(CONFIG),
        training_files=[str(DATA)],
        output=str(MODELS),
        fixed_model_name=path.name.split(".")[0],
    )
    if result.model is None:
        raise TrainingError("the model could not be trained; the messages above say why")
    return Path(result.model)
