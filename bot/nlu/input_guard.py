"""The first component: nobody's input is trusted."""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.component import StatelessComponent
from bot.safety.input import inspect

VERDICT = "verdict"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class InputGuard(StatelessComponent, IntentClassifier):
    """Makes a message safe to process, and marks what cannot be answered at all.

    Rasa takes ``/intent{"slot": ...}`` from any user as its own understanding; here a message
    is text and nothing else. The classifier turns the mark into the intent of that name.
    """

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            checked = inspect(message.get(TEXT) or "")
            message.set(TEXT, checked.text)
            if checked.verdict:
                message.set(VERDICT, checked.verdict)
        return messages
