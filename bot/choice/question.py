"""A question as the ranking sees it: its wording without the drug, and what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.names.names import PLACEHOLDER, words


@dataclass(frozen=True)
class Question:
    """A visitor's question, with the asked drug's name replaced by the placeholder.

    ``masked`` is for comparing vectors and words, with the standard terms of lay expressions beside it.
    ``wordings`` are what it may be in the page's own words: where it names other drugs only, it may be asked
    in their place, or the page names them too. ``topics`` are the probabilities of the taxonomy's topics;
    missing ones count as zero. ``others`` are the names of other drugs in it, as written.
    """

    masked: str
    wordings: frozenset[tuple[str, ...]]
    topics: Mapping[str, float] = field(default_factory=dict)
    others: tuple[str, ...] = ()


def wording(text: str) -> tuple[str, ...]:
    """The words of a masked text without the placeholder: equal for the same question."""
    return tuple(word.key for word in words(text.replace(PLACEHOLDER, " ")))
