"""Which possible questions of an FAQ section are its questions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from .cutting import is_blank
from .markdown import Body
from .marks import Mark
from .questions import answer_start
from .vocabulary import Vocabulary


@dataclass(frozen=True)
class Choice:
    """The marks that are questions, the lines of titles over groups of them, and those of stray items."""

    accepted: tuple[Mark, ...]
    groups: frozenset[int]
    strays: tuple[int, ...] = ()

    def spans(self, end: int) -> list[tuple[Mark, int]]:
        """Each question with the line before which its answer ends."""
        bounds = sorted({*(mark.begin for mark in self.accepted), *self.groups, *self.strays, end})
        following = dict(pairwise(bounds))
        return [(mark, min(following.get(mark.begin, end), end)) for mark in self.accepted if mark.line < end]


@dataclass
class _Chooser:
    body: Body
    vocabulary: Vocabulary
    marks: Sequence[Mark]
    accepted: list[Mark] = field(default_factory=list)
    answering: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        strong = [mark for mark in self.marks if is_strong(mark)]
        self.strong = bool(strong)
        self.plain_items = any(mark.place == "item" and mark.asked.form == "plain" for mark in self.marks)
        self.strong_lists = {mark.group for mark in strong if mark.place == "item"}
        self.bullets = {_bullet(mark) for mark in strong if mark.place == "item"}
        asking = [mark.level for mark in self.marks if mark.place == "heading" and mark.asked.asks]
        headings = [mark.level for mark in self.marks if mark.place == "heading"]
        self.level = min(asking or headings, default=7)
        counts = Counter(mark.group for mark in self.marks if mark.place == "item")
        items = {block.start: len(block.items) for block in self.body.blocks if block.kind == "list"}
        asks = Counter(mark.group for mark in self.marks if mark.place == "item" and mark.asked.asks)
        self.asking = {group for group, count in asks.items() if count == items.get(group)}
        self.mostly = {group for group, count in counts.items() if 2 * count >= items.get(group, 0)}

    def run(self) -> None:
        """Fill ``accepted``."""
        for mark in self.marks:
            if self._accepts(mark):
                self.accepted.append(mark)

    def _accepts(self, mark: Mark) -> bool:
        if mark.place == "framed" or mark.asked.form == "marker":
            return True
        if mark.place == "heading":
            return mark.asked.asks or mark.level <= self.level
        if mark.place == "line":
            return self._accepts_line(mark)
        return self._accepts_item(mark)

    def _accepts_line(self, mark: Mark) -> bool:
        asked = mark.asked
        if asked.form == "plain":
            defined = mark.line + 1 < len(self.body.lines) and self.body.lines[mark.line + 1].startswith(": ")
            return defined or not (self.strong or self.strong_lists)
        if asked.asks:
            return asked.form == "label" or asked.alone or mark.first
        if not mark.first or self.vocabulary.is_lead(asked.question):
            return False
        if self.strong:
            return asked.interrogative and asked.form == "label" and not asked.shape.endswith("side")
        if asked.form == "loose":
            return False
        first = next((other for other in self.accepted if other.place == "line"), mark)
        return (first.asked.shape, first.asked.alone) == (asked.shape, asked.alone)

    def _accepts_item(self, mark: Mark) -> bool:
        last = self.accepted[-1] if self.accepted else None
        under = last if last is not None and last.place != "item" else None
        if mark.group in self.asking and (last is None or last.group == mark.group or not last.asked.asks):
            # A list of nothing but questions goes on, or stands below a title ("Other questions").
            return True
        if mark.group in self.strong_lists:
            if under is not None and self._is_direct_answer(under, mark):
                return False
            return mark.asked.asks or self._is_statement(mark)
        return under is None and mark.group in self.mostly and self._accepts_weak_item(mark)

    def _accepts_weak_item(self, mark: Mark) -> bool:
        """Whether an item is a question in a list without a clear one, and with none above the list."""
        asked = mark.asked
        if self.strong:
            return asked.form == "plain" and _bullet(mark) in self.bullets
        if asked.form == "plain":
            return True
        return asked.interrogative if self.plain_items else self._is_statement(mark)

    def _is_statement(self, mark: Mark) -> bool:
        """Whether the mark is a question without question mark: "How to store it", "Storage"."""
        asked = mark.asked
        named = asked.form == "label" or asked.interrogative
        return named and not self.vocabulary.is_lead(asked.question)

    def _is_direct_answer(self, question: Mark, mark: Mark) -> bool:
        """Whether a list stands right below an open question, so that its items answer it."""
        if not question.asked.asks or question.place == "framed":
            return False
        if mark.line != mark.group:
            return mark.group in self.answering
        between = [*self.body.lines[question.answer : mark.group]]
        between[:1] = [line[question.column :] for line in between[:1]]
        if all(is_blank(line) for line in between):
            self.answering.add(mark.group)
        return mark.group in self.answering


def choose(marks: Sequence[Mark], body: Body, vocabulary: Vocabulary) -> Choice:
    """The questions among ``marks``."""
    chooser = _Chooser(body, vocabulary, marks)
    chooser.run()
    accepted = chooser.accepted
    lines = {mark.begin for mark in accepted}
    titles = frozenset(mark.line for mark in marks if _is_title(mark, lines, body))
    questions = tuple(mark for mark in accepted if mark.line not in titles)
    return Choice(questions, titles, tuple(_strays(questions, body)))


def _strays(questions: Sequence[Mark], body: Body) -> Iterator[int]:
    """Items between questions that no answer can take in, because the one above is complete."""
    by_list: dict[int, dict[int, Mark]] = {}
    for mark in questions:
        if mark.place == "item":
            by_list.setdefault(mark.group, {})[mark.line] = mark
    for block in body.blocks:
        complete = True
        for start, _ in block.items if block.start in by_list else ():
            item = by_list[block.start].get(start)
            if item is not None:
                own = list(body.lines[item.answer : item.end])
                own[:1] = [line[item.column :] for line in own[:1]]
                shown = [line for line in own if not is_blank(line)]
                complete = bool(shown) and not shown[-1].rstrip().endswith(":")
            elif complete and answer_start(body.lines[start]) == 0:
                yield start


def is_strong(mark: Mark) -> bool:
    """Whether the mark is a question by itself, whatever stands around it."""
    form = mark.asked.form
    if form == "marker" or mark.place == "framed":
        return True
    return mark.asked.asks and form in ("label", "italic")


def _bullet(mark: Mark) -> str:
    """Ordered or not: the delimiter of a list often changes within a page."""
    return "1" if mark.bullet in (".", ")") else "*"


def _is_title(mark: Mark, questions: set[int], body: Body) -> bool:
    """Whether the mark is the title of a group: alone, not asking, and followed by a question."""
    asked = mark.asked
    if asked.asks or not asked.alone or asked.form != "label" or mark.place not in ("heading", "line"):
        return False
    if asked.question.endswith((".", "!")) or len(asked.question.split()) > 8:
        return False
    for line in range(mark.line + 1, len(body.lines)):
        if line in questions:
            return True
        if not is_blank(body.lines[line]):
            return False
    return False
