"""HTML comments: what an editor hides must stay hidden."""

from __future__ import annotations

import re

from .findings import Remark

_FENCE = re.compile(r" {0,3}(?:(?:[-*+]|\d{1,9}[.)]|>)[ \t]+)*[ \t]*(`{3,}|~{3,})(.*)$")
_MARK = re.compile(r"`+|<!--")
_CLOSE = "-->"


def strip_comments(text: str, first_line: int) -> tuple[str, list[Remark]]:
    """``text`` without its comments, on as many lines as before.

    Code is left alone: a comment shown in a code block is not hidden. A comment that is never
    closed hides everything below it, as it does on the site, and is reported.
    """
    out: list[str] = []
    remarks: list[Remark] = []
    fence = ""
    opened = 0
    for number, line in enumerate(text.split("\n"), first_line):
        if opened:
            line, still_open = _leave(line)
            opened = opened if still_open else 0
            if opened:
                out.append("")
                continue
        if fence:
            fence = "" if _closes(line, fence) else fence
            out.append(line)
            continue
        fence = _opens(line)
        if not fence:
            line, still_open = _strip_line(line)
            opened = number if still_open else 0
        out.append(line)
    if opened:
        message = "This comment is never closed and hides the rest of the page: end it with -->."
        remarks.append(Remark(opened, "error", "unclosed-comment", message))
    return "\n".join(out), remarks


def _opens(line: str) -> str:
    match = _FENCE.match(line)
    if match is None or (match[1][0] == "`" and "`" in match[2]):
        return ""
    return match[1]


def _closes(line: str, fence: str) -> bool:
    mark = line.strip().lstrip("> ")
    return len(mark) >= len(fence) and not mark.strip(fence[0])


def _leave(line: str) -> tuple[str, bool]:
    at = line.find(_CLOSE)
    if at < 0:
        return "", True
    return _strip_line(line[at + len(_CLOSE) :])


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
