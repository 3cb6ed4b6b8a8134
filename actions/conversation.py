"""Everything that is not a question about a drug."""

from __future__ import annotations

from actions.answering import answer, confirm, follow_up, take_a_no
from actions.base import BotAction
from actions.personal import choices_about
from actions.quoting import Markdown
from actions.turn import Turn
from bot.dialogue.memory import Memory
from bot.dialogue.moves import Move
from bot.safety.regions import region
from bot.settings import settings

# Of 2,680 questions on drugs, 1 in 140 seems as likely as this to be about something else.
_OFF_TOPIC = 0.45


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
            return take_a_no(turn)
        turn.say(f"utter_{turn.intent}")
        return "smalltalk"


class ActionOutOfScope(BotAction):
    """Declines what no page is about, with an example of what can be asked."""

    action_name = "action_out_of_scope"

    def respond(self, turn: Turn) -> str:
        if turn.is_about_drugs or turn.says_it:
            kind = None if _is_off_topic(turn) else answer(turn)
        else:
            kind = follow_up(turn)
        if kind is None:
            turn.say("utter_out_of_scope")
        return kind or "out_of_scope"


def _is_off_topic(turn: Turn) -> bool:
    """Whether a message with a drug is more likely about something else than answered by its page."""
    if turn.reading.move is not Move.QUESTION or turn.confidence < _OFF_TOPIC:
        return False
    slugs = turn.drugs_asked_about
    best = (choices_about(turn, slug)[:1] for slug in slugs)
    return bool(slugs) and all(choice.score < turn.confidence for choices in best for choice in choices)


class ActionPersonalAdvice(BotAction):
    """Answers what the classifier takes for a request for personal advice, without being sure enough."""

    action_name = "action_personal_advice"

    def respond(self, turn: Turn) -> str:
        return answer(turn)


class ActionOtherLanguage(BotAction):
    """Says that only English is understood, and whom to call in an emergency."""

    action_name = "action_other_language"

    def respond(self, turn: Turn) -> str:
        turn.say("utter_english_only", emergency=Markdown(region(settings().region).number_to_call))
        return "out_of_scope"


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
