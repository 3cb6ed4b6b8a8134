"""Makes the monographs a source of Rasa training data, named in config.yml."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import cycle
from typing import Any

from rasa.shared.core.domain import Domain
from rasa.shared.core.training_data.structures import StoryGraph
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_END,
    ENTITY_ATTRIBUTE_START,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
    INTENT,
    INTENT_RESPONSE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.catalog import Catalog, live_catalog
from bot.catalog.topics import fill
from bot.names import mask
from bot.names.names import name_key
from bot.settings import settings
from bot.taxonomy import taxonomy, wordings

RETRIEVAL_INTENT = "faq"
DRUG_ENTITY = "drug"
# Names to fill paraphrases with where the site has no page yet.
_NO_PAGES = ("Aspirin", "Codeine")


class MonographImporter(TrainingDataImporter):
    """Yields the topics' paraphrases and the pages' own questions as examples of ``faq/<topic>``.

    Drug names only fill the wording; what is learnt does not depend on them. The responses
    are the topics' labels: answers are read from the pages when they are asked for.
    """

    def __init__(
        self,
        config_file: str | None = None,
        domain_path: str | None = None,
        training_data_paths: list[str] | str | None = None,
        **kwargs: Any,
    ) -> None:
        self._catalog = live_catalog(settings().monographs).current()

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """The examples and the responses of the retrieval intent."""
        examples = [*_paraphrases(self._catalog), *_page_questions(self._catalog)]
        responses = {
            f"utter_{RETRIEVAL_INTENT}/{name}": [{"text": topic.label}] for name, topic in taxonomy().items()
        }
        return TrainingData(examples, responses=responses)

    def get_domain(self) -> Domain:
        """Nothing: domain.yml is written by hand."""
        return Domain.empty()

    def get_stories(self, exclusion_percentage: int | None = None) -> StoryGraph:
        """Nothing: the rules are written by hand."""
        return StoryGraph([])

    def get_config(self) -> dict[str, Any]:
        """Nothing: config.yml is read by Rasa's own importer."""
        return {}

    def get_config_file_for_auto_config(self) -> str | None:
        """None: the configuration is complete as it is."""
        return None


def _paraphrases(catalog: Catalog) -> Iterator[Message]:
    titles = [catalog.title(slug) for slug in catalog.slugs]
    names = cycle(titles or _NO_PAGES)
    for name, asked in wordings().items():
        for wording in asked:
            text, spans = fill(wording, names)
            yield _example(name, text, spans)


def _page_questions(catalog: Catalog) -> Iterator[Message]:
    """Each wording once, however many pages have it."""
    seen: set[str] = set()
    for slug in catalog.slugs:
        for entry in catalog.drug(slug).faq():
            mentions = catalog.find(entry.title)
            wording = name_key(mask(entry.title, mentions, " "))
            if wording and wording not in seen:
                seen.add(wording)
                yield _example(entry.topic, entry.title, [(m.start, m.end) for m in mentions])


def _example(topic: str, text: str, spans: Iterable[tuple[int, int]]) -> Message:
    entities = [
        {
            ENTITY_ATTRIBUTE_TYPE: DRUG_ENTITY,
            ENTITY_ATTRIBUTE_START: start,
            ENTITY_ATTRIBUTE_END: end,
            ENTITY_ATTRIBUTE_VALUE: text[start:end],
        }
        for start, end in spans
    ]
    key = f"{RETRIEVAL_INTENT}/{topic}"
    return Message({TEXT: text, INTENT: RETRIEVAL_INTENT, INTENT_RESPONSE_KEY: key, ENTITIES: entities})
