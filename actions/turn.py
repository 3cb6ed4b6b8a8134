"""One turn of a conversation: what was asked, what is remembered, and the reply."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.quoting import as_json, as_plain, quotation, unbroken
from bot.catalog import Catalog, Drug, Entry
from bot.choice.asking import Asked
from bot.choice.ranking import Choice

SCHEMA = 1
DRUG_SLOT = "drug"
ASKED_SLOT = "asked"
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
        self.asked = Asked.from_parse(self.parse)
        self.events: list[EventType] = []
        self._dispatcher = dispatcher
        self._slots = tracker.slots
        self._channel = tracker.get_latest_input_channel()
        self._in_terminal = self._channel == TERMINAL
        self._disclaimers: list[str] = []
        self._answers: list[dict[str, Any]] = []
        self._suggestions: list[Button] = []

    @property
    def intent(self) -> str:
        """The name of the message's intent."""
        return (self.parse.get("intent") or {}).get("name") or ""

    @property
    def choices(self) -> list[Choice]:
        """What NLU chose among the entries of the drugs that the message names, best first."""
        ranking = self.parse.get("entry_selector", {}).get("ranking", [])
        found = (
            (item["drug"], self.catalog.drug(item["drug"]).entry(item["key"]), item["score"])
            for item in ranking
            if item["drug"] in self.catalog
        )
        return [Choice(slug, entry, score) for slug, entry, score in found if entry]

    @property
    def remembered_drug(self) -> str | None:
        """The drug that the conversation is about, if its page is still there."""
        slug = self._slots.get(DRUG_SLOT)
        return slug if isinstance(slug, str) and slug in self.catalog else None

    @property
    def open_question(self) -> Asked | None:
        """The question that waits for the name of its drug."""
        value = self._slots.get(ASKED_SLOT)
        return Asked.from_slot(value) if value else None

    def remember(self, drug: str | None, open_question: Asked | None = None) -> None:
        """Set what the next turn knows: the drug, and the question that waits for one."""
        question = open_question.as_slot() if open_question else None
        self.events += [SlotSet(DRUG_SLOT, drug), SlotSet(ASKED_SLOT, question)]

    def say(self, response: str, buttons: Sequence[Button] = (), **values: str) -> None:
        """Utter a response of the domain; the values are shown as they are, never as markup."""
        shown = {name: unbroken(as_plain(value)) for name, value in values.items()}
        self._dispatcher.utter_message(response=response, buttons=self._offered(buttons), **shown)

    def quote(self, drug: Drug, entry: Entry, confidence: float, buttons: Sequence[Button] = ()) -> None:
        """Show an entry of a page, under the page's disclaimer."""
        self._disclaimers.append(unbroken(drug.disclaimer))
        self._answers.append(as_json(drug, entry, confidence))
        self._dispatcher.utter_message(text=quotation(drug, entry), buttons=self._offered(buttons))

    def finish(self, kind: str) -> list[EventType]:
        """End the reply: the JSON for programs, and the events for Rasa.

        Someone at a terminal is spared the JSON, and reads the suggestions as text: Rasa's
        shell takes whatever is typed after buttons for a choice among them.
        """
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


def entry_buttons(drug: Drug, entries: Iterable[Entry]) -> list[Button]:
    """A button for each entry, which asks for it in plain words with the drug named.

    A drug's introduction and its generic name are what a bare name shows, and have none.
    """
    offered = (entry for entry in entries if entry.topic not in _NOT_OFFERED)
    return [button(entry.title, f"{drug.name}: {entry.title}") for entry in offered]
