"""Disclaimers and notes that stand in something else: a quote, a list item, a paragraph in italics."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from .cutting import dedent, trim
from .labels import skip_ornament
from .markdown import Block, Body
from .vocabulary import Vocabulary

TOPICS = ("disclaimer", "note")
_LABEL = re.compile(
    r"(?P<open>[*_]{0,3})(?P<name>[^\W\d_][\w '\u2019/&-]{0,40}?)[ \t]*(?P<inner>[*_]{0,3})"
    r"(?:[ \t]*[:\uff1a](?P<outer>[*_]{0,3})|(?P<bare>[ \t]*$))[ \t]*"
)
_MAX_LABEL = 300
_ONLY_TAGS = re.compile(r"[ \t]*(?:<[A-Za-z][^<>]*>[ \t]*)+$")
_ALERT = re.compile(r"\[!([A-Z]+)\][ \t]*$", re.IGNORECASE)
_QUOTE = re.compile(r" {0,3}>[ \t]?")
_ITEM = re.compile(r" {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+")
_TAGS = re.compile(r"(?:</?[A-Za-z][^<>]*>[ \t]*)+")
_CLOSING_TAGS = re.compile(r"(?:[ \t]*</[A-Za-z][^<>]*>)+[ \t]*")
_END_TAGS = re.compile(r"(?:[ \t\n]*</[A-Za-z][^<>]*>)+$")


@dataclass(frozen=True)
class Aside:
    """A disclaimer or note, inside whatever stands around it.

    It is on lines ``line`` to ``end`` (exclusive), after ``above`` lines of its frame (a tag, ``[!NOTE]``).
    """

    line: int
    end: int
    topic: str
    heading: str
    text: str
    item: bool = False
    above: int = 0

    @property
    def begin(self) -> int:
        """The first line of all that belongs to it."""
        return self.line - self.above


@dataclass(frozen=True)
class _Start:
    topic: str
    name: str
    offset: int
    wrapper: str


def find_asides(body: Body, vocabulary: Vocabulary) -> list[Aside]:
    """All disclaimers and notes of this kind, in order."""
    found: list[Aside] = []
    for block in body.blocks:
        if block.kind == "quote":
            found += _in_quote(body, block, vocabulary)
        elif block.kind == "list":
            found += _in_items(body, block, vocabulary)
        if block.kind in ("paragraph", "list", "html"):
            found += _in_lines(body, block, vocabulary)
    return sorted(found, key=lambda aside: aside.line)


def _in_quote(body: Body, block: Block, vocabulary: Vocabulary) -> Iterator[Aside]:
    lines = [_QUOTE.sub("", line, count=1) for line in body.lines[block.start : block.end]]
    framed = len(lines) > 1 and _ALERT.match(lines[0].strip()) and _start(lines[1], vocabulary)
    found = _split(lines[1:] if framed else lines, block.start + bool(framed), vocabulary, closed=True)
    yield from (replace(aside, above=int(bool(framed and index == 0))) for index, aside in enumerate(found))


def _in_items(body: Body, block: Block, vocabulary: Vocabulary) -> Iterator[Aside]:
    for start, end in block.items:
        marker = _ITEM.match(body.lines[start])
        if marker is None:
            continue
        first = body.lines[start][marker.end() :]
        if _start(first, vocabulary) is None:
            continue
        lines = [first, *dedent(body.lines[start + 1 : end], marker.end())]
        yield from (replace(aside, item=True) for aside in _split(lines, start, vocabulary, closed=True))


def _in_lines(body: Body, block: Block, vocabulary: Vocabulary) -> Iterator[Aside]:
    """Emphasised paragraphs; a closed label (``**Note:** text``) is an ordinary heading."""
    for index in range(block.start, block.end):
        line = body.lines[index]
        if index in body.code or not line or line[0] in " \t>" or _ITEM.match(line):
            continue
        if _unclosed(line, vocabulary):
            end = index + 1
            while end < block.end and body.lines[end].strip() and _start(body.lines[end], vocabulary) is None:
                end += 1
            above = int(index > block.start and bool(_ONLY_TAGS.match(body.lines[index - 1])))
            found = _split(body.lines[index:end], index, vocabulary, closed=False)
            yield from (replace(aside, above=above) for aside in found)


def _unclosed(line: str, vocabulary: Vocabulary) -> bool:
    start = _start(line, vocabulary)
    return start is not None and bool(start.wrapper)


def _split(lines: Sequence[str], first: int, vocabulary: Vocabulary, *, closed: bool) -> Iterator[Aside]:
    """The asides in ``lines``, of which the first must begin at once."""
    starts = [(index, _start(line, vocabulary)) for index, line in enumerate(lines)]
    known = [(index, start) for index, start in starts if start and (closed or start.wrapper)]
    filled = next((index for index, line in enumerate(lines) if line.strip()), 0)
    if not known or known[0][0] != filled:
        return
    for position, (index, start) in enumerate(known):
        last = position + 1 == len(known)
        end = len(lines) if last else known[position + 1][0]
        text = trim("\n".join([lines[index][start.offset :], *lines[index + 1 : end]]))
        aside = Aside(first + index, first + end, start.topic, start.name, text)
        mark = start.wrapper[::-1]
        if mark and text.endswith(mark):
            aside = replace(aside, text=text[: -len(mark)].rstrip())
        if lines[index].lstrip().startswith("<"):
            aside = replace(aside, text=_END_TAGS.sub("", aside.text).removesuffix(mark))
        if aside.text:
            yield aside


def _start(line: str, vocabulary: Vocabulary) -> _Start | None:
    line = line[:_MAX_LABEL]
    alert = _ALERT.match(line.strip())
    if alert and alert[1].upper() == "NOTE":
        return _Start("note", "Note", len(line), "")
    tags = _TAGS.match(line)
    at = tags.end() if tags else 0
    tagged = "<" if tags else ""
    at += skip_ornament(line[at:])
    match = _LABEL.match(line, at)
    if match is None and line[at : at + 1] in ("*", "_"):
        marks = len(line[at:]) - len(line[at:].lstrip("*_"))
        ornament = skip_ornament(line[at + marks :])
        match = _LABEL.match(line, at + marks + ornament) if ornament else None
        if match and marks <= 3:
            return _make(match, line[at : at + marks], tagged, vocabulary)
    return _make(match, match["open"], tagged, vocabulary) if match else None


def _make(match: re.Match[str], opener: str, tagged: str, vocabulary: Vocabulary) -> _Start | None:
    topic = vocabulary.topic(match["name"])
    if topic not in TOPICS:
        return None
    closed = (match["inner"] or "") + (match["outer"] or "")
    if match["bare"] is not None and not opener:
        return None
    end = match.end()
    if tagged:
        close = _CLOSING_TAGS.match(match.string, end)
        end = close.end() if close else end
    wrapper = opener.removesuffix(closed[::-1]) if closed else opener
    return _Start(topic, match["name"], end, wrapper or tagged)
