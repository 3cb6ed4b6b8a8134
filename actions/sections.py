"""Reads out a section of a page."""

from __future__ import annotations

from actions.answering import answer
from actions.base import BotAction
from actions.one_page import contents
from actions.turn import Turn
from bot.catalog.catalog import SECTION


class ActionReadSection(BotAction):
    """Quotes a whole section that the message asks for by its subject: "the dosage part of X"."""

    action_name = "action_read_section"

    def respond(self, turn: Turn) -> str:
        asked = turn.reading.asked
        slugs = asked.slugs or ((turn.memory.drug,) if turn.memory.drug else ())
        if len(slugs) != 1 or asked.unknown or asked.doubtful:
            return answer(turn)
        drug = turn.catalog.drug(slugs[0])
        topic = turn.asked.topic
        section = next((e for e in drug.by_topic(topic) if e.type == SECTION), None) if topic else None
        if topic is None or section is None:
            return answer(turn)
        turn.memory = turn.memory.about(drug.slug).remembering(turn.asked)
        turn.quote(drug, section, turn.asked.topics[topic], contents(drug))
        return "answer"
