"""The sentence vector of a message, with the drug masked."""

from __future__ import annotations

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.constants import FEATURIZER_CLASS_ALIAS
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.encoder import sentence_encoder, vectors
from bot.nlu.component import MASKED_TEXT, StatelessComponent


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceFeaturizer(StatelessComponent):
    """Adds the message's MiniLM vector as dense sentence features, shape (1, 384)."""

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            self._add(message, sentence_encoder().encode_one(message.get(MASKED_TEXT)))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Encode all examples in batches; the same examples are encoded once."""
        examples = [e for e in training_data.training_examples if e.get(MASKED_TEXT)]
        for example, vector in zip(examples, vectors([e.get(MASKED_TEXT) for e in examples])):
            self._add(example, vector)
        return training_data

    def _add(self, message: Message, vector: np.ndarray) -> None:
        alias = self.config.get(FEATURIZER_CLASS_ALIAS, type(self).__name__)
        message.add_features(Features(vector[np.newaxis, :], FEATURE_TYPE_SENTENCE, TEXT, alias))
