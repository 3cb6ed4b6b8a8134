"""Gaps: what visitors asked and no page answered, found in the events of their conversations."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from datetime import date, datetime, timezone
from enum import Enum
from typing import Any

from pydantic import BaseModel

from bot.choice.asking import Asked
from bot.dialogue.joining import said_besides
from bot.dialogue.memory import Memory
from bot.dialogue.phrases import phrases
from bot.insight.redaction import redact, shortened
from bot.names.words import word_keys

_LEAST_LIKELY_TOPIC = 0.2
# The responses of the domain that say of a drug that it has no page, or that its page is silent.
MISSING_PAGE = frozenset({"utter_unknown_drug", "utter_no_page"})
SILENT_PAGE = frozenset({"utter_not_covered", "utter_not_covered_short", "utter_silent_on"})
_ANSWERS = ("confirmations", "corrections", "statements", "denials", "rejections", "fillers")
_CONTINUES = ("continuations", "additions", "returns")
_ESCAPED = re.compile(r"\\(?=[^\w\s])")
_SLASH = " / "

Event = Mapping[str, Any]


class Kind(str, Enum):
    """Why there was no answer: the drug's page does not give it, or the drug has no page."""

    not_covered = "not_covered"
    unknown_drug = "unknown_drug"


class Gap(BaseModel, frozen=True):
    """A question that got no answer, with nothing of who asked it.

    ``drug`` is the drug's name, ``topic`` one of the taxonomy's if it is likely enough, ``question`` the
    message without numbers, addresses and names, and ``date`` the day in UTC.
    """

    date: date
    kind: Kind
    drug: str
    topic: str | None
    question: str


class Conversation:
    """Takes the events of one conversation in order, as Rasa stores or publishes them."""

    def __init__(self) -> None:
        self._user: Event | None = None
        self._said: list[Event] = []
        self._before = Memory()
        self._memory = Memory()

    @property
    def is_needed(self) -> bool:
        """Whether the next events can only be understood with those that were taken so far."""
        return self._user is not None or self._memory.waiting is not None

    def take(self, event: Event) -> list[Gap]:
        """The gaps of the turn that this event ends, if it ends one.

        Raises ValueError, TypeError, KeyError or AttributeError if the events are not Rasa's.
        """
        name = event.get("event")
        if name == "user":
            ended = self.end()
            self._user, self._before = event, self._memory
            return ended
        if name == "bot":
            self._said.append(event)
        elif name == "slot" and event.get("name") == "memory":
            self._memory = _memory(event.get("value"))
        elif name == "action" and event.get("name") == "action_listen":
            return self.end()
        return []

    def end(self) -> list[Gap]:
        """The gaps of the turn so far, which is over."""
        user, said = self._user, self._said
        self._user, self._said = None, []
        return list(_gaps(user, said, self._before, self._memory)) if user and said else []


def gaps_of(events: Iterable[Event]) -> Iterator[Gap]:
    """The gaps of one conversation; raises as ``Conversation.take`` does."""
    conversation = Conversation()
    for event in events:
        yield from conversation.take(event)
    yield from conversation.end()


def _gaps(user: Event, said: list[Event], before: Memory, after: Memory) -> Iterator[Gap]:
    found = list(dict.fromkeys(_unanswered(said)))
    if not found:
        return
    asked = Asked.from_parse({**(user.get("parse_data") or {}), "text": user.get("text") or ""})
    unknown = {key for kind, drug in found if kind is Kind.unknown_drug for key in word_keys(drug)}
    message = _redacted(asked, unknown)
    completed = _completed(asked, before, after)
    question = f"{_redacted(completed)} → {message}" if completed else message
    day = datetime.fromtimestamp(float(user["timestamp"]), tz=timezone.utc).date()
    for kind, drug in found:
        if kind is Kind.not_covered or drug in asked.unknown or _stands_in(drug, message):
            yield Gap(
                date=day,
                kind=kind,
                drug=asked.right_spelling(drug),
                topic=_topic(completed or asked),
                question=shortened(question),
            )


def _unanswered(said: list[Event]) -> Iterator[tuple[Kind, str]]:
    """The drugs of which a turn's messages say that there is no answer."""
    kind = next(filter(None, map(_kind, said)), None)
    for metadata in (event.get("metadata") or {} for event in said):
        response, drug = metadata.get("utter_action"), metadata.get("drug")
        if not isinstance(drug, str) or not drug.strip():
            continue
        name = _ESCAPED.sub("", drug).strip()
        if response in MISSING_PAGE:
            yield from ((Kind.unknown_drug, part.strip()) for part in name.split(_SLASH))
        elif response in SILENT_PAGE or kind == Kind.not_covered.value:
            yield Kind.not_covered, name


def _kind(event: Event) -> str | None:
    """The kind of the reply, if the message is the one for programs, on whichever channel."""
    custom = (event.get("data") or {}).get("custom") or {}
    if "data" in custom:  # as socket.io has it
        custom = (custom["data"] or {}).get("custom") or {}
    kind = custom.get("kind")
    return kind if isinstance(kind, str) else None


def _completed(asked: Asked, before: Memory, after: Memory) -> Asked | None:
    """The earlier question that a message completes with a mere name, a yes or a "what about"."""
    said = rest = said_besides(asked)
    for name in (*_CONTINUES, *_ANSWERS):
        rest = phrases(name).removed_from(rest)
    if rest:
        return None
    goes_on = after.question is not None and after.question.text != asked.text
    goes_on = goes_on and any(phrases(name).within(said) for name in _CONTINUES)
    return before.waiting or (after.question if goes_on else None)


def _redacted(asked: Asked, unknown: Container[str] = ()) -> str:
    return redact(asked.text, [(mention.start, mention.end) for mention in asked.mentions], unknown)


def _stands_in(drug: str, redacted: str) -> bool:
    """Whether an unknown word is left: one that turned out to name a person is no drug's."""
    return bool(word_keys(drug)) and {*word_keys(drug)} <= {*word_keys(redacted)}


def _topic(asked: Asked) -> str | None:
    return asked.topic if asked.topic and asked.topics[asked.topic] >= _LEAST_LIKELY_TOPIC else None


def _memory(slot: Any) -> Memory:
    """The memory in a slot; an empty one if another version of the bot has written it."""
    try:
        return Memory.from_slot(slot, _EVERY_DRUG)
    except (KeyError, TypeError, ValueError, AttributeError):
        return Memory()


class _EveryDrug:
    def __contains__(self, slug: object) -> bool:
        return True


_EVERY_DRUG = _EveryDrug()
