"""Where gaps are read from besides the bot's own file: Rasa's tracker stores and files of events."""

from __future__ import annotations

import json
import logging
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from rasa.core.tracker_store import InMemoryTrackerStore, SQLTrackerStore, TrackerStore
from rasa.core.utils import AvailableEndpoints
from rasa.shared.core.domain import Domain
from rasa.shared.exceptions import RasaException
from rasa.utils.endpoints import EndpointConfig
from sqlalchemy import create_engine
from sqlalchemy.exc import SQLAlchemyError

from bot.insight.gaps import Conversation, Event, Gap, gaps_of
from bot.vocabulary import VocabularyError

logger = logging.getLogger(__name__)

DOMAIN = Path("domain.yml")
_SQL = "sql"
_SQL_OPTIONS = ("dialect", "host", "port", "db", "username", "password", "login_db", "query")
_DAMAGED = (KeyError, TypeError, ValueError, AttributeError)


class SourceError(ValueError):
    """Gaps cannot be read from what was named; the message says why."""


async def from_tracker_store(endpoints: Path) -> list[Gap]:
    """The gaps of all conversations in the tracker store that an endpoints file names.

    Raises SourceError when it names none that lasts, or when that cannot be reached.
    """
    store = _store(endpoints)
    try:
        return await _in_store(store)
    except Exception as error:  # each kind of store has errors of its own
        raise SourceError(f"{endpoints}: {error}") from error


def _store(endpoints: Path) -> TrackerStore:
    if not endpoints.is_file():
        raise SourceError(f"{endpoints}: no such file")
    try:
        config = AvailableEndpoints.read_endpoints(str(endpoints)).tracker_store
        if config is None:
            raise SourceError(f"{endpoints}: has no tracker_store")
        _reach(config)
        store = TrackerStore.create(config, domain=Domain.load(str(DOMAIN)))
    except SourceError:
        raise
    except (RasaException, OSError, TypeError, ValueError, ImportError) as error:
        raise SourceError(f"{endpoints}: {error}") from error
    if isinstance(store, InMemoryTrackerStore):
        raise SourceError(f"{endpoints}: the tracker store {config.type} cannot be used, or keeps nothing")
    return store


def _reach(config: EndpointConfig) -> None:
    """Connect to an SQL database once; Rasa itself would try again for ever."""
    if str(config.type).lower() != _SQL:
        return
    given = {name: config.kwargs[name] for name in _SQL_OPTIONS if config.kwargs.get(name) is not None}
    url = SQLTrackerStore.get_db_url(**{"host": config.url, **given})
    file = given.get("db", "rasa.db")
    if given.get("dialect", "sqlite") == "sqlite" and not Path(file).is_file():
        raise SourceError(f"{file}: no such database")
    try:
        create_engine(url).connect().close()
    except SQLAlchemyError as error:
        raise SourceError(f"cannot connect to the database: {error}") from error


async def _in_store(store: TrackerStore) -> list[Gap]:
    prefix = getattr(store, "key_prefix", "") or ""
    found: list[Gap] = []
    for key in list(await store.keys()):
        # Redis has keys of bytes with a prefix, which its own retrieve adds again.
        sender = (key.decode() if isinstance(key, bytes) else str(key)).removeprefix(prefix)
        tracker = await store.retrieve_full_tracker(sender)
        events = [event.as_dict() for event in tracker.events] if tracker else []
        found += _undamaged(partial(_all_of, events))
    return found


def from_event_lines(lines: Iterable[str]) -> Iterator[Gap]:
    """The gaps in a broker's events, one JSON object a line, as Rasa's FileEventBroker writes them.

    A line that is no such event is passed over.
    """
    conversations: dict[str, Conversation] = defaultdict(Conversation)
    for event in filter(None, map(_event, lines)):
        yield from _undamaged(partial(conversations[str(event.get("sender_id"))].take, event))
    for conversation in conversations.values():
        yield from _undamaged(conversation.end)


def _all_of(events: Iterable[Event]) -> list[Gap]:
    return list(gaps_of(events))


def _undamaged(gaps: Callable[[], list[Gap]]) -> list[Gap]:
    """Gaps, or none if the events that they are read from are not Rasa's."""
    try:
        return gaps()
    except VocabularyError:
        raise
    except _DAMAGED as error:
        logger.warning("events were passed over: %r", error)
        return []


def _event(line: str) -> Event | None:
    try:
        event = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return event if isinstance(event, dict) else None
