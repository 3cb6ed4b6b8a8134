"""How a page writes its headings, judged by those that are known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from .asides import TOPICS as ASIDE_TOPICS
from .headings import Heading
from .vocabulary import MAIN_TOPICS


@dataclass(frozen=True)
class Style:
    """The forms of a page's known headings.

    ``real``: most are headings to Markdown too. ``level`` is the highest level of those, ``typical`` the
    commonest, ``real_topics`` their topics. ``shapes`` are the forms of labels alone on their line.
    ``leads``: every label has its text on its own line. ``bare``: plain words with a colon are all that
    there is. ``items``: the sections are list items. ``asks``: sections' headings are questions.
    ``asking_levels`` are the levels of the other headings that ask. ``main`` are the known headings' lines.
    """

    real: bool
    level: int
    typical: int
    real_topics: frozenset[str]
    shapes: frozenset[str]
    leads: bool
    bare: bool
    items: bool
    asks: bool
    asking_levels: frozenset[int]
    main: tuple[int, ...]

    def main_before(self, line: int) -> bool:
        """Whether a section of one of the main topics begins above ``line``."""
        return any(at < line for at in self.main)


def without_loose(candidates: Sequence[Heading]) -> list[Heading]:
    """The candidates without bold words that only begin a paragraph.

    They are headings where the page's other known ones are bold words without a colon too.
    """
    known = [h for h in candidates if h.topic in MAIN_TOPICS and not h.item]
    alike = {h.topic for h in known if h.bold_only}
    if len(alike) > 1 and not any(h.real for h in known):
        return list(candidates)
    return [h for h in candidates if not h.loose]


def judge(candidates: Sequence[Heading]) -> Style:
    """The style of the page that has these possible headings."""
    faq_line = next((h.line for h in candidates if h.topic == "faqs" and not h.item), None)
    known = [h for h in candidates if h.topic and not (h.asks and faq_line is not None and h.line > faq_line)]
    main = [h for h in known if h.topic in MAIN_TOPICS]
    plain = [h for h in main if not h.item]
    faqs = [h for h in known if h.topic == "faqs" and not h.item]
    judged = plain or faqs
    real = [h for h in judged if h.real]
    labels = [h for h in judged if not h.real and h.shape != "bare"]
    # By topic, as a section's sub-headings (Contraindications, Interactions) are often of its own.
    is_real = len(real) > 0 and len({h.topic for h in real}) >= len({h.topic for h in labels})
    levels = [h.level for h in real]
    shown = [h for h in known if h.topic not in ASIDE_TOPICS and not h.item]
    return Style(
        real=is_real,
        level=min(levels, default=2),
        typical=Counter(levels).most_common(1)[0][0] if levels else 2,
        real_topics=frozenset(h.topic for h in shown if h.real and h.topic),
        shapes=frozenset(h.shape for h in labels if not h.leads),
        leads=not is_real and bool(labels) and all(h.leads for h in labels),
        bare=not real and not labels,
        items=not plain and len(main) > 1,
        asks=any(h.asks for h in real),
        asking_levels=frozenset(h.level for h in candidates if h.real and h.asks and h not in real),
        main=tuple(h.line for h in plain),
    )
