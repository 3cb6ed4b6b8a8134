"""Conversations in memory whose turns do not grow dearer with their length."""

from __future__ import annotations

from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.events import ActionExecuted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

KEPT_TURNS = 10


class RecentTrackerStore(InMemoryTrackerStore):
    """Keeps the latest turns of a conversation, and its slots.

    Rasa reads all events anew at each turn: at turn 200 that took several times as long as the
    turn itself. Nothing here looks back further than the slots do. It is for one process
    without an event broker; with a store that lasts, Rasa's own are used.
    """

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Store the tracker without its older turns."""
        await super().save(recent(tracker, KEPT_TURNS))


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
