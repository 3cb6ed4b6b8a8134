"""spaCy for Rasa without a downloaded model."""

from __future__ import annotations

import spacy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.utils.spacy_utils import SpacyModel, SpacyNLP
from spacy.language import Language

BLANK = "blank:en"


@DefaultV1Recipe.register(
    [DefaultV1Recipe.ComponentType.MODEL_LOADER, DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER],
    is_trainable=False,
    model_from="SpacyOrBlankNLP",
)
class SpacyOrBlankNLP(SpacyNLP):
    """Rasa's SpacyNLP, which also takes ``model: blank:en``.

    That is spaCy's English tokenizer with the lemma tables of ``spacy-lookups-data``, which
    come as an ordinary package. Any installed model, such as ``en_core_web_md``, can be named
    instead.
    """

    @staticmethod
    def load_model(spacy_model_name: str) -> SpacyModel:
        """Load the named model; raises InvalidModelError when it is not installed."""
        if spacy_model_name != BLANK:
            return SpacyNLP.load_model(spacy_model_name)
        language = spacy.blank("en")
        language.add_pipe("lemmatizer", config={"mode": "lookup"})
        language.initialize()
        return SpacyModel(model=language, model_name=BLANK)

    @staticmethod
    def ensure_proper_language_model(nlp: Language | None) -> None:
        """Accept a blank pipeline too, which Rasa refuses because it is not read from disk."""
        if nlp is None or not nlp.has_pipe("lemmatizer"):
            SpacyNLP.ensure_proper_language_model(nlp)
