"""Takes an FAQ section apart into its entries."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .choice import Choice, choose
from .cutting import cut, dedent, is_blank, is_rule, trim, without_bullet
from .findings import Remark
from .markdown import Body, parse, plain
from .marks import Mark, find_marks
from .model import FaqEntry
from .questions import looks_like_question, unmark
from .vocabulary import Vocabulary, key

_QUOTE = re.compile(r" {0,3}>[ \t]?")


@dataclass(frozen=True)
class Faq:
    """The entries of an FAQ section, and what there is to say about them."""

    entries: tuple[FaqEntry, ...]
    remarks: tuple[Remark, ...]


def read_faq(body: Body, vocabulary: Vocabulary) -> Faq:
    """The questions in the section ``body``, each with its answer."""
    marks = find_marks(body)
    choice = choose(marks, body, vocabulary)
    entries: list[FaqEntry] = []
    remarks: list[Remark] = []
    closing = _closing(choice, body)
    for mark, end in choice.spans(closing if closing is not None else len(body.lines)):
        answer = _answer(body, mark, end)
        line = body.number(mark.line)
        if answer:
            entries.append(FaqEntry(mark.asked.question, answer, plain(answer), line))
        else:
            message = (
                f"The question {mark.asked.question[:80]!r} has no answer: write one below it, or remove it."
            )
            remarks.append(Remark(line, "warning", "question-without-answer", message))
    for line in choice.strays:
        message = "This list item is no question and is not shown: make it one, or indent it under one."
        remarks.append(Remark(body.number(line), "warning", "item-without-question", message))
    if closing is not None:
        message = "This text belongs to no question: indent it under one, or give it a heading of its own."
        remarks.append(Remark(body.number(closing), "info", "text-after-questions", message))
    return Faq(tuple(entries), tuple(remarks))


def unquote(body: Body) -> Body:
    """The section with the quotes that begin with a question turned into ordinary text."""
    lines = list(body.lines)
    for block in body.blocks:
        inner = [_QUOTE.sub("", line, count=1) for line in lines[block.start : block.end]]
        if block.kind == "quote" and inner[0].strip() and looks_like_question(inner[0]):
            lines[block.start : block.end] = inner
    return body if tuple(lines) == body.lines else parse(lines, body.numbers)


def repeated(entries: Sequence[FaqEntry]) -> tuple[tuple[FaqEntry, ...], list[Remark]]:
    """The entries without later ones that ask the same, which are reported."""
    first: dict[str, FaqEntry] = {}
    kept: list[FaqEntry] = []
    remarks: list[Remark] = []
    for entry in entries:
        same = first.setdefault(key(entry.question) or entry.question, entry)
        if same is entry:
            kept.append(entry)
            continue
        message = f"This question is asked on line {same.line} already, whose answer is used: merge the two."
        remarks.append(Remark(entry.line, "warning", "duplicate-question", message))
    return tuple(kept), remarks


def _answer(body: Body, mark: Mark, end: int) -> str:
    column = mark.column
    if mark.stop is not None:
        end = mark.stop[0] + 1
    lines = list(body.lines[mark.answer : end])
    if not lines:
        return ""
    if mark.stop is not None:
        lines[-1] = lines[-1][: mark.stop[1]]
    elif mark.place == "item":
        # The question's own line has the item's marker, the others its indent.
        inner = slice(1 if mark.answer == mark.line else 0, max(min(mark.end, end) - mark.answer, 0))
        before = len(lines[0])
        lines[inner] = dedent(lines[inner], mark.indent)
        column = max(column - (before - len(lines[0])), 0)
    text = cut(lines, 0, column, len(lines))
    return trim(_strip(without_bullet(_strip(unmark(text)))))


def _strip(text: str) -> str:
    return text.lstrip(" \t") if not text.startswith("\n") else text.lstrip()


def _closing(choice: Choice, body: Body) -> int | None:
    """The line of a closing remark after the last answer, which belongs to no question."""
    if not choice.accepted:
        return None
    last = choice.accepted[-1]
    blocks = [block for block in body.blocks if block.start >= last.end and block.start > last.line]
    for index, block in enumerate(blocks):
        shown = any(not is_blank(line) for line in body.lines[block.start : block.end])
        after_rule = index > 0 and is_rule(body.lines[blocks[index - 1].start])
        if after_rule and shown and _answer(body, last, block.start):
            return block.start
    if last.place == "framed":
        return next((block.start for block in blocks if not is_blank(body.lines[block.start])), None)
    if last.place != "item" or not blocks or blocks[0].kind != "paragraph" or _loosely_indented(choice, body):
        return None
    own = _answer(body, last, last.end)
    return blocks[0].start if own and not own.endswith(":") else None


def _loosely_indented(choice: Choice, body: Body) -> bool:
    """Whether an earlier answer goes on below its list item without indent."""
    for mark, end in choice.spans(len(body.lines))[:-1]:
        if mark.place == "item" and any(not is_blank(line) for line in body.lines[mark.end : end]):
            return True
    return False
