"""Which of a page's possible headings are headings, and what stands under each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from .asides import TOPICS as ASIDE_TOPICS
from .asides import Aside
from .cutting import is_blank
from .faq_end import FaqEnd
from .headings import Heading
from .markdown import Body
from .style import Style
from .vocabulary import Vocabulary, key

# A topic of several subjects: warnings, interactions and contraindications are sections of their own.
_BROAD = ("precautions",)


@dataclass(frozen=True)
class Region:
    """Lines ``start`` to ``end`` (exclusive) under a heading, or under none (the introduction).

    ``column`` is where the text begins on its first line. An aside has its text ready.
    """

    heading: Heading | None
    start: int
    column: int
    end: int
    aside: Aside | None = None


@dataclass
class Outliner:
    """Walks a page's possible headings from top to bottom and keeps those that are sections."""

    body: Body
    vocabulary: Vocabulary
    style: Style
    names: tuple[str, ...]
    accepted: list[Heading] = field(default_factory=list)
    _faq: Heading | None = None
    _parted_by: tuple[str, bool] | None = None
    _listed_too: bool = False

    @cached_property
    def _end(self) -> FaqEnd:
        return FaqEnd(self.body, self.vocabulary, self.style)

    def accept(self, candidates: Sequence[Heading]) -> list[Heading]:
        """The section headings among ``candidates``."""
        for heading in candidates:
            if self._accepts(heading):
                self.accepted.append(heading)
                self._faq = heading if heading.topic == "faqs" else None
                self._parted_by = None
        return self.accepted

    @property
    def _current(self) -> Heading | None:
        return self.accepted[-1] if self.accepted else None

    def _accepts(self, heading: Heading) -> bool:
        if heading.item:
            return self.style.items and heading.topic is not None and self._faq is None
        if self._faq is not None and heading.topic != "faqs":
            seen = any(other.topic == heading.topic for other in self.accepted)
            return self._end.ends(heading, self._faq, seen=seen)
        if heading.topic in ASIDE_TOPICS:
            return heading.real or heading.fresh or heading.leads or heading.shape.endswith("side")
        if heading.real:
            return self._accepts_real(heading)
        return self._accepts_known(heading) if heading.topic else self._accepts_unknown(heading)

    def _accepts_real(self, heading: Heading) -> bool:
        current = self._current
        if not self.style.real:
            return heading.topic is not None or heading.level <= 2 or current is None
        if heading.level <= self.style.level or current is None:
            return True
        level = current.level if current.real else self.style.level
        if heading.topic is None:
            return heading.level <= level
        return heading.topic != current.topic or heading.level <= level

    def _accepts_known(self, heading: Heading) -> bool:
        current = self._current
        if heading.leads and self.vocabulary.is_lead(heading.name):
            return False
        if heading.shape == "bare":
            if current is not None and current.shape != "bare" and current.topic == heading.topic:
                return False
            if not self.style.bare and (
                not heading.fresh or (heading.leads and heading.topic != "generic_name")
            ):
                return False
        elif not heading.fresh and not heading.leads and heading.shape.endswith(" "):
            return False
        return current is None or self._opens_another(heading, current)

    def _opens_another(self, heading: Heading, current: Heading) -> bool:
        """Whether a heading of a known topic is no part of the open section."""
        if current.real and self.style.real:
            return heading.topic not in self.style.real_topics
        if current.real and current.topic == heading.topic:
            return False
        return not self._parts_known(heading, current)

    def _accepts_unknown(self, heading: Heading) -> bool:
        current = self._current
        if self.vocabulary.is_lead(heading.name):
            if current is not None and self.vocabulary.is_group(heading.name):
                self._part(heading, current)
            return False
        if heading.leads:
            if current is not None and not current.leads:
                self._part(heading, current)
            return current is not None and self._accepts_unknown_lead(heading, current)
        if self.style.real or not heading.fresh or heading.shape not in self.style.shapes:
            return False
        listed = self.vocabulary.is_other(heading.name)
        if current is not None and not current.leads and not self._text_between(current, heading):
            # Nothing stands between a section's heading and this one: it parts that section, as do its likes.
            self._listed_too = listed
            self._part(heading, current)
        return self._parted_by != _form(heading) or (listed and not self._listed_too)

    def _part(self, heading: Heading, current: Heading) -> None:
        """Remember that labels in the form of ``heading`` part the section of a known topic."""
        if current.topic is not None and self._parted_by is None:
            self._parted_by = _form(heading)

    def _parts_known(self, heading: Heading, current: Heading) -> bool:
        """Whether a heading of the open section's topic is a part of it: "Serious side effects"."""
        if heading.topic != current.topic or heading.real or current.leads:
            return False
        if heading.leads and _form(heading) == self._parted_by:
            return True
        core = self.vocabulary.qualified(heading.name, self.names)
        if core is None or (heading.topic in _BROAD and core not in key(current.name)):
            return False
        whole = self.vocabulary.qualified(current.name, self.names) is None
        if not whole and self._parted_by is None and self._text_between(current, heading):
            return False
        self._part(heading, current)
        return True

    def _accepts_unknown_lead(self, heading: Heading, current: Heading) -> bool:
        if not current.leads or current.shape != heading.shape:
            return False
        if not heading.fresh and heading.line != current.line + 1:
            return False
        if not self.style.main_before(heading.line):
            return heading.line - current.line <= 2
        if self.vocabulary.is_other(heading.name):
            return True
        return self.style.leads and not self.style.real

    def _text_between(self, current: Heading, heading: Heading) -> bool:
        return any(not is_blank(line) for line in self.body.lines[current.end : heading.line])


def _form(heading: Heading) -> tuple[str, bool]:
    return heading.shape, heading.leads


def regions(
    body: Body, headings: Sequence[Heading], asides: Sequence[Aside], title: Heading | None
) -> list[Region]:
    """Everything on the page but its title, each part under its heading, in order."""
    parts: list[Region] = []
    resumed: Heading | None = None
    start, column = 0, 0
    events: list[Heading | Aside] = [*headings, *asides, *([title] if title else [])]
    for event in sorted(events, key=lambda event: event.begin):
        if event.begin < start:
            continue
        parts.append(Region(resumed, start, column, event.begin))
        column = 0
        if isinstance(event, Aside):
            parts.append(Region(None, event.line, 0, event.end, event))
            start = event.end
        elif event.leads:
            resumed, start, column = event, event.line, event.column
        else:
            resumed, start = (None if event is title else event), event.end
    parts.append(Region(resumed, start, column, len(body.lines)))
    return parts
