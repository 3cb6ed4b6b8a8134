"""What this project's stateless graph components share."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from typing_extensions import Self

MASKED_TEXT = "masked_text"
DRUG_ENTITY = "drug"
FAQ_INTENT = "faq"


class StatelessComponent(GraphComponent):
    """A component that needs its configuration only, and stores nothing in the model."""

    def __init__(self, config: dict[str, Any]) -> None:
        self.config = config

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Self:
        """Create the component; Rasa calls this for training and for prediction alike."""
        return cls({**cls.get_default_config(), **config})
