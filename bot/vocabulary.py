"""Reads the hand-written vocabularies: YAML files that a pharmacist can edit, checked when they are read."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

Model = TypeVar("Model", bound=BaseModel)
# The same in C where PyYAML was built with it: twenty times as fast.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class VocabularyError(ValueError):
    """A vocabulary file cannot be used; the message names the file and the key."""


def load_vocabulary(path: Path, model: type[Model], under: str = "") -> Model:
    """Read a vocabulary file; raises VocabularyError when it does not fit the model.

    ``under`` is the field of the model that the whole file is, where its keys are no fields themselves.
    """
    content = load_yaml(path)
    try:
        return model(**({under: content} if under else content))
    except (TypeError, ValidationError) as error:
        raise VocabularyError(f"{path.name}: {error}") from error


def load_yaml(path: Path) -> dict[str, Any]:
    """Read a YAML file that is one mapping; raises VocabularyError when it is not."""
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), _Loader)
    except yaml.YAMLError as error:
        raise VocabularyError(f"{path.name}: not valid YAML: {error}") from error
    if not isinstance(content, dict):
        raise VocabularyError(f"{path.name}: must be a mapping of keys to values")
    return content
