"""Names as parts of addresses."""

from __future__ import annotations

from slugify import slugify

MAX_LENGTH = 120


def slug(text: str) -> str:
    """``text`` in lower-case ASCII with hyphens; empty when nothing is left of it."""
    return str(slugify(text[:1000], max_length=MAX_LENGTH))
