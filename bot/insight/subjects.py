"""What gaps and votes are counted under: drugs whichever of their names is given, and topics."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from bot.catalog import Catalog
from bot.names.lexicon import lexicon
from bot.names.words import name_key
from bot.taxonomy import taxonomy


def subject_of(drug: str, catalog: Catalog) -> str:
    """What stands for a drug whichever of its names is given: its slug, or the key of its generic name."""
    mentions = catalog.names.find(drug)
    if (
        len(mentions) == 1
        and len(mentions[0].slugs) == 1
        and _is_whole(drug, mentions[0].start, mentions[0].end)
    ):
        return mentions[0].slugs[0]
    return name_key(generic_of(drug) or drug)


def _is_whole(text: str, start: int, end: int) -> bool:
    return not any(char.isalnum() for char in text[:start] + text[end:])


def generic_of(drug: str) -> str | None:
    """The generic name of a drug that the lexicon knows."""
    return _generics().get(name_key(drug))


@lru_cache(maxsize=1)
def _generics() -> Mapping[str, str]:
    return {name_key(name): generic for name, generic in lexicon().items()}


def label(topic: str) -> str:
    """The topic as people say it."""
    return taxonomy()[topic].label if topic in taxonomy() else topic.replace("_", " ")
