"""Intent and topic of a message, from one linear classifier."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME
from rasa.shared.nlu.constants import INTENT, INTENT_RESPONSE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.nlu.training_data.util import intent_response_key_to_template_key
from scipy.sparse import csr_matrix, hstack, vstack
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfTransformer
from sklearn.linear_model import LogisticRegression
from typing_extensions import Self

from bot.encoder import DIMENSIONS
from bot.nlu.component import FAQ_INTENT
from bot.nlu.input_guard import EMERGENCY, VERDICT
from bot.safety.emergencies import may_be_reported

_FILE = "classifier.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class QuestionClassifier(GraphComponent, IntentClassifier):
    """Logistic regression over sentence vectors and tf-idf of words.

    It learns the intents and, in place of the retrieval intent ``faq``, its topics: the
    probability of ``faq`` is the sum of theirs. Its two outputs are the standard ones: the
    intent with its ranking, and the ``response_selector`` ranking of topics, which is there
    whatever the intent. Below ``threshold`` the intent is ``nlu_fallback``.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Defaults: inverse regularisation ``C``, weight of the words, thresholds, lengths."""
        return {
            "C": 10.0,
            "words_weight": 0.7,
            "threshold": 0.3,
            "doubtful_emergency": 0.35,
            "likely_emergency": 0.5,
            "ranking_length": 10,
            "max_iter": 300,
            "tolerance": 1e-3,
            "word_dimensions": 400,
            "least_examples": 200,
            "random_state": 1,
        }

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource
        self._labels = np.array([], dtype=str)
        self._weights = np.empty((0, 0), dtype=np.float32)
        self._bias = np.empty(0, dtype=np.float32)
        self._idf = np.empty(0, dtype=np.float32)

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Self:
        """Create an untrained classifier."""
        return cls({**cls.get_default_config(), **config}, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Self:
        """Load what ``train`` stored; plain arrays, so that loading a model executes nothing."""
        component = cls.create(config, model_storage, resource, execution_context)
        with model_storage.read_from(resource) as folder, np.load(folder / _FILE) as stored:
            component._labels, component._idf = stored["labels"], stored["idf"]
            component._weights, component._bias = stored["weights"], stored["bias"]
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the examples that have an intent."""
        examples = [e for e in training_data.intent_examples if e.get(TEXT) and e.get(INTENT)]
        self._labels, targets = np.unique(
            [e.get(INTENT_RESPONSE_KEY) or e.get(INTENT) for e in examples], return_inverse=True
        )
        counts = vstack([_word_counts(example) for example in examples])
        self._idf = TfidfTransformer(sublinear_tf=True).fit(counts).idf_.astype(np.float32)
        features = self._features(examples, counts)
        words = features[:, DIMENSIONS:]
        # The words in few dimensions are fitted ten times as fast; the weights are those of the words again.
        projection = TruncatedSVD(
            min(self._config["word_dimensions"], words.shape[1]), random_state=self._config["random_state"]
        ).fit(words)
        model = LogisticRegression(
            C=self._config["C"],
            max_iter=self._config["max_iter"],
            tol=self._config["tolerance"],
            random_state=self._config["random_state"],
        ).fit(
            np.hstack([features[:, :DIMENSIONS].toarray(), projection.transform(words)]),
            targets,
            sample_weight=self._sample_weights(targets),
        )
        own, of_words = np.split(model.coef_, [DIMENSIONS], axis=1)
        self._weights = np.vstack([own.T, projection.components_.T @ of_words.T]).astype(np.float32)
        self._bias = model.intercept_.astype(np.float32)
        with self._storage.write_to(self._resource) as folder:
            np.savez(
                folder / _FILE,
                labels=self._labels, idf=self._idf, weights=self._weights, bias=self._bias,
            )  # fmt: skip
        return self._resource

    def _sample_weights(self, targets: np.ndarray) -> np.ndarray:
        """The weight of each example: those of a rare label count as much as ``least_examples`` do."""
        counts = np.bincount(targets)
        weights: np.ndarray = np.maximum(1.0, self._config["least_examples"] / counts)[targets]
        return weights

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            verdict = message.get(VERDICT)
            if verdict:
                judged = {"name": verdict, "confidence": 1.0}
                message.set(INTENT, judged, add_to_output=True)
                message.set("intent_ranking", [judged], add_to_output=True)
            if verdict and verdict != EMERGENCY:
                continue
            scores = (
                np.asarray(self._features([message], _word_counts(message)) @ self._weights)[0] + self._bias
            )
            exponentials = np.exp(scores - scores.max())
            probabilities = dict(zip(self._labels.tolist(), exponentials / exponentials.sum()))
            self._set_topics(message, probabilities)
            if not verdict:
                self._set_intent(message, probabilities)
        return messages

    def _features(self, messages: list[Message], counts: csr_matrix) -> csr_matrix:
        """Rows of sentence vector and weighted tf-idf of the words, each of length about one."""
        counts = counts.astype(np.float32)
        counts.data = 1 + np.log(counts.data)
        weighted = counts.multiply(self._idf).tocsr()
        lengths = np.sqrt(weighted.multiply(weighted).sum(axis=1)).A1
        scale = self._config["words_weight"] / np.where(lengths > 0, lengths, 1)
        dense = np.vstack([m.get_dense_features(TEXT)[1].features for m in messages])
        return hstack([csr_matrix(dense), weighted.multiply(scale[:, np.newaxis])]).tocsr()

    def _set_topics(self, message: Message, probabilities: dict[str, float]) -> None:
        topics = {k: p for k, p in probabilities.items() if k.startswith(f"{FAQ_INTENT}/")}
        total = sum(topics.values())
        ranking = [
            {"confidence": float(probability / total), "intent_response_key": key}
            for key, probability in sorted(topics.items(), key=lambda item: -item[1])
        ][: self._config["ranking_length"]]
        best = ranking[0]
        response = {**best, "utter_action": intent_response_key_to_template_key(best["intent_response_key"])}
        selector = {
            "all_retrieval_intents": [FAQ_INTENT],
            FAQ_INTENT: {"response": response, "ranking": ranking},
        }
        message.set("response_selector", selector, add_to_output=True)

    def _is_emergency(self, message: Message, probability: float) -> bool:
        """Whether what no rule of ``bot.safety`` has found is taken for an emergency, in doubt.

        It is from ``likely_emergency`` on, and from ``doubtful_emergency`` on where the words of the message
        neither ask about what they name nor deny it.
        """
        if probability >= self._config["likely_emergency"]:
            return True
        is_doubtful = probability >= self._config["doubtful_emergency"]
        return is_doubtful and may_be_reported(message.get(TEXT))

    def _set_intent(self, message: Message, probabilities: dict[str, float]) -> None:
        intents: dict[str, float] = {}
        for label, probability in probabilities.items():
            name = label.split("/")[0]
            intents[name] = intents.get(name, 0.0) + float(probability)
        emergency = intents.pop(EMERGENCY, 0.0)
        ranking = [
            {"name": name, "confidence": confidence}
            for name, confidence in sorted(intents.items(), key=lambda item: -item[1])
        ]
        if ranking[0]["confidence"] < self._config["threshold"]:
            ranking.insert(
                0, {"name": DEFAULT_NLU_FALLBACK_INTENT_NAME, "confidence": self._config["threshold"]}
            )
        if self._is_emergency(message, emergency):
            ranking.insert(0, {"name": EMERGENCY, "confidence": emergency})
        message.set(INTENT, ranking[0], add_to_output=True)
        message.set("intent_ranking", ranking[: self._config["ranking_length"]], add_to_output=True)


def _word_counts(message: Message) -> csr_matrix:
    """The counts of all sparse featurizers beside each other, one row."""
    features = message.get_sparse_features(TEXT)[1]
    return csr_matrix(features.features)
