"""Chooses among the entries of the drugs that the message names, and of no other."""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.catalog import live_catalog
from bot.choice.asking import Asked, choose
from bot.nlu.component import StatelessComponent
from bot.settings import settings

ENTRY_SELECTOR = "entry_selector"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class EntrySelector(StatelessComponent, IntentClassifier):
    """Adds ``entry_selector``: the ``entry`` that answers best, and the ``ranking`` behind it.

    What several drugs are asked depends on the conversation, and is left to the actions.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Defaults: how many entries the ranking shows."""
        return {"ranking_length": 5}

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__(config)
        self._pages = live_catalog(settings().monographs)

    def process(self, messages: list[Message]) -> list[Message]:
        catalog = self._pages.current()
        for message in messages:
            asked = Asked.from_parse({**message.as_dict(), "text": message.get(TEXT)})
            slugs = asked.slugs if len(asked.slugs) == 1 else ()
            ranking = [
                {
                    "drug": choice.slug,
                    "key": choice.entry.key,
                    "type": choice.entry.type,
                    "topic": choice.entry.topic,
                    "title": choice.entry.title,
                    "score": choice.score,
                }
                for choice in choose(asked, slugs, catalog)[: self.config["ranking_length"]]
            ]
            selector = {"entry": ranking[0] if ranking else None, "ranking": ranking}
            message.set(ENTRY_SELECTOR, selector, add_to_output=True)
        return messages
