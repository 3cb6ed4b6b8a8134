"""Which words are names, by how people write them: spaCy's word probabilities tell upper from lower case."""

from __future__ import annotations

import gzip
import json
import logging
import os
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from spacy.lang.en import TOKENIZER_EXCEPTIONS

from bot.names.words import fold
from bot.settings import settings

logger = logging.getLogger(__name__)

# Natural logarithms of how much likelier a word is with a capital letter than without.
CERTAIN = 1.5
POSSIBLE = -1.2

_PROBABILITIES = "en_lexeme_prob.json.gz"
_RAREST = -19.2
_UNSEEN = -20.0
# Another number whenever something else is kept in the file.
_FILE = "capitalised-1.json"


@lru_cache(maxsize=1)
def capitalised() -> Mapping[str, float]:
    """The words that people write with a capital letter, and how much likelier than without.

    From ``CERTAIN`` on a word is a name in whatever case, from ``POSSIBLE`` on it may be one. Made
    in about 4 s of the million words of ``spacy-lookups-data``, and kept in the cache folder.
    """
    path = settings().cache / _FILE
    try:
        kept: dict[str, float] = json.loads(path.read_text("utf-8"))
        return kept
    except (OSError, ValueError):
        pass
    made = _scores(_probabilities())
    _keep(path, made)
    return made


def _probabilities() -> Mapping[str, float]:
    """The natural logarithm of each word's probability, as it is written."""
    packed = (files("spacy_lookups_data") / "data" / _PROBABILITIES).read_bytes()
    probabilities: dict[str, float] = json.loads(gzip.decompress(packed))
    return probabilities


def _scores(probabilities: Mapping[str, float]) -> dict[str, float]:
    contractions = {fold(text) for text in TOKENIZER_EXCEPTIONS}
    scores: dict[str, float] = {}
    for word, score in _written_with_a_capital(probabilities.items()):
        key = fold(word)
        above = score - max(probabilities.get(key, _UNSEEN), _UNSEEN)
        if above >= POSSIBLE and key not in contractions:
            scores[key] = round(max(above, scores.get(key, above)), 2)
    return scores


def _written_with_a_capital(scores: Iterable[tuple[str, float]]) -> Iterable[tuple[str, float]]:
    return (
        (word, score)
        for word, score in scores
        if score > _RAREST and len(word) > 1 and word.isalpha() and word.istitle()
    )


def _keep(path: Path, scores: Mapping[str, float]) -> None:
    """Write the file, whole or not at all."""
    unfinished = path.with_suffix(f".{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(json.dumps(scores), "utf-8")
        unfinished.replace(path)
    except OSError as error:
        logger.warning("%s: not kept: %s", path, error)
