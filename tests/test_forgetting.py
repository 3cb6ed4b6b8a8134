"""A conversation is deleted from each kind of store that keeps it, and only that one."""

from __future__ import annotations

import asyncio
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import (
    AwaitableTrackerStore,
    FailSafeTrackerStore,
    InMemoryTrackerStore,
    RedisTrackerStore,
    SQLTrackerStore,
    TrackerStore,
)
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SessionStarted, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from redis.exceptions import ConnectionError as RedisConnectionError

from bot.conversations import RecentTrackerStore
from bot.forgetting import CannotForgetError, forget

DOMAIN = Domain.empty()


class KeepsEvents(EventBroker):
    """A broker that remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[dict[str, Any]] = []

    def publish(self, event: dict[str, Any]) -> None:
        self.told.append(event)


class OwnStore(TrackerStore):
    """A store of somebody's own, which forgets nothing."""


def said(sender: str, *texts: str) -> DialogueStateTracker:
    tracker = DialogueStateTracker.from_events(sender, [SessionStarted()])
    for text in texts:
        tracker.update_with_events(
            [UserUttered(text), ActionExecuted("action_listen")], override_timestamp=False, domain=None
        )
    return tracker


def texts(store: TrackerStore, sender: str) -> list[str | None]:
    tracker = asyncio.run(store.retrieve_full_tracker(sender))
    return [event.text for event in tracker.events if isinstance(event, UserUttered)] if tracker else []


def save(store: TrackerStore, *trackers: DialogueStateTracker) -> None:
    for tracker in trackers:
        asyncio.run(store.save(tracker))


@pytest.fixture(scope="module")
def redis_port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """A Redis of the test's own."""
    server = shutil.which("redis-server")
    if server is None:
        pytest.skip("redis-server is not installed")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    folder = tmp_path_factory.mktemp("redis")
    options = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
    with subprocess.Popen([server, *options], stdout=subprocess.DEVNULL) as running:
        _wait_for(port)
        yield port
        running.terminate()


def _wait_for(port: int) -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError("redis-server did not start")


@pytest.fixture(params=["memory", "recent", "sqlite", "redis", "fail-safe", "awaitable"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> TrackerStore:
    if request.param == "redis":
        return RedisTrackerStore(DOMAIN, "127.0.0.1", request.getfixturevalue("redis_port"), key_prefix="bot")
    return {
        "memory": lambda: InMemoryTrackerStore(DOMAIN),
        "recent": lambda: RecentTrackerStore(DOMAIN),
        "sqlite": lambda: SQLTrackerStore(DOMAIN, db=str(tmp_path / "conversations.db")),
        "fail-safe": lambda: FailSafeTrackerStore(RecentTrackerStore(DOMAIN)),
        "awaitable": lambda: AwaitableTrackerStore(InMemoryTrackerStore(DOMAIN)),
    }[request.param]()


def test_one_conversation_is_gone_and_begins_anew(store: TrackerStore) -> None:
    save(store, said("jane", "my secret", "and another"), said("jane2", "hello"), said("jan", "hi"))
    asyncio.run(forget(store, "jane"))
    assert texts(store, "jane") == []
    assert "jane" not in {str(key).split(":")[-1] for key in asyncio.run(store.keys())}
    assert (texts(store, "jane2"), texts(store, "jan")) == (["hello"], ["hi"])
    save(store, said("jane", "good morning"))
    assert texts(store, "jane") == ["good morning"]


def test_who_never_spoke_is_forgotten_too(store: TrackerStore) -> None:
    save(store, said("john", "hello"))
    for sender in ("nobody", "", "%", "*", "john%"):
        asyncio.run(forget(store, sender))
    assert texts(store, "john") == ["hello"]


def test_no_row_is_left_in_the_database(tmp_path: Path) -> None:
    store = SQLTrackerStore(DOMAIN, db=str(tmp_path / "conversations.db"))
    save(store, said("jane", "my secret"))
    asyncio.run(forget(store, "jane"))
    with store.session_scope() as session:
        assert session.query(store.SQLEvent).count() == 0


def test_the_broker_is_told_all_of_a_conversation_that_begins_anew() -> None:
    broker = KeepsEvents()
    store = RecentTrackerStore(DOMAIN, broker)
    save(store, said("jane", "one"))
    before = len(broker.told)
    asyncio.run(forget(store, "jane"))
    assert store._streamed == {}
    save(store, said("jane", "two"))
    assert len(broker.told) == 2 * before


def test_what_stands_in_for_a_broken_store_is_forgotten_too() -> None:
    standing_in = InMemoryTrackerStore(DOMAIN)
    store = FailSafeTrackerStore(OwnStore(DOMAIN), fallback_tracker_store=standing_in)
    save(store, said("jane", "hello"))
    assert texts(standing_in, "jane") == ["hello"]
    with pytest.raises(CannotForgetError):
        asyncio.run(forget(store, "jane"))
    assert texts(standing_in, "jane") == []


def test_a_store_nobody_knows_is_named() -> None:
    with pytest.raises(CannotForgetError, match=r"test_forgetting\.OwnStore: give it a method"):
        asyncio.run(forget(OwnStore(DOMAIN), "jane"))


def test_a_store_of_ones_own_forgets_by_itself() -> None:
    class Obliging(OwnStore):
        async def forget(self, sender_id: str) -> None:
            forgotten.append(sender_id)

    forgotten: list[str] = []
    asyncio.run(forget(Obliging(DOMAIN), "jane"))
    assert forgotten == ["jane"]


def test_a_store_that_cannot_be_reached_says_so() -> None:
    store = RedisTrackerStore(DOMAIN, "127.0.0.1", 1)
    with pytest.raises(RedisConnectionError):
        asyncio.run(forget(store, "jane"))
