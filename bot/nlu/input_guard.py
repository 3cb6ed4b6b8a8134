"""The first component: nobody's input is trusted."""

from __future__ import annotations

from dataclasses import asdict

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.component import StatelessComponent
from bot.safety.emergencies import find_emergency
from bot.safety.input import inspect
from bot.safety.language import OTHER_LANGUAGE, is_other_language

VERDICT = "verdict"
EMERGENCY = "emergency"
ALARM = "alarm"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class InputGuard(StatelessComponent, IntentClassifier):
    """Makes a message safe to process, and marks what cannot be answered at all.

    Rasa takes ``/intent{"slot": ...}`` from any user as its own understanding; here a message
    is text and nothing else. The classifier turns the mark into the intent of that name. An emergency
    is looked for in the text as it was sent: it may stand in what is cut off or cleaned away.
    """

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            raw = message.get(TEXT) or ""
            alarm = find_emergency(raw)
            checked = inspect(raw)
            message.set(TEXT, checked.text)
            if alarm:
                message.set(VERDICT, EMERGENCY)
                message.set(ALARM, asdict(alarm), add_to_output=True)
            elif checked.verdict:
                message.set(VERDICT, checked.verdict)
            elif is_other_language(checked.text):
                message.set(VERDICT, OTHER_LANGUAGE)
        return messages
