"""One turn of a conversation: what was asked, what is remembered, and the reply."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.quoting import as_json, as_plain, quotation, unbroken
from bot.catalog import Catalog, Drug, Entry
from bot.choice.asking import Asked
from bot.choice.ranking import Choice
from bot.dialogue.memory import Memory
from bot.dialogue.moves import Move, Reading, read, resumes
from bot.dialogue.phrases import phrases, wording

SCHEMA = 1
EMERGENCY = "emergency"
DRUG_SLOT = "drug"
MEMORY_SLOT = "memory"
PAGE = "drug"
# The id of the message to which the visitor sees the last reply, and the drug of that reply.
SEEN = "after"
SEEN_DRUG = "about"
TERMINAL = "cmdline"
SOCKETIO = "socketio"
_NOT_OFFERED = {"introduction", "generic_name"}

Button = dict[str, str]


def button(title: str, payload: str | None = None) -> Button:
    """A button that sends plain text: nothing that its visitor could not have typed."""
    return {"title": title, "payload": payload or title}


class Turn:
    """Collects the reply to one message, and ends it with the JSON for programs."""

    def __init__(self, dispatcher: CollectingDispatcher, tracker: Tracker, catalog: Catalog) -> None:
        self.catalog = catalog
        self.parse: dict[str, Any] = tracker.latest_message
        self.events: list[EventType] = []
        self._memory: Memory | None = None
        self._remembered: Memory | None = None
        self._reading: Reading | None = None
        self._dispatcher = dispatcher
        self._slots = tracker.slots
        asked = [event for event in tracker.events if event.get("event") == "user"]
        self._replied_to = asked[-2].get("message_id") if len(asked) > 1 else None
        self._channel = tracker.get_latest_input_channel()
        self._in_terminal = self._channel == TERMINAL
        self._disclaimers: list[str] = []
        self._answers: list[dict[str, Any]] = []
        self._suggestions: list[Button] = []

    @cached_property
    def asked(self) -> Asked:
        """The message as NLU understood it, or the one that was set aside, if this asks for it."""
        return (self.memory.set_aside if self.resumes else None) or Asked.from_parse(self.parse)

    @cached_property
    def resumes(self) -> bool:
        """Whether the message asks for the answer to one that was taken for an emergency."""
        return resumes(Asked.from_parse(self.parse), self.memory)

    @property
    def intent(self) -> str:
        """The name of the message's intent."""
        return (self.parse.get("intent") or {}).get("name") or ""

    @property
    def confidence(self) -> float:
        """The probability of the message's intent, 0 to 1."""
        return float((self.parse.get("intent") or {}).get("confidence") or 0.0)

    @property
    def memory(self) -> Memory:
        """What is remembered of the conversation; what is assigned is there in the next turn.

        On a page about another drug than before, the conversation is about that one.
        """
        if self._memory is None:
            page = self._page()
            memory = self._memory_of_what_is_seen(page)
            self._memory = Memory(drug=page, page=page) if page and page != memory.page else memory
            self._remembered = self._memory
        return self._memory

    @memory.setter
    def memory(self, memory: Memory) -> None:
        self._memory = memory

    def _memory_of_what_is_seen(self, page: str | None) -> Memory:
        """What was remembered, or of a visitor who sees another reply as the last one, its drug.

        A copied tab shows an older conversation, and a server that was started anew has none.
        """
        metadata = self.parse.get("metadata") or {}
        seen, drug = metadata.get(SEEN), metadata.get(SEEN_DRUG)
        if seen is None or seen == self._replied_to:
            return Memory.from_slot(self._slots.get(MEMORY_SLOT), self.catalog)
        return Memory(drug=drug if drug in self.catalog else page, page=page)

    def _page(self) -> str | None:
        """The slug of the drug whose page the visitor is on, if the channel says so."""
        drug = (self.parse.get("metadata") or {}).get(PAGE)
        if not isinstance(drug, str) or drug in self.catalog:
            return drug if isinstance(drug, str) else None
        mentions = self.catalog.names.find(drug)
        return mentions[0].slugs[0] if len(mentions) == 1 and len(mentions[0].slugs) == 1 else None

    @property
    def reading(self) -> Reading:
        """What the message does in the conversation."""
        if self._reading is None:
            self._reading = read(self.asked, self.memory)
        return self._reading

    @property
    def is_about_drugs(self) -> bool:
        """Whether the message names a drug, or answers a question about one, whatever its intent."""
        return bool(self.reading.asked.mentions) or self.reading.move in {Move.REJECTION, Move.CONFIRMATION}

    @property
    def says_it(self) -> bool:
        """Whether the message speaks of the remembered drug as "it" or the like."""
        return bool(self.memory.drug) and phrases("pronouns").within(wording(self.asked.text))

    @property
    def goes_on(self) -> bool:
        """Whether the message goes on with "and" or the like about the drugs that were talked about."""
        is_begun = bool(self.memory.drug or self.memory.group)
        return is_begun and phrases("openings").length_at(wording(self.asked.text), 0) > 0

    @property
    def drugs_asked_about(self) -> tuple[str, ...]:
        """The slugs of the drugs that the message names, or of the one that the conversation is about."""
        asked, drug = self.reading.asked, self.memory.drug
        return asked.slugs or ((drug,) if drug and not asked.mentions else ())

    def take(self, asked: Asked) -> None:
        """Reply to this question in place of the message."""
        self._reading = read(asked, self.memory)

    def choices(self, slug: str) -> list[Choice]:
        """What NLU chose among the entries of the one drug that the message names, best first."""
        ranking = self.parse.get("entry_selector", {}).get("ranking", [])
        drug = self.catalog.drug(slug)
        found = ((drug.entry(item["key"]), item["score"]) for item in ranking if item["drug"] == slug)
        return [Choice(slug, entry, score) for entry, score in found if entry]

    def say(self, response: str, buttons: Sequence[Button] = (), **values: str) -> None:
        """Utter a response of the domain; the values are shown as they are, never as markup."""
        example = next((self.catalog.title(slug) for slug in self.catalog.slugs), "your medicine")
        shown = {name: unbroken(as_plain(value)) for name, value in {"example": example, **values}.items()}
        self._dispatcher.utter_message(response=response, buttons=self._offered(buttons), **shown)

    def quote(self, drug: Drug, entry: Entry, confidence: float, buttons: Sequence[Button] = ()) -> None:
        """Show an entry of a page, under the page's disclaimer.

        The message says which of the reply's answers it shows, for channels that set it out themselves.
        """
        self._disclaimers.append(unbroken(drug.disclaimer))
        self._answers.append(as_json(drug, entry, confidence))
        self._dispatcher.utter_message(
            text=quotation(drug, entry),
            buttons=self._offered(buttons),
            shows={"answer": len(self._answers) - 1, "disclaimer": drug.disclaimer},
        )

    def finish(self, kind: str) -> list[EventType]:
        """End the reply: the JSON for programs, and the events for Rasa.

        Someone at a terminal is spared the JSON, and reads the suggestions as text: Rasa's
        shell takes whatever is typed after buttons for a choice among them.
        """
        if kind != EMERGENCY:
            self.memory = self.memory.calmed() if self.memory.alarm else self.memory
        if self.memory is self._remembered:
            # Nothing was made of what the last reply offered: a later yes is not for it.
            self.memory = self.memory.settled()
        self.events += [SlotSet(MEMORY_SLOT, self.memory.as_slot()), SlotSet(DRUG_SLOT, self.memory.drug)]
        if self._in_terminal and self._suggestions:
            self.say("utter_suggestions", suggestions=self._suggestions_as_text())
        if not self._in_terminal:
            payload = {
                "schema": SCHEMA,
                "kind": kind,
                "disclaimer": "\n".join(dict.fromkeys(self._disclaimers)) or None,
                "answers": self._answers,
                "suggestions": self._suggestions,
            }
            # Rasa's socket.io channel passes the keys on as arguments: the event's data is "data".
            enveloped = {"data": {"custom": payload}} if self._channel == SOCKETIO else payload
            self._dispatcher.utter_message(json_message=enveloped)
        return self.events

    def _offered(self, buttons: Sequence[Button]) -> list[Button]:
        self._suggestions += buttons
        return [] if self._in_terminal else list(buttons)

    def _suggestions_as_text(self) -> str:
        return "\n".join(f"- {suggestion['payload']}" for suggestion in self._suggestions)

    def start_again(self) -> None:
        """Drop what was collected so far: something went wrong on the way."""
        self._dispatcher.messages.clear()
        self.events, self._disclaimers, self._answers, self._suggestions = [], [], [], []
        self._memory = Memory()


def entry_buttons(drug: Drug, entries: Iterable[Entry]) -> list[Button]:
    """A button for each entry, which asks for it in plain words with the drug named.

    A drug's introduction and its generic name are what a bare name shows, and have none.
    """
    offered = (entry for entry in entries if entry.topic not in _NOT_OFFERED)
    return [button(entry.title, f"{drug.name}: {entry.title}") for entry in offered]
