"""The part of a long section that answers a question by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from bot.catalog import Drug, Entry
from bot.catalog.catalog import SECTION
from bot.choice.content import content_words
from bot.choice.features import LIKELY_WHOLE
from bot.choice.passages import best_of_rows, centred, passages, questions_for_sections, split_sentences
from bot.choice.question import Question
from bot.choice.ranking import weights
from bot.encoder import sentence_encoder, vectors
from bot.monographs.markdown import parse, plain
from bot.names import NameIndex, mask

# A section shorter than this is read at a glance, and shown whole.
_LONG = 400
# A part that is most of its section gains nothing over the whole.
_MOST_OF_IT = 0.6
_SURE = 0.6
_LEAST_COSINE = 0.3


@dataclass(frozen=True, eq=False)
class Parts:
    """The parts of a section that can stand alone: verbatim ``texts``, with what they are compared by.

    ``sentences[i]`` are the rows of ``vectors`` and ``centred`` that belong to part i.
    """

    texts: tuple[str, ...]
    words: tuple[frozenset[str], ...]
    sentences: tuple[slice, ...]
    vectors: np.ndarray
    centred: np.ndarray


def lead(question: Question, drug: Drug, entry: Entry) -> Entry | None:
    """The entry with the one part as its text that answers the question; None where none stands out.

    A question for the section as a whole, and one that several parts may answer, get it whole.
    """
    if entry.type != SECTION or len(entry.plain) < _LONG:
        return None
    vector = sentence_encoder().encode_one(question.masked)
    if questions_for_sections().nearest(vector).get(entry.topic, 0.0) >= LIKELY_WHOLE:
        return None
    parts = _parts(drug, entry)
    scores, cosines = _scores(question, vector, drug, parts)
    if len(scores) < 2:
        return None
    best = int(scores.argmax())
    shares = np.exp(scores - scores.max())
    is_clear = shares[best] / shares.sum() >= _SURE and cosines[best] >= _LEAST_COSINE
    text = parts.texts[best]
    if not is_clear or len(text) > _MOST_OF_IT * len(entry.text):
        return None
    return replace(entry, text=text, plain=plain(text))


def _scores(
    question: Question, vector: np.ndarray, drug: Drug, parts: Parts
) -> tuple[np.ndarray, np.ndarray]:
    """For each part its score by the weights of the ranking, and the cosine of its nearest sentence."""
    page, by = passages(drug), weights().ranking
    asked = content_words(question.masked)
    cosines = best_of_rows(parts.vectors @ vector, parts.sentences)
    nearest = best_of_rows(parts.centred @ centred(vector, page.centre), parts.sentences)
    common = np.array([sum(page.rarity.get(word, 0.0) for word in asked & own) for own in parts.words])
    return by["sentence"] * cosines + by["centred_sentence"] * nearest + by["words"] * common, cosines


@lru_cache(maxsize=4096)
def _parts(drug: Drug, entry: Entry) -> Parts:
    names = NameIndex({drug.slug: drug.monograph.names})
    texts = tuple(split(entry.text))
    sentences: list[str] = []
    rows: list[slice] = []
    for text in texts:
        start = len(sentences)
        sentences += [mask(s, names.find(s)) for s in split_sentences(plain(text))]
        rows.append(slice(start, len(sentences)))
    embedded = vectors(sentences)
    words = tuple(content_words(" ".join(sentences[part])) for part in rows)
    return Parts(texts, words, tuple(rows), embedded, centred(embedded, passages(drug).centre))


def split(markdown: str) -> Iterator[str]:
    """The parts of a section's Markdown, each verbatim and complete in itself.

    A paragraph, a table, or an item of a list. What a heading or a line with a colon leads into stays with
    it: "Tell your doctor if you have:" and all that is listed under it are one part.
    """
    body = parse(markdown.split("\n"), range(len(markdown)))
    start: int | None = None
    for block in body.blocks:
        text = "\n".join(body.lines[block.start : block.end])
        is_led_into = start is not None
        start = block.start if start is None else start
        if block.kind in ("heading", "rule") or (block.kind == "paragraph" and plain(text).endswith(":")):
            continue
        if block.items and not is_led_into:
            yield from ("\n".join(body.lines[first:last]) for first, last in block.items)
        elif block.kind != "html":
            yield "\n".join(body.lines[start : block.end])
        start = None
