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


class DrugMeant(BaseModel, extra="forbid"):
    """Words directly around an English word that say that it is a drug's name, as it is after ``taking``.

    After the words ``not_after``, those that follow it say nothing. A number with one of ``units`` does.
    """

    before: list[str]
    after: list[str]
    not_after: list[str]
    units: list[str]


class NameVocabulary(BaseModel, extra="forbid"):
    """``names.yml``: how names of drugs are written.

    ``joiners`` stand between the parts of a combination's name; beside the words ``taken_together``
    the parts are drugs taken at once. ``salts`` maps each salt to other ways to write it; ``hydrates``
    make no difference to it. A salt of one of the ``elements`` is a drug of its own, and before ``levels``
    an element is no salt. ``release_forms`` and ``other_drugs`` follow a name too, and the latter make
    another drug of it; a known name that adds one of the ``dosage_forms`` to a page's is the page's drug.
    ``variants`` maps a word of a name to other ways to write it. ``everyday_phrases`` are brands of
    several words that people say without meaning a drug.
    """

    joiners: list[str]
    taken_together: list[str]
    salts: dict[str, list[str]]
    hydrates: list[str]
    elements: list[str]
    levels: list[str]
    release_forms: list[str]
    dosage_forms: list[str]
    other_drugs: list[str]
    variants: dict[str, list[str]]
    everyday_phrases: list[str]
    drug_meant: DrugMeant


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
