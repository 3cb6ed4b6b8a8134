"""Questions and answers in a frame of their own: ``<details>`` and the rows of a table."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from .markdown import Block, Body
from .questions import clean_question

_SUMMARY = re.compile(
    r"<details[^<>]*>\s{0,20}<summary[^<>]*>(?P<question>.{1,600}?)</summary>[ \t]*",
    re.DOTALL | re.IGNORECASE,
)
_CLOSE = re.compile(r"</details\s*>", re.IGNORECASE)
_CELL = re.compile(r"(?:[^|\\]|\\.)+")
_HEADER = re.compile(r"[ |:*_]*q(?:uestions?)?[ :*_]*\|[ :*_]*a(?:nswers?)?[ |:*_]*$", re.IGNORECASE)


@dataclass(frozen=True)
class Framed:
    """A question on line ``line`` in a frame that begins on line ``start``.

    ``answer`` and ``stop`` are the lines and columns where its answer begins and ends.
    """

    start: int
    line: int
    question: str
    answer: tuple[int, int]
    stop: tuple[int, int]


def find_details(body: Body) -> Iterator[Framed]:
    """Each ``<details>`` with its question in ``<summary>``, up to its ``</details>``."""
    text = "\n".join(body.lines)
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    at = 0
    while summary := _SUMMARY.search(text, at):
        close = _CLOSE.search(text, summary.end())
        stop = close.start() if close else len(text)
        at = stop
        question = clean_question(summary["question"])
        line = bisect_right(starts, summary.start("question")) - 1
        if question and line not in body.code:
            answer = bisect_right(starts, summary.end()) - 1
            end = bisect_right(starts, stop) - 1
            start = bisect_right(starts, summary.start()) - 1
            yield Framed(
                start, line, question, (answer, summary.end() - starts[answer]), (end, stop - starts[end])
            )


def find_rows(body: Body) -> Iterator[Framed]:
    """Each row of the tables that have the columns Question and Answer."""
    for block in body.blocks:
        if block.kind == "table" and _HEADER.match(body.lines[block.start]):
            yield from _rows(body, block)


def _rows(body: Body, block: Block) -> Iterator[Framed]:
    for index in range(block.start + 2, block.end):
        line = body.lines[index]
        cells = list(_CELL.finditer(line.strip().strip("|")))
        offset = len(line) - len(line.lstrip()) + line.lstrip().startswith("|")
        if len(cells) > 1:
            question = clean_question(cells[0][0])
            start, stop = cells[1].span()
            yield Framed(index, index, question, (index, offset + start), (index, offset + stop))
