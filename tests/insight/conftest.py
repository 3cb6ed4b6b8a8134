"""Real conversations of the trained bot over a page that says nothing, with Rasa's own stores and brokers."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from rasa.core.agent import load_agent
from rasa.core.brokers.file import FileEventBroker
from rasa.utils.endpoints import EndpointConfig

from bot.catalog import Catalog, live_catalog
from bot.insight.broker import GapBroker
from bot.insight.gaps import Gap
from bot.insight.log import GapLog
from bot.serving import ask, endpoints

PAGE = "---\ntitle: Abacin\n---\n\n**Disclaimer:** Ask a doctor.\n"
# What each visitor says, with "/" between turns.
SAID = {
    "jane": "thanks / Jane Doe here, jane@example.org, 07700 900123. Can I drink beer with abacin?",
    "john": "hello / how often do i take gabapentin? / what about Neurontin?",
    "olga": "can I drive on it? / amlodipine / does abacin need a fridge? / which drugs do you know?",
}
SECRETS = ("Jane", "Doe", "@", "07700", "900123", *SAID)


@dataclass
class Told:
    """What was kept of the same conversations: by the bot itself, in a tracker store, and by a broker of Rasa's."""

    own: list[Gap]
    own_text: str
    endpoints: Path
    events: Path
    pages: Path


@pytest.fixture(scope="session")
def told(model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    folder = tmp_path_factory.mktemp("insight")
    pages = folder / "pages"
    pages.mkdir()
    (pages / "abacin.md").write_text(PAGE, "utf-8")
    kept, database, events = folder / "gaps.jsonl", folder / "conversations.db", folder / "events.jsonl"
    store = {"type": "sql", "dialect": "sqlite", "db": str(database)}
    config = folder / "endpoints.yml"
    config.write_text(yaml.safe_dump({"tracker_store": store}), "utf-8")

    async def talk() -> None:
        in_memory = endpoints()
        in_memory.event_broker = GapBroker(kept)
        lasting = endpoints()
        lasting.tracker_store = EndpointConfig(**store)
        lasting.event_broker = FileEventBroker(str(events))
        for available in (in_memory, lasting):
            agent = await load_agent(str(model), endpoints=available, loop=asyncio.get_running_loop())
            for sender, said in SAID.items():
                for text in said.split(" / "):
                    await ask(agent, text, sender)

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BOT_MONOGRAPHS", str(pages))
        asyncio.run(talk())
    yield Told(list(GapLog(kept)), kept.read_text("utf-8"), config, events, pages)


@pytest.fixture(scope="session")
def small_catalog(told: Told) -> Catalog:
    return live_catalog(told.pages).current()
