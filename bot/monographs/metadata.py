"""What a page's front matter says of its drug."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from .findings import Remark, Unreadable
from .front_matter import Page
from .vocabulary import key

_LISTS = ("names", "brand_names", "aliases")
_ADDRESSES = ("url", "permalink")
_PARENTHESES = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SEPARATORS = re.compile(r"[;,]")
MAX_NAME_WORDS = 6
MAX_NAMES = 100


@dataclass(frozen=True)
class Metadata:
    """The front matter's part of a monograph, with remarks on it."""

    title: str
    names: tuple[str, ...]
    permalink: str | None
    remarks: tuple[Remark, ...]


def read_metadata(page: Page) -> Metadata:
    """The title, the names and the address.

    Raises Unreadable when there is no title.
    """
    title = _title(page)
    remarks: list[Remark] = []
    names = [title]
    for field in _LISTS:
        names += _names(page, field, remarks)
    permalink = next((found for field in _ADDRESSES if (found := _address(page, field, remarks))), None)
    return Metadata(title, unique(names), permalink, tuple(remarks))


def generic_names(plain: str) -> list[str]:
    """The names in the text of a Generic Name section; none if it is a sentence."""
    first = next((line for line in plain.split("\n") if line.strip()), "")
    text = _PARENTHESES.sub(" ", first).strip().rstrip(".")
    names = [" ".join(name.split()) for name in _SEPARATORS.split(text)]
    names = [name for name in names if name]
    if any(len(name.split()) > MAX_NAME_WORDS or ". " in name for name in names):
        return []
    return names


def unique(names: Iterable[str]) -> tuple[str, ...]:
    """The names without those that differ in capitals only, in order."""
    seen: dict[str, str] = {}
    for name in names:
        seen.setdefault(name.casefold(), name)
    return tuple(seen.values())


def _title(page: Page) -> str:
    line = page.lines.get("title", max(page.first_line - 1, 1))
    if "title" not in page.metadata:
        raise Unreadable(1, "no-title", "The front matter has no title: add a line such as title: Aspirin.")
    value = page.metadata["title"]
    if value is not None and not isinstance(value, str):
        raise Unreadable(line, "title-not-text", "The title must be text: write the drug's name in quotes.")
    title = " ".join((value or "").split())
    if not title:
        raise Unreadable(line, "empty-title", "The title is empty: write the drug's name after title:.")
    return title


def _names(page: Page, field: str, remarks: list[Remark]) -> list[str]:
    value: Any = page.metadata.get(field)
    if value is None:
        return []
    values = [value] if isinstance(value, str) else value
    line = page.lines.get(field, 1)
    if not isinstance(values, list):
        message = f"{field} must be a list of names and is ignored: write {field}: [Name, Other name]."
        remarks.append(Remark(line, "warning", "names-not-list", message))
        return []
    names = [" ".join(name.split()) for name in values[:MAX_NAMES] if isinstance(name, str) and key(name)]
    if len(names) < len(values):
        message = (
            f"Some of {field} are no text, or too many, and are ignored: list at most {MAX_NAMES} names."
        )
        remarks.append(Remark(line, "warning", "name-not-text", message))
    return names


def _address(page: Page, field: str, remarks: list[Remark]) -> str | None:
    value = page.metadata.get(field)
    if value is None or (isinstance(value, str) and value.strip()):
        return value.strip() if value else None
    message = f"{field} must be text and is ignored: write the page's address after {field}:."
    remarks.append(Remark(page.lines.get(field, 1), "warning", "address-not-text", message))
    return None
