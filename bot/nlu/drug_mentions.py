"""Finds drug names and hides them from everything that learns wording."""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_END,
    ENTITY_ATTRIBUTE_START,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.catalog import live_catalog
from bot.names import Mention, mask
from bot.names.lay_terms import glossed
from bot.names.names import EXACT, GUESS
from bot.names.ordinary import corrected
from bot.nlu.component import DRUG_ENTITY, MASKED_TEXT, StatelessComponent
from bot.settings import settings

LEMMA = "_drug_"
CANDIDATES, MATCH, MEANT = "candidates", "match", "meant"


@DefaultV1Recipe.register(
    [DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR],
    is_trainable=False,
)
class DrugMentionExtractor(StatelessComponent, EntityExtractorMixin):
    """Adds a ``drug`` entity for each drug name, and masks the name.

    The entity's value is the drug's slug, or the name of a drug without a page. ``candidates``
    lists the pages that it may mean where that is not the one, ``match`` tells how sure the
    spelling is where it is not exact, and ``meant`` what the right spelling would be.
    The lemma of a name's tokens becomes a placeholder, so that featurizers which read lemmas
    learn the wording and not the drugs.
    """

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__(config)
        self._pages = live_catalog(settings().monographs)

    def process(self, messages: list[Message]) -> list[Message]:
        catalog = self._pages.current()
        for message in messages:
            mentions = catalog.find(message.get(TEXT))
            entities = [self._entity(mention, message.get(TEXT)) for mention in mentions]
            message.set(
                ENTITIES, message.get(ENTITIES, []) + self.add_extractor_name(entities), add_to_output=True
            )
            self._hide(message, mentions)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Mask the annotated drugs, and those that the catalog finds besides."""
        catalog = self._pages.current()
        for example in training_data.training_examples:
            text = example.get(TEXT)
            if text:
                annotated = [
                    Mention(entity[ENTITY_ATTRIBUTE_START], entity[ENTITY_ATTRIBUTE_END], ())
                    for entity in example.get(ENTITIES, [])
                    if entity[ENTITY_ATTRIBUTE_TYPE] == DRUG_ENTITY
                ]
                found = [m for m in catalog.names.find(text) if not any(_overlap(m, a) for a in annotated)]
                self._hide(example, tuple(sorted([*annotated, *found], key=lambda m: m.start)))
        return training_data

    @staticmethod
    def _entity(mention: Mention, text: str) -> dict[str, Any]:
        entity: dict[str, Any] = {
            ENTITY_ATTRIBUTE_TYPE: DRUG_ENTITY,
            ENTITY_ATTRIBUTE_START: mention.start,
            ENTITY_ATTRIBUTE_END: mention.end,
            ENTITY_ATTRIBUTE_VALUE: mention.slugs[0] if mention.slugs else text[mention.start : mention.end],
        }
        if len(mention.slugs) != 1 or mention.match == GUESS:
            entity[CANDIDATES] = list(mention.slugs)
        if mention.match != EXACT:
            entity |= {MATCH: mention.match, MEANT: mention.meant}
        return entity

    @staticmethod
    def _hide(message: Message, mentions: tuple[Mention, ...]) -> None:
        message.set(MASKED_TEXT, glossed(corrected(mask(message.get(TEXT), mentions))))
        hidden: set[Mention] = set()
        for token in message.get(TOKENS_NAMES[TEXT], []):
            for mention in mentions:
                if token.start < mention.end and mention.start < token.end:
                    token.lemma = "" if mention in hidden else LEMMA
                    hidden.add(mention)


def _overlap(one: Mention, other: Mention) -> bool:
    return one.start < other.end and other.start < one.end
