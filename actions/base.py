"""What every action of the bot does around its own work."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.answering import answer
from actions.emergency import alarm_in, sound, sound_whatever_fails, unspecified
from actions.personal import decline_personal
from actions.turn import Turn
from bot.catalog import Catalog, live_catalog
from bot.settings import settings

logger = logging.getLogger(__name__)


class BotAction(Action, ABC):
    """An action whose reply is always complete: text for people, then one JSON object.

    A subclass has ``action_name`` and ``respond``, which fills the turn and returns its kind.
    """

    action_name: str

    def name(self) -> str:
        return self.action_name

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Reply to the latest message; a fault of ours becomes an apology, never silence."""
        turn = Turn(dispatcher, tracker, Catalog([]))
        try:
            turn.catalog = live_catalog(settings().monographs).current()
            return turn.finish(self._reply(turn))
        except Exception:
            logger.exception("%s failed", self.action_name)
            turn.start_again()
            return turn.finish(sound_whatever_fails(turn) or _apologise(turn))

    def _reply(self, turn: Turn) -> str:
        """Fill the turn: an emergency comes before all else, whatever the message was understood as.

        One that only the classifier sees comes after what the words say is a request for advice.
        """
        if turn.resumes:
            return answer(turn)
        alarm = alarm_in(turn)
        if alarm and alarm != unspecified():
            return sound(turn, alarm)
        declined = decline_personal(turn)
        return declined or (sound(turn, alarm) if alarm else self.respond(turn))

    @abstractmethod
    def respond(self, turn: Turn) -> str:
        """Fill the turn with its reply; returns the ``kind`` of the reply."""


def _apologise(turn: Turn) -> str:
    turn.say("utter_fault")
    return "not_covered"
