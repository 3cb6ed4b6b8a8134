"""The taxonomy of visitors' questions: what a question about a drug can be about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import cycle
from pathlib import Path
from random import Random

from pydantic import BaseModel, Field, ValidationError

from bot.vocabulary import VocabularyError, load_vocabulary, load_yaml

FILE = Path(__file__).parent / "catalog" / "topics.yml"
SLOTS = FILE.with_name("slots.yml")
# With two fillings of each pattern a topic's words are varied; with three, training takes longer for little.
FILLINGS = 2
_SLOT = re.compile(r"\{(\w+)\}")
_SEED = 1


class Topic(BaseModel, extra="forbid"):
    """One topic of ``topics.yml``.

    ``label`` names it to a visitor, ``sections`` are the section topics of a usual page
    that answer it, the likeliest first, and ``paraphrases`` ways to ask it, in which ``X``
    and ``Y`` stand for drugs. ``patterns`` are paraphrases in which ``{symptom}`` stands for
    any of the symptoms of ``slots.yml``, and so on.
    """

    label: str
    sections: list[str] = Field(default_factory=list)
    paraphrases: list[str]
    patterns: list[str] = Field(default_factory=list)


class Slots(BaseModel, extra="forbid"):
    """``slots.yml``: for the name of each slot, what may stand in it."""

    slots: dict[str, list[str]]


@lru_cache(maxsize=1)
def taxonomy() -> Mapping[str, Topic]:
    """The topics of ``topics.yml`` by name, in the file's order.

    Raises VocabularyError, naming the topic, when one does not have the right keys.
    """
    topics: dict[str, Topic] = {}
    for name, fields in load_yaml(FILE).items():
        try:
            topics[name] = Topic(**fields)
        except (TypeError, ValidationError) as error:
            raise VocabularyError(f"{FILE.name}: {name}: {error}") from error
    return topics


@lru_cache(maxsize=1)
def wordings() -> Mapping[str, list[str]]:
    """For each topic, its paraphrases and its patterns with their slots filled; each wording once.

    A slot takes its fillings in turn, so that each of them is used. Raises VocabularyError
    when ``slots.yml`` is not lists of texts, or a pattern names a slot that it does not have.
    """
    slots = load_vocabulary(SLOTS, Slots, under="slots").slots
    fillings = {name: cycle(_shuffled(texts)) for name, texts in slots.items()}
    seen = {_key(text) for topic in taxonomy().values() for text in topic.paraphrases}
    found = {}
    for name, topic in taxonomy().items():
        found[name] = list(topic.paraphrases)
        for pattern in topic.patterns * FILLINGS:
            text = _filled(pattern, fillings, name)
            if _key(text) not in seen:
                seen.add(_key(text))
                found[name].append(text)
    return found


def _filled(pattern: str, fillings: Mapping[str, Iterator[str]], topic: str) -> str:
    try:
        return _SLOT.sub(lambda slot: next(fillings[slot[1]]), pattern)
    except (KeyError, StopIteration) as error:
        raise VocabularyError(f"{FILE.name}: {topic}: nothing to fill {pattern!r} with") from error


def _shuffled(texts: Sequence[str]) -> list[str]:
    return Random(_SEED).sample(texts, len(texts))


def _key(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", text.lower()))
