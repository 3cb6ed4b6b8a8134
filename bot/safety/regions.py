"""Whom to call in an emergency, by the region that the bot serves."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, Field

from bot.vocabulary import load_vocabulary

Helpline = Literal["poison", "crisis"]
# What may be written for a region of the list.
_OTHER_CODES = {"UK": "GB", "USA": "US"}


class Line(BaseModel, extra="forbid"):
    """A number to call: whose it is, the number as it is shown, and its hours if it has any."""

    name: str = Field(min_length=1)
    number: str = Field(pattern=r"^[0-9][0-9 -]*$")
    hours: str = ""

    @property
    def link(self) -> str:
        """The number as a Markdown link that a telephone dials, with its hours."""
        shown = f"[{self.number}](tel:{re.sub('[^0-9]', '', self.number)})"
        return f"{shown} ({self.hours})" if self.hours else shown


class Region(BaseModel, extra="forbid"):
    """The lines of a region; it may have no poison centre or crisis line for the public."""

    emergency: Line
    poison: Line | None = None
    crisis: Line | None = None

    @property
    def number_to_call(self) -> str:
        """What stands after "Call": the number, or 112 with a caution where the region's is not known."""
        line = self.emergency
        return f"{line.name}: {line.link}" if line.hours else line.link

    def helpline(self, name: Helpline) -> Line | None:
        """The poison centre or the crisis line, if there is one."""
        return self.poison if name == "poison" else self.crisis


class RegionFile(BaseModel, extra="forbid"):
    """``regions.yml``; each part is explained there."""

    unknown: Region
    regions: dict[str, Region]


def region(code: str) -> Region:
    """The lines of a region by its two-letter code; of a code that is not known, 112 with a caution."""
    known = code.strip().upper()
    return _file().regions.get(_OTHER_CODES.get(known, known), _file().unknown)


def region_codes() -> tuple[str, ...]:
    """The codes of the regions whose lines are known."""
    return tuple(_file().regions)


@lru_cache(maxsize=1)
def _file() -> RegionFile:
    return load_vocabulary(Path(__file__).with_name("regions.yml"), RegionFile)
