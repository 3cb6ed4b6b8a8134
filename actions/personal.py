"""Declines to decide on a visitor's own case, and offers what the drug's page says in general."""

from __future__ import annotations

from dataclasses import replace

from actions.one_page import choices_of, is_answer, nearest
from actions.turn import Button, Turn, button
from bot.choice.ranking import CERTAIN, Choice
from bot.dialogue.rewording import completed
from bot.dialogue.several import MOST_DRUGS
from bot.names import mask
from bot.safety.personal_advice import Request, Urgency, find_request

INTENT = "personal_advice"
# The classifier's opinion alone counts from the first of these probabilities on, and from the second on
# even where the page seems to answer: of 2,680 questions on drugs, 1 in 47 reaches the first, none the other.
_LIKELY, _SURE = 0.6, 0.92
_NOT_READ = {"invalid_input", "other_language", "restart"}
_RESPONSES = {
    Urgency.SOON: "utter_personal_advice",
    Urgency.TODAY: "utter_personal_advice_today",
}


def decline_personal(turn: Turn) -> str | None:
    """Reply to a request for personal advice, and return the kind of the reply; None if the message is none.

    A question in a page's own words is none, and one that yields is left to a page that answers it.
    """
    request = _request(turn)
    if request is None:
        return None
    slugs = turn.drugs_asked_about
    choices = choices_about(turn, slugs[0]) if len(slugs) == 1 else []
    if choices and (choices[0].score >= CERTAIN or (request.yields and is_answer(choices))):
        return None
    turn.say(_RESPONSES[request.urgency])
    _offer(turn, slugs[:MOST_DRUGS], choices)
    return INTENT


def _request(turn: Turn) -> Request | None:
    if turn.intent in _NOT_READ:
        return None
    asked = turn.asked
    masked = " ".join(mask(asked.text, asked.mentions, " drug ").split())
    found = find_request(masked)
    if found is None and turn.intent == INTENT and turn.confidence >= _LIKELY:
        return Request(INTENT, Urgency.SOON, yields=turn.confidence < _SURE)
    return found


def choices_about(turn: Turn, slug: str) -> list[Choice]:
    """The drug's entries for the message as it is, and with the drug in the place of "it"."""
    asked = turn.reading.asked
    return choices_of(turn, [asked] if asked.mentions else [asked, completed(asked)], slug)


def _offer(turn: Turn, slugs: tuple[str, ...], choices: list[Choice]) -> None:
    """Offer what the pages say in general; the question itself is not kept for another drug."""
    unknown = turn.reading.asked.unknown
    if not slugs:
        turn.say("utter_no_page" if unknown else "utter_general_information_which", drug=" / ".join(unknown))
        return
    buttons: list[Button] = [button(turn.catalog.title(slug)) for slug in slugs]
    memory = turn.memory.about_all(slugs)
    if len(slugs) == 1:
        drug = turn.catalog.drug(slugs[0])
        buttons = nearest(drug, choices)
        memory = turn.memory.about(drug.slug)
    turn.memory = replace(memory, question=None)
    titles = " / ".join(turn.catalog.title(slug) for slug in slugs)
    turn.say("utter_general_information", buttons, drug=titles)
