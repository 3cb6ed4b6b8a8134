"""The hand-written vocabulary of this package, checked when it is read."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

Model = TypeVar("Model", bound=BaseModel)

HERE = Path(__file__).parent


class VocabularyError(ValueError):
    """A vocabulary file cannot be used; the message names the file and the key."""


class NameVocabulary(BaseModel, extra="forbid"):
    """``names.yml``: ``joiners`` stand between the parts of a combination's name."""

    joiners: list[str]


class SiteWording(BaseModel, extra="forbid"):
    """``site.yml``: the ``disclaimer`` for pages that have none."""

    disclaimer: str


def load_yaml(path: Path) -> dict[str, Any]:
    """Read a YAML file that is one mapping; raises VocabularyError when it is not."""
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise VocabularyError(f"{path.name}: not valid YAML: {error}") from error
    if not isinstance(content, dict):
        raise VocabularyError(f"{path.name}: must be a mapping of keys to values")
    return content


@lru_cache(maxsize=1)
def name_vocabulary() -> NameVocabulary:
    """The vocabulary of ``names.yml``."""
    return _read("names.yml", NameVocabulary)


@lru_cache(maxsize=1)
def site_wording() -> SiteWording:
    """The wording of ``site.yml``."""
    return _read("site.yml", SiteWording)


def _read(name: str, model: type[Model]) -> Model:
    """Read a vocabulary file; raises VocabularyError when it does not fit the model."""
    try:
        return model(**load_yaml(HERE / name))
    except ValidationError as error:
        raise VocabularyError(f"{name}: {error}") from error
