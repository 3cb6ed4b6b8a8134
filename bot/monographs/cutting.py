"""Cuts pieces of text out of a page without altering them."""

from __future__ import annotations

import re
from collections.abc import Sequence

# Lines that show nothing by themselves: rules, kramdown's attributes, Liquid tags, link definitions.
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|={3,}[ \t]*)$")
_INVISIBLE = re.compile(
    r"\s*(?:#{1,6}|\{:[^{}]*\}|\{%[^%]*%\}|\[\[?_?toc_?\]?\]|(?:[-*+]|1\.)[ \t]+toc|<br\s*/?>"
    r"|<a\s[^<>]*>\s*</a>)\s*$",
    re.IGNORECASE,
)
_DEFINITION = re.compile(r" {0,3}\[[^\]\^][^\]]*\]:[ \t]*\S+.*$")
_BULLET = re.compile(r"[-*+][ \t]+")
_TAIL = 100
_HARD_BREAK = re.compile(r"(?:\\|<br\s*/?>)+$", re.IGNORECASE)


def is_rule(line: str) -> bool:
    """Whether ``line`` is a horizontal rule (or the underline of a heading)."""
    return bool(line.strip()) and bool(_RULE.match(line))


def is_blank(line: str) -> bool:
    """Whether ``line`` shows nothing on the page by itself."""
    return not line.strip() or is_rule(line) or bool(_INVISIBLE.match(line))


def trim(text: str) -> str:
    """``text`` without the lines at both ends that show nothing, and without white space at its end."""
    lines = text.split("\n")
    start, end = 0, len(lines)
    while start < end and is_blank(lines[start]):
        start += 1
    while end > start and (is_blank(lines[end - 1]) or _DEFINITION.match(lines[end - 1])):
        end -= 1
    if start == end:
        return ""
    last = lines[end - 1].rstrip()
    tail = _HARD_BREAK.search(last, max(len(last) - _TAIL, 0))
    lines[end - 1] = last[: tail.start()].rstrip() if tail else last
    return "\n".join(lines[start:end])


def dedent(lines: Sequence[str], width: int) -> list[str]:
    """The lines of a list item without the indent that the item gives them, however deep that is."""
    indents = [_indent(line) for line in lines if line.strip()]
    width = max(width, min(indents, default=0))
    return [_without(line, width) for line in lines]


def without_bullet(text: str) -> str:
    """The text of a list that has only one item; any other text as it is."""
    lines = text.split("\n")
    bullet = _BULLET.match(lines[0])
    if bullet is None or any(line.strip() and not line[0].isspace() for line in lines[1:]):
        return text
    return "\n".join([lines[0][bullet.end() :], *dedent(lines[1:], bullet.end())])


def cut(lines: Sequence[str], start: int, column: int, end: int) -> str:
    """The text from ``column`` of line ``start`` up to line ``end`` (exclusive)."""
    if start >= end:
        return ""
    first = lines[start][column:]
    return trim("\n".join([first.strip() if column else first, *lines[start + 1 : end]]))


def _indent(line: str) -> int:
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip(" "))


def _without(line: str, width: int) -> str:
    column = 0
    for index, char in enumerate(line):
        if column >= width or char not in " \t":
            return line[index:]
        column += 4 - column % 4 if char == "\t" else 1
    return ""
