"""Lines that may be the heading of a section, in any of the forms that pages use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from .labels import clean_heading, read_label, skip_ornament
from .markdown import Block, Body, plain_line
from .vocabulary import Vocabulary, key

BELOW_HEADINGS = 7
MAX_WORDS = 12
# Longer lines are text; of those only the beginning can be a heading.
MAX_LINE = 1_000
_ATX = re.compile(r" {0,3}(#{1,6})(?!#)[ \t]*(.*?)(?:[ \t]+#+)?[ \t]*$")
_HTML = re.compile(r" {0,3}<h([1-6])(?:\s[^<>]*)?>(.{1,300}?)</h\1>\s*$", re.IGNORECASE)
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]+")
_BARE_TEXT = re.compile(r"([^\s:*_#>|<][^:*_|<]{0,60}):(?:[ \t]+(?=\S)|[ \t]*$)")
_VALUE_TOPICS = ("generic_name", "disclaimer")


@dataclass(frozen=True)
class Heading:
    """A possible section heading on lines ``line`` to ``end`` (exclusive) of a body.

    ``shape`` tells the forms apart (``"atx"``, ``"setext"``, ``"html"``, ``"bare"`` or a label's shape),
    ``level`` is 1 to 6 for real headings and ``BELOW_HEADINGS`` for all others. The section's text begins at
    ``column`` of ``line`` if ``leads`` (there is text on the heading's own line), else on line ``end``.
    ``topic`` is None for a heading that is not listed; ``fresh`` means that it begins a block or stands
    after a blank line, ``item`` that it is a list item, ``loose`` that nothing parts it from its text.
    """

    line: int
    end: int
    name: str
    shape: str
    level: int
    topic: str | None
    leads: bool = False
    column: int = 0
    fresh: bool = True
    item: bool = False
    loose: bool = False

    @property
    def asks(self) -> bool:
        """Whether the heading is a question."""
        return self.name.endswith("?")

    @property
    def begin(self) -> int:
        """The first line of all that belongs to the heading."""
        return self.line

    @property
    def bold_only(self) -> bool:
        """Whether it is bold words without a colon."""
        return self.shape in ("** ", "__ ", "<b> ", "<strong> ")

    @property
    def real(self) -> bool:
        """Whether it is a heading to Markdown too, and not only to the eye."""
        return self.level < BELOW_HEADINGS


@dataclass(frozen=True)
class Finder:
    """Finds the possible headings of one page, given the names of its drug."""

    vocabulary: Vocabulary
    names: tuple[str, ...]

    def topic(self, name: str) -> str | None:
        """The topic of a heading on this page."""
        return self.vocabulary.topic(name, self.names)

    def _is_name(self, name: str) -> bool:
        return key(name) in {key(own) for own in self.names}

    def candidates(self, body: Body) -> list[Heading]:
        """All lines of ``body`` that may be headings, in order."""
        found: list[Heading] = []
        for block in body.blocks:
            found += self._in_block(body, block)
        return found

    def _in_block(self, body: Body, block: Block) -> Iterator[Heading]:
        if block.kind == "heading":
            heading = self._heading(body, block)
            if heading:
                yield heading
                return
        if block.kind in ("heading", "paragraph", "html", "list", "quote"):
            starts = {start for start, _ in block.items}
            for index in range(block.start, block.end):
                item = block.kind == "list" and index in starts
                heading = self._line(body, block, index, item)
                if heading:
                    yield heading

    def _heading(self, body: Body, block: Block) -> Heading | None:
        """A heading of Markdown's; None for a paragraph that a rule below it turned into one."""
        if len(body.lines[block.start]) > MAX_LINE:
            return None
        if not block.setext:
            match = _ATX.match(body.lines[block.start])
            return self._atx(match[2], body.lines[block.start], block) if match and match[2] else None
        text = body.lines[block.start].strip()
        label = read_label(text)
        leads = label is not None and label.separated and text[label.end :].strip()
        if (
            block.end - block.start > 2
            or leads
            or len(text.split()) > MAX_WORDS
            or text.endswith((".", "!", ";"))
        ):
            return None
        if text.startswith((">", "|")):
            return None
        name = plain_line(clean_heading(text))
        return Heading(block.start, block.end, name, "setext", block.level, self.topic(name))

    def _atx(self, text: str, line: str, block: Block) -> Heading:
        make = partial(Heading, block.start, block.end, level=block.level, shape="atx")
        bare = clean_heading(text)
        before, colon, _ = bare.partition(": ")
        topic = self.topic(plain_line(before)) if colon else None
        if topic in _VALUE_TOPICS:
            value = text.split(":", 1)[1].strip("*_ ")
            return make(
                name=plain_line(before).strip("*_"), topic=topic, leads=True, column=line.rfind(value)
            )
        name = plain_line(bare)
        return make(name=name, topic=self.topic(name))

    def _line(self, body: Body, block: Block, index: int, item: bool) -> Heading | None:
        """A heading that Markdown does not know: a label, a bare word, a HTML heading."""
        line = body.lines[index][:MAX_LINE]
        indent = len(line) - len(line.lstrip(" "))
        if index in body.code or not line.strip() or indent > 3:
            return None
        if block.kind in ("list", "quote") and not item and (indent or line[0] == ">" or _ITEM.match(line)):
            return None
        fresh = index == block.start or not body.lines[index - 1].strip()
        hidden = _HTML.match(line) or (None if block.kind == "heading" else _ATX.match(line))
        if hidden and not item:
            name = plain_line(clean_heading(hidden[2]))
            level = int(hidden[1]) if hidden[1].isdigit() else len(hidden[1])
            topic = self.topic(name)
            html = hidden[1].isdigit()
            if topic or html or self._is_name(name):
                return Heading(index, index + 1, name, "html" if html else "atx", level, topic)
        if item:
            marker = _ITEM.match(line[indent:])
            indent += marker.end() if marker else 0
        return self._label(line, indent, index, fresh, item) or self._bare(line, indent, index, fresh, item)

    def _label(self, line: str, indent: int, index: int, fresh: bool, item: bool) -> Heading | None:
        text = line[indent:]
        label = read_label(text)
        if label is None:
            return None
        name = plain_line(clean_heading(label.text))
        leads = bool(text[label.end :].strip())
        loose = leads and not label.separated
        if not name or (loose and not _begins_anew(text[label.end :])) or len(name.split()) > MAX_WORDS:
            return None
        if name.endswith((".", "!", ";", ",")):
            return None
        topic = self.topic(name)
        if topic is None and (loose or not label.bold):
            return None
        if loose and (not label.bold or not fresh or item or name.endswith("?")):
            return None
        return Heading(
            index,
            index + 1,
            name,
            label.shape,
            BELOW_HEADINGS,
            topic,
            leads=leads,
            column=indent + label.end,
            fresh=fresh,
            item=item,
            loose=loose,
        )

    def _bare(self, line: str, indent: int, index: int, fresh: bool, item: bool) -> Heading | None:
        text = line[indent:]
        ornament = skip_ornament(text)
        match = _BARE_TEXT.match(text, ornament)
        topic = self.topic(match[1]) if match else None
        if match is None or topic is None or item:
            return None
        leads = bool(text[match.end() :].strip())
        if leads and not fresh and topic not in _VALUE_TOPICS:
            return None
        return Heading(
            index,
            index + 1,
            plain_line(match[1]),
            "bare",
            BELOW_HEADINGS,
            topic,
            leads=leads,
            column=indent + match.end(),
            fresh=fresh,
        )


def _begins_anew(text: str) -> bool:
    """Whether ``text`` is a sentence of its own: "Well.", but not "are rare"."""
    words = text.lstrip()
    return text[:1].isspace() and words[:1].isalnum() and not words[:1].islower()
