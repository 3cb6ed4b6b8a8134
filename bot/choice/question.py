"""A question as the ranking sees it: its wording without the drug, and what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Question:
    """A visitor's question, with each drug name replaced by the placeholder.

    ``topics`` are the probabilities of the taxonomy's topics; missing ones count as zero.
    """

    masked: str
    topics: Mapping[str, float] = field(default_factory=dict)
