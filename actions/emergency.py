"""Emergencies come before every answer: found in the raw text, whatever NLU made of it."""

from __future__ import annotations

import logging

from actions.quoting import Markdown
from actions.turn import EMERGENCY, Turn, button
from bot.dialogue.moves import Move
from bot.safety.afterwards import goes_on_after_alarm
from bot.safety.emergencies import Alarm, emergency_kinds, find_emergency
from bot.safety.red_flags import RedFlag, red_flag_in
from bot.safety.regions import region
from bot.settings import settings

logger = logging.getLogger(__name__)

# A button that sends plain text: bot/dialogue/phrases.yml knows it among the ``resumptions``.
SHOW_THE_PAGE = "Show me what the page says"
UNSPECIFIED = "danger"
_FOUND = "alarm"
_ENDS = {"thanks", "goodbye", "restart", "feedback"}


def alarm_in(turn: Turn) -> Alarm | RedFlag | None:
    """The emergency that a message reports, in its own words, by its page, or as it goes on about one."""
    found = alarm_in_words(turn) or _red_flag(turn)
    if found is None and turn.intent == EMERGENCY and turn.reading.move is Move.QUESTION:
        return unspecified()
    return found or _repeated(turn)


def alarm_in_words(turn: Turn) -> Alarm | None:
    """The emergency that the words of a message report, also those that were cut off for NLU."""
    found = turn.parse.get(_FOUND)
    if found:
        return Alarm(found["kind"], found["is_sure"], tuple(found["helplines"]))
    return find_emergency(str(turn.parse.get("text") or ""), _drug_names(turn))


def unspecified() -> Alarm:
    """What only the classifier takes for an emergency: in doubt, and of any kind."""
    return Alarm(UNSPECIFIED, False, ("poison", "crisis"))


def sound(turn: Turn, alarm: Alarm | RedFlag) -> str:
    """Say whom to call; in doubt, offer the answer to the message on a button."""
    is_sure = isinstance(alarm, Alarm) and alarm.is_sure
    buttons = [] if is_sure else [button(SHOW_THE_PAGE)]
    question = turn.asked if buttons else None
    if isinstance(alarm, RedFlag):
        turn.say(alarm.response, buttons, drug=alarm.drug, call=_call())
    else:
        _say(turn, alarm, buttons)
    name = alarm.kind if isinstance(alarm, Alarm) else UNSPECIFIED
    turn.memory = turn.memory.alarmed(name, question)
    return EMERGENCY


def sound_whatever_fails(turn: Turn) -> str | None:
    """After a fault: the reply to an emergency, from nothing but the message's words; None if it is none."""
    try:
        alarm = alarm_in_words(turn)
        if alarm:
            _say(turn, alarm, [])
    except Exception:
        logger.exception("an emergency could not be looked for")
        return None
    return EMERGENCY if alarm else None


def _say(turn: Turn, alarm: Alarm, buttons: list[dict[str, str]]) -> None:
    kind = emergency_kinds()[alarm.kind]
    in_doubt = "utter_emergency_in_doubt" if kind.response == "utter_emergency" else kind.response
    lines = filter(None, (region(settings().region).helpline(name) for name in alarm.helplines))
    helplines = Markdown("".join(f"\n{line.name}: {line.link}" for line in lines))
    turn.say(
        kind.response if alarm.is_sure else in_doubt,
        buttons,
        what=kind.what,
        meanwhile=kind.meanwhile,
        helplines=helplines,
        call=_call(),
    )


def _call() -> Markdown:
    return Markdown(region(settings().region).number_to_call)


def _drug_names(turn: Turn) -> str:
    """The names of the drugs that the message, or the conversation, is about."""
    slugs = {*turn.asked.slugs, *([turn.memory.drug] if turn.memory.drug else [])}
    return " ".join(turn.catalog.title(slug) for slug in slugs if slug in turn.catalog)


def _red_flag(turn: Turn) -> RedFlag | None:
    """A warning sign of the asked or remembered drug's own page that the visitor has."""
    pages = (turn.catalog.drug(slug).monograph for slug in turn.drugs_asked_about)
    return next(filter(None, (red_flag_in(turn.asked.text, page) for page in pages)), None)


def _repeated(turn: Turn) -> Alarm | None:
    """The last emergency again, for a message that goes on about it: "he is 3 years old"."""
    kind = turn.memory.alarm
    if kind not in emergency_kinds() or turn.intent in _ENDS or turn.asked.mentions:
        return None
    text = str(turn.parse.get("text") or "")
    return Alarm(kind, True, tuple(emergency_kinds()[kind].helplines)) if goes_on_after_alarm(text) else None
