"""What of a page is compared with a question: titles and single sentences, with their vectors."""

from __future__ import annotations

import hashlib
import logging
import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import spacy
from spacy.language import Language

from bot.catalog import Drug, Entry, NameIndex, mask
from bot.catalog.names import words
from bot.choice.encoder import DIMENSIONS, WEIGHTS_SHA256, sentence_encoder
from bot.choice.question import PLACEHOLDER
from bot.settings import settings

logger = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Passages:
    """A drug's entries as text to compare with, and as vectors.

    ``titles`` are the questions and headings with the drug's name masked, one for each of
    ``entries``; ``sentences[i]`` the rows of ``vectors`` that hold the sentences of entry i.
    The first ``len(entries)`` rows of ``vectors`` belong to the titles.
    """

    entries: tuple[Entry, ...]
    titles: tuple[str, ...]
    sentences: tuple[slice, ...]
    vectors: np.ndarray


@lru_cache(maxsize=4096)
def passages(drug: Drug) -> Passages:
    """The passages of a drug's page; computed once for each content of the page."""
    names = NameIndex({drug.slug: drug.monograph.names})

    def masked(text: str) -> str:
        return mask(text, names.find(text), PLACEHOLDER)

    titles = tuple(masked(entry.title) for entry in drug.entries)
    texts = list(titles)
    sentences: list[slice] = []
    for entry in drug.entries:
        start = len(texts)
        texts += [masked(sentence) for sentence in split_sentences(entry.plain)]
        sentences.append(slice(start, len(texts)))
    return Passages(drug.entries, titles, tuple(sentences), _vectors(texts))


def split_sentences(plain: str) -> list[str]:
    """The sentences of a plain text; a line end always ends one."""
    return [
        sentence.text.strip()
        for line in plain.splitlines()
        for sentence in _sentencizer()(line).sents
        if any(c.isalnum() for c in sentence.text)
    ]


def wording(text: str) -> tuple[str, ...]:
    """The words of a masked text without the placeholder: equal for the same question."""
    return tuple(word.key for word in words(text.replace(PLACEHOLDER, " ")))


@lru_cache(maxsize=1)
def _sentencizer() -> Language:
    language = spacy.blank("en")
    language.add_pipe("sentencizer")
    return language


def _vectors(texts: list[str]) -> np.ndarray:
    """The texts' vectors, from the cache folder if they were ever computed there."""
    digest = hashlib.sha256("\0".join([WEIGHTS_SHA256, *texts]).encode()).hexdigest()
    path = settings().cache / "vectors" / digest[:2] / f"{digest[2:34]}.npy"
    try:
        stored: np.ndarray = np.load(path)
        if stored.shape == (len(texts), DIMENSIONS):
            return stored.astype(np.float32)
    except FileNotFoundError:
        pass
    except (OSError, ValueError, EOFError) as error:
        logger.warning("%s: cannot be used (%s); computing it again", path, error)
    vectors = sentence_encoder().encode(texts)
    _store(path, vectors)
    return vectors


def _store(path: Path, vectors: np.ndarray) -> None:
    """Write a file of vectors, whole or not at all; a full or read-only disk only costs time."""
    unfinished = path.with_suffix(f".{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with unfinished.open("wb") as file:
            np.save(file, vectors.astype(np.float16))
        os.replace(unfinished, path)
    except OSError as error:
        logger.warning("%s: not kept: %s", path, error)
