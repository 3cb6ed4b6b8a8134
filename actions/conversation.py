"""Everything that is not a question about a drug."""

from __future__ import annotations

from actions.answering import answer, confirm, follow_up
from actions.asking_back import ask_which
from actions.base import BotAction
from actions.turn import Turn
from bot.dialogue.memory import Memory


class ActionSmalltalk(BotAction):
    """Utters the domain's response for the intent: ``utter_greet`` for ``greet``.

    A message that names a drug is a question about it, however it begins; yes and no may
    answer what the bot asked.
    """

    action_name = "action_smalltalk"

    def respond(self, turn: Turn) -> str:
        if turn.is_about_drugs or (turn.intent == "help" and turn.says_it):
            return answer(turn)
        pending = turn.memory.pending
        if pending and turn.intent == "affirm":
            return confirm(turn, pending)
        if pending and turn.intent == "deny":
            return ask_which(turn, turn.memory.waiting)
        turn.say(f"utter_{turn.intent}")
        return "smalltalk"


class ActionOutOfScope(BotAction):
    """Declines what no page is about, with an example of what can be asked."""

    action_name = "action_out_of_scope"

    def respond(self, turn: Turn) -> str:
        if turn.is_about_drugs or turn.says_it:
            return answer(turn)
        kind = follow_up(turn)
        if kind is None:
            turn.say("utter_out_of_scope")
        return kind or "out_of_scope"


class ActionDefaultFallback(BotAction):
    """Replies to what was not understood."""

    action_name = "action_default_fallback"

    def respond(self, turn: Turn) -> str:
        if turn.is_about_drugs or turn.memory.drug:
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
        turn.memory = Memory()
        turn.events.append({"event": "restart", "timestamp": None})
        return "smalltalk"
