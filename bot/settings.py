"""What an operator can set, read from environment variables that begin with ``BOT_``."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel, Field, ValidationError

PREFIX = "BOT_"
OFF = "off"


class SettingsError(ValueError):
    """An environment variable has a value that cannot be used."""


class Settings(BaseModel, extra="forbid"):
    """The bot's settings; each field is the environment variable ``BOT_<FIELD>``.

    ``site_url`` is the address that source links begin with; ``region`` a two-letter code
    that chooses the emergency numbers. ``gaps`` is the file of questions that got no answer; ``off``
    keeps none.
    """

    monographs: Path = Path("data/monographs")
    site_url: str = ""
    region: str = "US"
    port: int = Field(default=5005, ge=1, le=65535)
    cache: Path = Path(".cache")
    gaps: Path = Path("gaps.jsonl")

    @property
    def gaps_file(self) -> Path | None:
        """Where gaps are kept, or None if they are not."""
        return None if str(self.gaps).lower() == OFF else self.gaps


def settings(environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings from ``environment`` (by default the process's own).

    Raises SettingsError, naming the variable, when a value cannot be used.
    """
    source = os.environ if environment is None else environment
    fields = {name: f"{PREFIX}{name.upper()}" for name in Settings.__annotations__}
    given = {name: source[key] for name, key in fields.items() if source.get(key)}
    try:
        return Settings(**given)  # type: ignore[arg-type]
    except ValidationError as error:
        problem = error.errors()[0]
        name = str(problem["loc"][0])
        raise SettingsError(f"{fields[name]}={given[name]}: {problem['msg']}") from error
