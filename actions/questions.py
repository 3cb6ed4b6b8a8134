"""Questions about drugs, and emergencies: the actions that do no more than hand a message on."""

from __future__ import annotations

from actions.answering import answer
from actions.base import BotAction
from actions.turn import Turn


class ActionAnswer(BotAction):
    """Quotes the entry that answers the question, or says why there is none."""

    action_name = "action_answer"

    def respond(self, turn: Turn) -> str:
        return answer(turn)


class ActionEmergency(BotAction):
    """Answers what only the classifier took for an emergency, and what is none in its conversation.

    ``BotAction`` has sounded every real alarm before, whatever the intent.
    """

    action_name = "action_emergency"

    def respond(self, turn: Turn) -> str:
        return answer(turn)
