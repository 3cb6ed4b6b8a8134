"""What an operator can set, read from environment variables that begin with ``BOT_``."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import BaseModel, Field, ValidationError, validator

PREFIX = "BOT_"
OFF = "off"
ANY = "*"


class SettingsError(ValueError):
    """An environment variable has a value that cannot be used."""


class Settings(BaseModel, extra="forbid"):
    """The bot's settings; each field is the environment variable ``BOT_<FIELD>``.

    ``site_url`` is the address that source links begin with; ``region`` a two-letter code
    that chooses the emergency numbers. ``gaps`` is the file of questions that got no answer, beside
    which votes on answers are kept; ``off`` keeps neither.

    The widget's: ``origins`` are the sites whose pages may use it besides the bot's own, such as
    ``https://example.org``, with commas between them, or ``*`` for all; ``proxies`` is the number of
    proxies in front of the server; ``secret`` signs visitors' sessions, with 32
    characters or more, and is made and kept in ``cache`` if it is empty.
    """

    monographs: Path = Path("data/monographs")
    site_url: str = ""
    region: str = "US"
    port: int = Field(default=5005, ge=1, le=65535)
    cache: Path = Path(".cache")
    gaps: Path = Path("gaps.jsonl")
    origins: frozenset[str] = frozenset()
    messages_per_minute: int = Field(default=20, ge=1)
    proxies: int = Field(default=0, ge=0)
    secret: str = Field(default="", regex="^(.{32,})?$")

    @validator("origins", pre=True)
    def _split(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        return frozenset(_origin(part.strip()) for part in value.split(",") if part.strip())

    @property
    def gaps_file(self) -> Path | None:
        """Where gaps are kept, or None if they are not."""
        return None if str(self.gaps).lower() == OFF else self.gaps

    @property
    def feedback_file(self) -> Path | None:
        """Where votes on answers are kept, beside the gaps, or None if they are not."""
        gaps = self.gaps_file
        return gaps.with_name(f"{gaps.stem}.feedback{gaps.suffix}") if gaps else None


def _origin(text: str) -> str:
    """An origin as browsers name it; raises ValueError for what is none."""
    if text == ANY:
        return text
    origin = text.lower().rstrip("/")
    parts = urlsplit(origin)
    if (
        parts.scheme not in ("http", "https")
        or origin != f"{parts.scheme}://{parts.netloc}"
        or not parts.netloc
    ):
        raise ValueError(f'{text} is no origin: write it like https://example.org, without a path, or "*"')
    return origin


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
