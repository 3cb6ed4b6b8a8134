"""Where in an FAQ section a question may begin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from .frames import Framed, find_details, find_rows
from .labels import clean_heading
from .markdown import Block, Body
from .questions import MAX_QUESTION, Asked, answer_start, ask, clean_question

Place = Literal["heading", "item", "line", "framed"]
_ATX = re.compile(r" {0,3}#{1,6}[ \t]*(.*?)(?:[ \t]+#+)?[ \t]*$")
_ITEM = re.compile(r"( {0,3}(?:[-*+]|\d{1,9}[.)]))([ \t]+|$)")
_HTML_HEADING = re.compile(r" {0,3}<h[1-6](?:\s[^<>]*)?>(.{1,300}?)</h[1-6]>\s*$", re.IGNORECASE)


@dataclass(frozen=True)
class Mark:
    """A possible question on line ``line``; its answer begins at ``column`` of line ``answer``.

    ``end`` is the line after the block or list item, ``indent`` the width of an item's marker, ``bullet`` the
    kind of list and ``group`` the line on which the list begins. ``stop`` is where a framed answer ends,
    and ``frame`` the line on which the frame begins.
    """

    line: int
    place: Place
    asked: Asked
    answer: int
    column: int
    end: int
    level: int = 7
    indent: int = 0
    bullet: str = ""
    group: int = -1
    first: bool = True
    stop: tuple[int, int] | None = None
    frame: int | None = None

    @property
    def begin(self) -> int:
        """The first line of all that belongs to the question."""
        return self.line if self.frame is None else self.frame


def find_marks(body: Body) -> list[Mark]:
    """All places in the FAQ section ``body`` where a question may begin, in order."""
    folded = [_framed(found) for found in (*find_details(body), *find_rows(body))]
    inside = {line for mark in folded for line in range(mark.begin, mark.end)}
    marks = [mark for block in body.blocks for mark in _in_block(body, block)]
    open_marks = [mark for mark in marks if mark.line not in inside]
    return sorted([*folded, *open_marks], key=lambda mark: mark.line)


def _framed(found: Framed) -> Mark:
    line, column = found.answer
    asked = _headed(found.question, "framed")
    return Mark(
        found.line, "framed", asked, line, column, found.stop[0] + 1, stop=found.stop, frame=found.start
    )


def _headed(question: str, shape: str) -> Asked:
    return Asked(question, 0, "label", question.endswith("?"), True, shape)


def _in_block(body: Body, block: Block) -> Iterator[Mark]:
    if block.kind == "heading":
        mark = _heading(body, block)
        yield from [mark] if mark else _lines(body, block)
    elif block.kind == "list":
        yield from _items(body, block)
    elif block.kind in ("paragraph", "html"):
        yield from _lines(body, block)


def _heading(body: Body, block: Block) -> Mark | None:
    text = body.lines[block.start].strip()
    if len(text) > MAX_QUESTION:
        return None
    if block.setext:
        asked = ask(text)
        if block.end - block.start > 2 or not (asked and asked.alone):
            return None
    match = _ATX.match(body.lines[block.start])
    words = match[1] if match and not block.setext else text
    question = clean_question(clean_heading(words))
    if not question:
        return None
    asked = _headed(question, "heading")
    return Mark(block.start, "heading", asked, block.end, 0, block.end, level=block.level)


def _items(body: Body, block: Block) -> Iterator[Mark]:
    for start, end in block.items:
        marker = _ITEM.match(body.lines[start])
        if marker is None:
            continue
        first = body.lines[start][marker.end() :]
        rest = [line.strip() for line in body.lines[start + 1 : end]]
        paragraph = [first, *_until_blank(rest)]
        text = "\n".join(paragraph)
        asked = ask(text, answered_below=_answered(body, start + len(paragraph), end), item=True)
        if asked is None or not first.strip():
            continue
        line, column = _position(text, asked.end, start)
        if line == start:
            column += marker.end()
        elif column:
            column += len(body.lines[line]) - len(body.lines[line].lstrip())
        width = marker.end() if len(marker[2]) <= 4 else len(marker[1]) + 1
        yield Mark(
            start, "item", asked, line, column, end, indent=width, bullet=block.marker, group=block.start
        )


def _lines(body: Body, block: Block) -> Iterator[Mark]:
    """Questions at the beginning of a paragraph's lines."""
    index = block.start
    while index < block.end:
        line = body.lines[index]
        if index in body.code or len(line) - len(line.lstrip(" ")) > 3:
            index += 1
            continue
        html = _HTML_HEADING.match(line)
        if html:
            question = clean_question(html[1])
            asked: Asked | None = _headed(question, "heading")
        else:
            text = "\n".join(part.strip() for part in body.lines[index : min(index + 4, block.end)])
            asked = ask(text, answered_below=_answered(body, block.end, len(body.lines)))
        if asked is None or not asked.question:
            index += 1
            continue
        answer, column = (index + 1, 0) if html else _position(text, asked.end, index)
        if column:
            column += len(body.lines[answer]) - len(body.lines[answer].lstrip())
        yield Mark(index, "line", asked, answer, column, block.end, first=index == block.start)
        index = max(index + 1, answer)


def _position(text: str, at: int, start: int) -> tuple[int, int]:
    """The line and column of offset ``at`` of a text that begins on line ``start``."""
    before = text[:at]
    line = start + before.count("\n")
    return line, at - (before.rfind("\n") + 1)


def _until_blank(lines: list[str]) -> list[str]:
    return lines[: next((index for index, line in enumerate(lines) if not line), len(lines))][:4]


def _answered(body: Body, start: int, end: int) -> bool:
    """Whether an answer's marker begins the first line of text from ``start`` on."""
    for index in range(start, min(end, start + 4)):
        if body.lines[index].strip():
            return answer_start(body.lines[index]) > 0
    return False
