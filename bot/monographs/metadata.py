"""What a page's front matter says of its drug."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from .findings import Remark, Unreadable
from .front_matter import Page
from .markdown import plain_line
from .vocabulary import default, key

_LISTS = ("names", "brand_names", "aliases")
_ADDRESSES = ("url", "permalink")
_BRACKETED = re.compile(r"(?P<before>[^()]*[^()\s])\s*\((?P<inside>[^()]+)\)")
_PLAIN_NAME = re.compile(r"[^\W_a-z][\w-]{2,}(?: [\w-]+){0,2}")
_PATH = re.compile(r"\.\.[/\\]|[/\\~]|[A-Za-z]:[/\\]|.*[/\\].*\.\w{1,4}$")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_UNSAFE = re.compile(r"[\s\x00-\x1f<>\"\\]")
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
    line = page.lines.get("title", 1)
    remarks = [*_repeated_keys(page), *_title_remarks(title, line)]
    names = [title, *_in_brackets(title)]
    for field in _LISTS:
        names += _names(page, field, remarks)
    permalink = next((found for field in _ADDRESSES if (found := _address(page, field, remarks))), None)
    return Metadata(title, unique(names), permalink, tuple(remarks))


def _repeated_keys(page: Page) -> Iterator[Remark]:
    for name, line in page.repeated.items():
        message = (
            f"The key {name[:80]!r} stands above already, and only this one is used: remove one of them."
        )
        yield Remark(line, "warning", "duplicate-key", message)


def _title_remarks(title: str, line: int) -> Iterator[Remark]:
    if plain_line(title) != title:
        message = "The title has markup, which is shown as text: write the drug's name only."
        yield Remark(line, "warning", "markup-in-title", message)
    if _PATH.match(title):
        message = "The title looks like a path (it is never used as one): write the drug's name only."
        yield Remark(line, "warning", "path-in-title", message)


def _in_brackets(title: str) -> list[str]:
    """The two names in "Colecalciferol (Vitamin D3)"; a form such as "(oral)" is none."""
    match = _BRACKETED.fullmatch(title)
    if match is None:
        return []
    inside = " ".join(match["inside"].split())
    named = _PLAIN_NAME.fullmatch(inside) and not default().is_group(inside)
    return [match["before"], *([inside] if named else [])]


def generic_names(plain: str) -> list[str]:
    """The names in the text of a Generic Name section; none if it is a sentence.

    A place ends the list: "paracetamol, acetaminophen in the United States, Canada and Japan".
    """
    first = next((line for line in plain.split("\n") if line.strip()), "")
    text = _PARENTHESES.sub(" ", first).split(" in ")[0].strip().rstrip(".")
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
    values = _SEPARATORS.split(value) if isinstance(value, str) else value
    line = page.lines.get(field, 1)
    if not isinstance(values, list):
        message = f"{field} must be a list of names and is ignored: write {field}: [Name, Other name]."
        remarks.append(Remark(line, "warning", "names-not-list", message))
        return []
    values = [name for name in values if name is not None and name != "" and not str(name).isspace()]
    names = [" ".join(name.split()) for name in values if isinstance(name, str) and key(name)]
    if len(names) < len(values):
        wrong = next(name for name in values if not isinstance(name, str) or not key(name))
        message = (
            f"{str(wrong)[:40]!r} under {field} is not a name and is left out: "
            "write each name on its own, in quotes if it is a word like yes or no."
        )
        remarks.append(Remark(line, "warning", "name-not-text", message))
    if len(names) > MAX_NAMES:
        message = f"{field} has more than {MAX_NAMES} names, and only the first {MAX_NAMES} are used."
        remarks.append(Remark(line, "warning", "too-many-names", message))
    return names[:MAX_NAMES]


def _address(page: Page, field: str, remarks: list[Remark]) -> str | None:
    value = page.metadata.get(field)
    line = page.lines.get(field, 1)
    if isinstance(value, str) and value.strip():
        if _is_address(value.strip()):
            return value.strip()
        message = (
            f"{field} is not used: write an address such as https://example.org/aspirin or /drugs/aspirin/."
        )
        remarks.append(Remark(line, "warning", "unsafe-address", message))
        return None
    if value is None:
        return None
    message = f"{field} must be text and is ignored: write the page's address after {field}:."
    remarks.append(Remark(line, "warning", "address-not-text", message))
    return None


def _is_address(value: str) -> bool:
    """Whether it is a web address or one relative to the site."""
    scheme = _SCHEME.match(value)
    fits = scheme[0].lower() in ("http:", "https:") if scheme else not value.startswith("//")
    return fits and not _UNSAFE.search(value)
