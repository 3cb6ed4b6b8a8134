"""A Rasa event broker that keeps the gaps of conversations, and nothing else of them."""

from __future__ import annotations

import logging
from asyncio import AbstractEventLoop
from pathlib import Path
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.utils.endpoints import EndpointConfig
from typing_extensions import Self

from bot.insight.gaps import Conversation
from bot.insight.log import GapLog
from bot.insight.redaction import redact
from bot.settings import settings

logger = logging.getLogger(__name__)

# Conversations in the middle of a turn, or with a question that waits for its drug; the oldest is forgotten.
_MOST_OPEN = 1000


class GapBroker(EventBroker):
    """Appends each gap to a file as soon as its turn is over.

    For ``rasa run`` it is named in endpoints.yml: ``event_broker: {type: bot.insight.broker.GapBroker}``,
    with a ``path`` if it is not the setting's.
    """

    def __init__(self, path: Path) -> None:
        self._log = GapLog(path)
        self._conversations: dict[str, Conversation] = {}
        redact("Is this Nobody")  # reads its lists of words: better now than in somebody's turn

    @classmethod
    async def from_endpoint_config(
        cls, broker_config: EndpointConfig, event_loop: AbstractEventLoop | None = None
    ) -> Self | None:
        """The broker that an endpoints file describes; None where the setting switches it off."""
        path = broker_config.kwargs.get("path") or settings().gaps_file
        return cls(Path(path)) if path else None

    def publish(self, event: dict[str, Any]) -> None:
        """Take an event of a conversation; whatever becomes of it, the conversation goes on."""
        sender = str(event.get("sender_id"))
        conversation = self._conversations.pop(sender, None) or Conversation()
        try:
            for gap in conversation.take(event):
                self._log.append(gap)
        except Exception:
            logger.exception("a turn could not be looked through for gaps")
            return
        if conversation.is_needed:
            self._conversations[sender] = conversation
        if len(self._conversations) > _MOST_OPEN:
            del self._conversations[next(iter(self._conversations))]

    def forget(self, sender_id: str) -> None:
        """Drop the open part of a conversation; the gaps that were found in it name nobody, and stay."""
        self._conversations.pop(sender_id, None)
