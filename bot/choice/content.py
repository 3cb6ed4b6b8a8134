"""The words of a text that carry its meaning, for comparing what two texts are about."""

from __future__ import annotations

from spacy.lang.en.stop_words import STOP_WORDS

from bot.names.everyday import inflected_forms
from bot.names.names import PLACEHOLDER, words

_SHORTEST = 3


def content_words(text: str) -> frozenset[str]:
    """The base forms of the words of a masked text, without function words and the drug."""
    keys = (word.key for word in words(text.replace(PLACEHOLDER, " ")))
    return frozenset(
        inflected_forms().get(key, key)
        for key in keys
        if key.isalpha() and len(key) >= _SHORTEST and key not in STOP_WORDS
    )
