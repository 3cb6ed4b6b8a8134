"""Conversations in memory whose turns do not grow dearer with their length."""

from __future__ import annotations

from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

KEPT_TURNS = 10


class RecentTrackerStore(InMemoryTrackerStore):
    """Keeps the latest turns of a conversation, and its slots.

    Rasa reads all events anew at each turn: at turn 200 that took several times as long as the
    turn itself. Nothing here looks back further than the slots do. It is for one process;
    with a store that lasts, Rasa's own are used.
    """

    def __init__(self, domain: Domain, event_broker: EventBroker | None = None, **options: Any) -> None:
        super().__init__(domain, event_broker, **options)
        self._streamed: dict[str, float] = {}

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Store the tracker without its older turns."""
        await super().save(recent(tracker, KEPT_TURNS))

    async def stream_events(self, tracker: DialogueStateTracker) -> None:
        """Hand the broker what is new: by its time, for reading the stored conversation takes 10 ms."""
        if self.event_broker is None or not tracker.events:
            return
        last = self._streamed.get(tracker.sender_id, 0.0)
        self._streamed[tracker.sender_id] = tracker.events[-1].timestamp
        new = [event for event in tracker.events if event.timestamp > last]
        await self._stream_new_events(self.event_broker, new, tracker.sender_id)

    async def forget(self, sender_id: str) -> None:
        """Delete a conversation, if there is one."""
        self.store.pop(sender_id, None)
        self._streamed.pop(sender_id, None)


def recent(tracker: DialogueStateTracker, turns: int) -> DialogueStateTracker:
    """The tracker with the slots as they are and the events of the last turns only."""
    events = list(tracker.events)
    starts = [index for index, event in enumerate(events) if isinstance(event, UserUttered)]
    if len(starts) <= turns:
        return tracker
    first = events[starts[-turns]]
    slots = [SlotSet(name, slot.value, first.timestamp) for name, slot in tracker.slots.items()]
    listening = ActionExecuted(ACTION_LISTEN_NAME, timestamp=first.timestamp)
    kept = [*slots, listening, *events[starts[-turns] :]]
    return DialogueStateTracker.from_events(
        tracker.sender_id, kept, tracker.slots.values(), sender_source=tracker.sender_source
    )
