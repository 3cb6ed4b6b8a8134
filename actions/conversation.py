"""Everything that is not a question about a drug."""

from __future__ import annotations

from actions.answering import answer
from actions.base import BotAction
from actions.turn import Turn


class ActionSmalltalk(BotAction):
    """Utters the domain's response for the intent: ``utter_greet`` for ``greet``.

    A message that names a drug is a question about it, however it begins.
    """

    action_name = "action_smalltalk"

    def respond(self, turn: Turn) -> str:
        if turn.asked.mentions:
            return answer(turn)
        turn.say(f"utter_{turn.intent}")
        return "smalltalk"


class ActionOutOfScope(BotAction):
    """Declines what no page is about, with an example of what can be asked."""

    action_name = "action_out_of_scope"

    def respond(self, turn: Turn) -> str:
        if turn.asked.mentions:
            return answer(turn)
        turn.say("utter_out_of_scope")
        return "out_of_scope"


class ActionDefaultFallback(BotAction):
    """Replies to what was not understood."""

    action_name = "action_default_fallback"

    def respond(self, turn: Turn) -> str:
        if turn.asked.mentions or turn.remembered_drug:
            return answer(turn)
        turn.say("utter_not_understood")
        return "out_of_scope"


class ActionInvalidInput(BotAction):
    """Replies to a message that cannot be read: empty, too long, or without a word."""

    action_name = "action_invalid_input"

    def respond(self, turn: Turn) -> str:
        turn.say("utter_invalid_input")
        return "invalid_input"


class ActionRestart(BotAction):
    """Ends the conversation so far, and says so."""

    action_name = "action_restart"

    def respond(self, turn: Turn) -> str:
        turn.say("utter_restart")
        turn.events.append({"event": "restart", "timestamp": None})
        return "smalltalk"
