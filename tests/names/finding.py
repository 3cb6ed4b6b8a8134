"""What a name index finds, in short."""

from __future__ import annotations

from bot.names import NameIndex


def found(index: NameIndex, text: str) -> list[tuple[str, tuple[str, ...]]]:
    """The mentions in a text as (what is written, the drugs)."""
    return [(text[m.start : m.end], m.slugs) for m in index.find(text)]


def matches(index: NameIndex, text: str) -> list[tuple[str, tuple[str, ...], str]]:
    """The mentions in a text as (what is written, the drugs, how sure)."""
    return [(text[m.start : m.end], m.slugs, m.match) for m in index.find(text)]
