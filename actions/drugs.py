"""What the bot knows: its drugs, and what can be asked about one."""

from __future__ import annotations

from actions.answering import answer, overview
from actions.base import BotAction
from actions.turn import Turn, button

_MOST_LISTED = 40


class ActionListDrugs(BotAction):
    """Lists the drugs that have a page."""

    action_name = "action_list_drugs"

    def respond(self, turn: Turn) -> str:
        titles = [turn.catalog.title(slug) for slug in turn.catalog.slugs]
        if not titles:
            turn.say("utter_no_drugs")
            return "list_drugs"
        shown = titles[:_MOST_LISTED]
        response = "utter_list_drugs" if len(shown) == len(titles) else "utter_list_some_drugs"
        turn.say(response, [button(t) for t in shown], count=str(len(titles)), drugs=", ".join(shown))
        return "list_drugs"


class ActionOverview(BotAction):
    """Shows what a drug is for and what can be asked about it."""

    action_name = "action_overview"

    def respond(self, turn: Turn) -> str:
        if len(turn.asked.slugs) != 1 or turn.asked.unknown or turn.asked.ambiguous:
            return answer(turn)
        return overview(turn, turn.catalog.drug(turn.asked.slugs[0]))
