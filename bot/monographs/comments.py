"""HTML comments: what an editor hides must stay hidden."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .findings import Remark

_FENCE = re.compile(r" {0,3}(?:(?:[-*+]|\d{1,9}[.)]|>)[ \t]+)*[ \t]*(`{3,}|~{3,})")
_MAX_FENCE = 200
_MARK = re.compile(r"`+|<!--")
_CLOSE = "-->"


@dataclass(frozen=True)
class Visible:
    """The lines of a text that show, with their numbers in the file and remarks on the comments."""

    lines: tuple[str, ...]
    numbers: tuple[int, ...]
    remarks: tuple[Remark, ...]


class _Scanner:
    """Goes through a text line by line, knowing whether it is in code or in a comment."""

    def __init__(self) -> None:
        self.fence = ""
        self.opened = 0

    def scan(self, line: str, number: int) -> str | None:
        """What shows of the line; None if a comment hides all of it."""
        if self.fence:
            self.fence = "" if _closes(line, self.fence) else self.fence
            return line
        before = line
        if self.opened:
            at = line.find(_CLOSE)
            if at < 0:
                return None
            self.opened = 0
            line = line[at + len(_CLOSE) :]
        else:
            self.fence = _opens(line)
        if not self.fence:
            line, still_open = _strip_line(line)
            self.opened = number if still_open else 0
        return None if line != before and not line.strip() else line


def strip_comments(text: str, first_line: int) -> Visible:
    """The lines of ``text`` without comments, the first of which is line ``first_line`` of its file.

    Code is left alone: a comment shown in a code block is not hidden. A comment that is never
    closed hides everything below it, as it does on the site, and is reported.
    """
    scanner = _Scanner()
    kept: list[tuple[str, int]] = []
    gap = False
    for number, line in enumerate(text.split("\n"), first_line):
        shown = scanner.scan(line, number)
        if shown is None:
            gap = True
            continue
        if gap:
            gap = False
            blank_above = not kept or not kept[-1][0].strip()
            if blank_above and not shown.strip():
                continue
            if not blank_above and shown.strip():
                # A comment ends a paragraph.
                kept.append(("", number - 1))
        kept.append((shown, number))
    remarks: list[Remark] = []
    if scanner.opened:
        message = "This comment is never closed and hides the rest of the page: end it with -->."
        remarks.append(Remark(scanner.opened, "error", "unclosed-comment", message))
    return Visible(tuple(line for line, _ in kept), tuple(number for _, number in kept), tuple(remarks))


def _opens(line: str) -> str:
    match = _FENCE.match(line[:_MAX_FENCE])
    if match is None or (match[1][0] == "`" and "`" in line[match.end() :]):
        return ""
    return match[1]


def _closes(line: str, fence: str) -> bool:
    mark = line.strip().lstrip("> ")
    return len(mark) >= len(fence) and not mark.strip(fence[0])


def _strip_line(line: str) -> tuple[str, bool]:
    """The line without comments, and whether one is still open at its end."""
    if "<!--" not in line:
        return line, False
    marks = list(_MARK.finditer(line))
    closers = _matching_runs(marks)
    kept: list[str] = []
    position = 0
    for index, mark in enumerate(marks):
        if mark.start() < position:
            continue
        if mark[0] != "<!--":
            end = closers[index]
            if end > 0:
                kept.append(line[position:end])
                position = end
            continue
        kept.append(line[position : mark.start()])
        close = line.find(_CLOSE, mark.start() + 2)
        if close < 0:
            return "".join(kept).rstrip(), True
        position = close + len(_CLOSE)
    kept.append(line[position:])
    left = "".join(kept)
    return (left if left.strip() else ""), False


def _matching_runs(marks: list[re.Match[str]]) -> list[int]:
    """For each run of backticks, where the next run of the same length ends; 0 where none does."""
    ends: dict[str, int] = {}
    result = [0] * len(marks)
    for index in range(len(marks) - 1, -1, -1):
        run = marks[index][0]
        result[index] = ends.get(run, 0)
        ends[run] = marks[index].end()
    return result
