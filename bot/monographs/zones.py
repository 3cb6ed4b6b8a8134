"""Which disclaimers and notes are the page's own, and which belong to the part that they stand in."""

from __future__ import annotations

from collections.abc import Sequence

from .asides import TOPICS as ASIDE_TOPICS
from .asides import Aside
from .cutting import cut
from .headings import Heading
from .markdown import Body
from .questions import looks_like_question
from .style import Style


def settle(
    headings: Sequence[Heading], asides: Sequence[Aside], body: Body, style: Style
) -> tuple[list[Heading], list[Aside]]:
    """The headings and asides that open a part of their own.

    "Note:" may lead any paragraph. It is the page's note before the first and after the last part,
    next to the disclaimer, and where it is written like the page's headings.
    """
    parts = [h for h in headings if h.topic not in ASIDE_TOPICS]
    first = min((h.line for h in parts), default=len(body.lines))
    last = _last_content(parts, body)
    kept: list[Heading] = []
    loose: list[Aside] = []
    for heading in headings:
        if heading.topic not in ASIDE_TOPICS or heading.real:
            kept.append(heading)
        elif heading.line < first and heading.leads:
            loose.append(_paragraph(heading, body))
        elif heading.topic == "disclaimer" or heading.line > last or _in_style(heading, style, kept):
            kept.append(heading)
    for aside in asides:
        at_edge = aside.line < first or aside.line > last
        if (at_edge and (not aside.item or aside.line > last)) or (
            aside.topic == "disclaimer" and not aside.item
        ):
            loose.append(aside)
    read = {aside.line for aside in loose}
    return [h for h in kept if h.line not in read], sorted(loose, key=lambda aside: aside.line)


def _last_content(parts: Sequence[Heading], body: Body) -> int:
    """The last line that opens a part or asks a question."""
    last = max((h.line for h in parts), default=-1)
    for index, heading in enumerate(parts):
        if heading.topic == "faqs":
            end = parts[index + 1].line if index + 1 < len(parts) else len(body.lines)
            asking = (at for at in range(heading.end, end) if looks_like_question(body.lines[at]))
            last = max(last, *asking, heading.line)
    return last


def _in_style(heading: Heading, style: Style, before: Sequence[Heading]) -> bool:
    if before and before[-1].topic == "disclaimer":
        return True
    if before and before[-1].topic == "faqs":
        return False
    return heading.shape in style.shapes if not heading.leads else style.leads and heading.shape != "bare"


def _paragraph(heading: Heading, body: Body) -> Aside:
    """A label above the first part covers its own paragraph; what follows is the introduction."""
    end = heading.end
    while (
        end < len(body.lines)
        and body.lines[end].strip()
        and not body.lines[end].startswith(("**", "__", "#"))
    ):
        end += 1
    text = cut(body.lines, heading.line, heading.column, end)
    return Aside(heading.line, end, heading.topic or "note", heading.name, text)
