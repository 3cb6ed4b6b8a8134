"""Questions about drugs, and emergencies: the actions that do no more than hand a message on."""

from __future__ import annotations

from actions.answering import answer
from actions.base import BotAction
from actions.emergency import sound, unspecified
from actions.turn import Turn


class ActionAnswer(BotAction):
    """Quotes the entry that answers the question, or says why there is none."""

    action_name = "action_answer"

    def respond(self, turn: Turn) -> str:
        return answer(turn)


class ActionEmergency(BotAction):
    """Says whom to call. ``BotAction`` does this for any intent: here no kind was found in the words."""

    action_name = "action_emergency"

    def respond(self, turn: Turn) -> str:
        return sound(turn, unspecified())
