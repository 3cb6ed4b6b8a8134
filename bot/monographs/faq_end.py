"""Which headings below an FAQ open a section of their own, and so end it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from .asides import TOPICS as ASIDE_TOPICS
from .cutting import is_blank
from .headings import Heading
from .markdown import Body
from .questions import looks_like_question
from .style import Style
from .vocabulary import Vocabulary

_INTERROGATIVES = ("how ", "what ", "who ", "when ", "why ", "where ", "which ")


@dataclass(frozen=True)
class FaqEnd:
    """Tells the headings that end an FAQ from those that belong to its questions and answers."""

    body: Body
    vocabulary: Vocabulary
    style: Style

    @cached_property
    def _question_lists(self) -> list[int]:
        """Where lists begin with a question."""
        return [block.start for block in self.body.blocks if block.kind == "list" and self._asks(block.start)]

    def ends(self, heading: Heading, faq: Heading, *, seen: bool) -> bool:
        """Whether ``heading``, of a topic ``seen`` before or not, opens a section below the FAQ ``faq``."""
        if heading.topic in ASIDE_TOPICS:
            return not heading.asks
        if heading.real:
            return self._real(heading, faq)
        if heading.asks or faq.real or self._titles_questions(heading):
            return False
        if heading.topic is None:
            return self._unknown(heading, faq)
        return heading.shape == faq.shape and self._known(heading, seen=seen)

    def _known(self, heading: Heading, *, seen: bool) -> bool:
        colon = heading.shape.endswith("side")
        if heading.name.lower().startswith(_INTERROGATIVES) and seen:
            return False
        return colon or heading.shape == "bare" or (heading.fresh and not seen)

    def _unknown(self, heading: Heading, faq: Heading) -> bool:
        if heading.leads:
            colon = heading.shape.endswith("side")
            return colon and heading.shape == faq.shape and self.vocabulary.is_other(heading.name)
        if not heading.fresh or self.vocabulary.is_lead(heading.name):
            return False
        first = bisect_left(self._question_lists, faq.end)
        listed = first < len(self._question_lists) and self._question_lists[first] < heading.line
        alike = heading.shape == faq.shape
        if self.vocabulary.is_other(heading.name):
            return alike or listed
        return alike and listed

    def _asks(self, line: int) -> bool:
        return looks_like_question(self.body.lines[line])

    def _titles_questions(self, heading: Heading) -> bool:
        """Whether a list of questions stands right below, so that the heading is the title of a group."""
        shown = (at for at in range(heading.end, len(self.body.lines)) if not is_blank(self.body.lines[at]))
        at = bisect_left(self._question_lists, heading.end)
        return not heading.leads and self._question_lists[at : at + 1] == [next(shown, None)]

    def _nested(self, faq: Heading, level: int) -> bool:
        """Whether the questions below ``faq`` are list items, lines or headings deeper than ``level``."""
        peers = (b.start for b in self.body.blocks if b.kind == "heading" and b.level <= level)
        end = next((start for start in peers if start >= faq.end), len(self.body.lines))
        return any(self._asks(line) for line in range(faq.end, end))

    def _real(self, heading: Heading, faq: Heading) -> bool:
        if not faq.real and not self.style.real:
            return heading.level <= 2 and not heading.asks and 2 not in self.style.asking_levels
        base = faq.level if faq.real else self.style.level
        if heading.asks:
            return self.style.asks and heading.topic is not None and heading.level <= base
        if heading.level <= base:
            flat = heading.level in self.style.asking_levels and not self._nested(faq, base)
            return heading.topic is not None or not flat
        if self._titles_questions(heading):
            return False
        return heading.topic is not None and faq.level < heading.level <= self.style.typical
