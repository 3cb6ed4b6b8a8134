"""The body of a page: its sections, its FAQ, its disclaimer and note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .asides import TOPICS as ASIDE_TOPICS
from .asides import find_asides
from .comments import Visible
from .cutting import cut, dedent, is_blank
from .faq import read_faq, repeated, unquote
from .findings import Remark
from .headings import Finder, Heading
from .labels import without_emphasis
from .markdown import Body, parse, plain
from .model import FaqEntry, Section
from .outline import Outliner, Region, regions
from .slugs import slug
from .style import judge, without_loose
from .vocabulary import Vocabulary, key
from .zones import settle


@dataclass(frozen=True)
class Contents:
    """What a page's body says, with remarks on it."""

    sections: tuple[Section, ...]
    faq: tuple[FaqEntry, ...]
    faq_line: int | None
    remarks: tuple[Remark, ...]


def read_body(visible: Visible, title: str, names: Sequence[str], vocabulary: Vocabulary) -> Contents:
    """Read the lines of a body that are not hidden by comments."""
    body = parse(visible.lines, visible.numbers)
    candidates = without_loose(Finder(vocabulary, tuple(names)).candidates(body))
    head = _title_heading(candidates, title, names)
    others = [heading for heading in candidates if heading is not head]
    style = judge(others)
    accepted = Outliner(body, vocabulary, style, tuple(names)).accept(others)
    headings, asides = settle(accepted, find_asides(body, vocabulary), body, style)
    builder = _Builder(body, vocabulary, title, head)
    for region in regions(body, headings, asides, head):
        builder.add(region)
    return builder.finish(headings)


def _fenced(body: Body) -> list[Remark]:
    """A warning if all of the page is in one block of code, as some chat windows copy it."""
    shown = [block for block in body.blocks if block.kind != "rule"]
    fenced = len(shown) == 1 and shown[0].kind == "code"
    if not fenced or not body.lines[shown[0].start].lstrip().startswith(("```", "~~~")):
        return []
    message = (
        "The whole page is in a code fence, so nothing in it is read: remove this line and the last ```."
    )
    return [Remark(body.number(shown[0].start), "warning", "page-in-fence", message)]


def _title_heading(candidates: Sequence[Heading], title: str, names: Sequence[str]) -> Heading | None:
    """The heading that only repeats the page's title."""
    for heading in candidates:
        if heading.leads or heading.item:
            return None
        if key(heading.name) == key(title):
            return heading
        if heading.level == 1:
            own = any(key(name) and key(name) in key(heading.name) for name in names)
            single = sum(other.level == 1 for other in candidates) == 1
            above = single and any(other.level > 1 for other in candidates)
            return heading if (above and own) or (heading.topic is None and (own or single)) else None
        if heading.topic is not None:
            return None
    return None


class _Builder:
    """Collects what the regions of a page hold."""

    def __init__(self, body: Body, vocabulary: Vocabulary, title: str, head: Heading | None) -> None:
        self._body = body
        self._vocabulary = vocabulary
        self._title = title
        self._head = head
        self._sections: list[Section] = []
        self._faq: list[FaqEntry] = []
        self._faq_heading: Heading | None = None
        self._filled: set[int] = set()
        self._remarks = _fenced(body)

    def add(self, region: Region) -> None:
        """Read one region."""
        heading = region.heading
        if region.aside is not None:
            aside = region.aside
            self._append(aside.topic, aside.heading, aside.text, self._body.number(aside.line))
        elif heading is None:
            self._add_introduction(region)
        elif heading.topic == "faqs":
            self._add_faq(region, heading)
        else:
            text = self._text(region)
            topic = heading.topic or slug(heading.name) or "section"
            if text:
                self._filled.add(heading.line)
                self._append(topic, heading.name, text, self._body.number(heading.line))

    def finish(self, headings: Sequence[Heading]) -> Contents:
        """Everything collected, once all regions are added."""
        for index, heading in enumerate(headings):
            self._remark_on(heading, headings[index + 1] if index + 1 < len(headings) else None)
        faq, remarks = repeated(self._faq)
        line = self._body.number(self._faq_heading.line) if self._faq_heading else None
        return Contents(tuple(self._sections), faq, line, (*self._remarks, *remarks))

    def _append(self, topic: str, heading: str, text: str, line: int) -> None:
        if topic in ASIDE_TOPICS:
            text = without_emphasis(text)
        self._sections.append(Section(topic, heading, text, plain(text), line))

    def _text(self, region: Region) -> str:
        lines: Sequence[str] = self._body.lines[region.start : region.end]
        if region.heading and region.heading.item:
            own = int(region.heading.leads)
            lines = [*lines[:own], *dedent(lines[own:], 0)]
        text = cut(lines, 0, region.column, len(lines))
        if region.column and region.heading and region.heading.real:
            text = text.rstrip("*_# \t")
        return text

    def _add_introduction(self, region: Region) -> None:
        text = self._text(region)
        if not text:
            return
        lines = self._body.lines
        shown = next(line for line in range(region.start, region.end) if not is_blank(lines[line]))
        line = self._head.line if self._head and self._head.line < region.start else shown
        heading = self._head.name if self._head and line == self._head.line else self._title
        self._append("introduction", heading, text, self._body.number(line))

    def _add_faq(self, region: Region, heading: Heading) -> None:
        self._faq_heading = self._faq_heading or heading
        text = self._text(region)
        if not text:
            return
        self._filled.add(heading.line)
        lines = list(self._body.lines[region.start : region.end])
        if lines:
            lines[0] = lines[0][region.column :]
        if heading.item:
            lines = dedent(lines, 0)
        numbers = self._body.numbers[region.start : region.end]
        faq = read_faq(unquote(parse(lines, numbers)), self._vocabulary)
        self._faq += faq.entries
        self._remarks += faq.remarks
        if faq.entries or faq.remarks:
            return
        line = self._body.number(heading.line)
        self._append("faqs", heading.name, text, line)
        message = "No question was found in this FAQ section: write each one as * **Question?** Answer."
        self._remarks.append(Remark(line, "warning", "faq-without-questions", message))

    def _remark_on(self, heading: Heading, following: Heading | None) -> None:
        line = self._body.number(heading.line)
        parent = following is not None and heading.level < following.level
        if heading.line not in self._filled and not parent:
            message = f"Nothing stands under the heading {heading.name[:80]!r}: write its text, or remove it."
            self._remarks.append(Remark(line, "warning", "empty-section", message))
        close = self._vocabulary.suggestion(heading.name) if heading.topic is None else None
        if close:
            message = f"The heading {heading.name[:80]!r} is not known: did you mean {close!r}?"
            self._remarks.append(Remark(line, "info", "unknown-heading", message))
