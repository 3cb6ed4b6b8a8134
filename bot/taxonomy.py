"""The taxonomy of visitors' questions: what a question about a drug can be about."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel, Field, ValidationError

from bot.vocabulary import VocabularyError, load_yaml

FILE = Path(__file__).parent / "catalog" / "topics.yml"


class Topic(BaseModel, extra="forbid"):
    """One topic of ``topics.yml``.

    ``label`` names it to a visitor, ``sections`` are the section topics of a usual page
    that answer it, the likeliest first, and ``paraphrases`` ways to ask it, in which ``X``
    and ``Y`` stand for drugs.
    """

    label: str
    sections: list[str] = Field(default_factory=list)
    paraphrases: list[str]


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
