"""Deletes a conversation from where Rasa keeps it; Rasa 3.6 has no way of its own."""

from __future__ import annotations

from functools import singledispatch
from typing import Protocol, runtime_checkable

from rasa.core.tracker_store import (
    AwaitableTrackerStore,
    DynamoTrackerStore,
    FailSafeTrackerStore,
    InMemoryTrackerStore,
    MongoTrackerStore,
    RedisTrackerStore,
    SQLTrackerStore,
    TrackerStore,
)


class CannotForgetError(TypeError):
    """A tracker store is of a kind that nobody has said how to delete from."""


@runtime_checkable
class ForgettingStore(Protocol):
    """A tracker store that deletes conversations itself."""

    async def forget(self, sender_id: str) -> None:
        """Delete a conversation; nothing happens if there is none."""


async def forget(store: TrackerStore, sender_id: str) -> None:
    """Delete everything that a tracker store has of a conversation, if it has anything.

    Hold the conversation's lock (``agent.lock_store.lock``): a turn that is still running would store
    it anew. Raises CannotForgetError for a store of an unknown kind without a ``forget`` of its own, and the
    store's own error where it cannot be reached.
    """
    if isinstance(store, ForgettingStore):
        await store.forget(sender_id)
    elif isinstance(store, AwaitableTrackerStore):
        await forget(store._tracker_store, sender_id)
    elif isinstance(store, FailSafeTrackerStore):
        if store._fallback_tracker_store is not None:
            await forget(store._fallback_tracker_store, sender_id)
        await forget(store._tracker_store, sender_id)
    else:
        _delete(store, sender_id)


@singledispatch
def _delete(store: TrackerStore, sender_id: str) -> None:
    kind = type(store)
    raise CannotForgetError(
        f"{kind.__module__}.{kind.__qualname__}: give it a method `async def forget(self, sender_id)`"
    )


@_delete.register
def _(store: InMemoryTrackerStore, sender_id: str) -> None:
    store.store.pop(sender_id, None)


@_delete.register
def _(store: SQLTrackerStore, sender_id: str) -> None:
    with store.session_scope() as session:
        session.query(store.SQLEvent).filter(store.SQLEvent.sender_id == sender_id).delete()
        session.commit()


@_delete.register
def _(store: RedisTrackerStore, sender_id: str) -> None:
    store.red.delete(f"{store.key_prefix}{sender_id}")


@_delete.register
def _(store: MongoTrackerStore, sender_id: str) -> None:
    store.conversations.delete_many({"sender_id": sender_id})


@_delete.register
def _(store: DynamoTrackerStore, sender_id: str) -> None:
    store.db.delete_item(Key={"sender_id": sender_id})
