"""The bot in this process, over any folder of pages."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from uuid import uuid4

import pytest
from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.shared.core.events import ActionExecuted, SlotSet

from actions.turn import PAGE
from tests.replies import Message, Pages, Reply, check, check_texts

SITE_URL = "https://example.org"


@dataclass
class Bot:
    """A loaded model and the folder that it answers from. Every reply is checked."""

    agent: Agent
    folder: Path
    loop: asyncio.AbstractEventLoop

    @cached_property
    def pages(self) -> Pages:
        return Pages(self.folder)

    def visitor(self, channel: str | None = None) -> Visitor:
        return Visitor(self, channel, uuid4().hex)


@dataclass
class Visitor:
    """One conversation."""

    bot: Bot
    channel: str | None
    sender: str

    def say(self, text: str, page: object = None) -> Reply:
        """One turn over a channel for programs, from the page about a drug if that is given.

        The whole contract of a reply is checked.
        """
        reply = self.read(text, page)
        check(reply, self.bot.pages.current(), SITE_URL)
        return reply

    def read(self, text: str, page: object = None) -> Reply:
        """One turn as it is; only the disclaimers are checked."""
        collector = CollectingOutputChannel()
        metadata = None if page is None else {PAGE: page}
        message = UserMessage(text, collector, self.sender, input_channel=self.channel, metadata=metadata)
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("BOT_MONOGRAPHS", str(self.bot.folder))
            patch.setenv("BOT_SITE_URL", SITE_URL)
            self.bot.loop.run_until_complete(self.bot.agent.handle_message(message))
        reply = Reply(collector.messages)
        check_texts(reply.texts, self.bot.pages.current().values())
        return reply

    def press(self, button: Message) -> Reply:
        """Press a button of a reply."""
        return self.say(button["payload"])

    def wait(self, minutes: float) -> None:
        """Let time pass: everything that was said so far was said so much earlier."""

        async def put() -> None:
            store = self.bot.agent.tracker_store
            tracker = await store.get_or_create_tracker(self.sender)
            for event in tracker.events:
                event.timestamp -= 60 * minutes
            await store.save(tracker)

        self.bot.loop.run_until_complete(put())

    def set_slot(self, name: str, value: object) -> None:
        """Put something into the conversation's memory that no action has put there."""

        async def put() -> None:
            store = self.bot.agent.tracker_store
            tracker = await store.get_or_create_tracker(self.sender)
            tracker.update(SlotSet(name, value))
            await store.save(tracker)

        self.bot.loop.run_until_complete(put())

    def actions(self) -> list[str | None]:
        """The names of the actions that ran in this conversation."""
        tracker = self.bot.loop.run_until_complete(self.bot.agent.tracker_store.retrieve(self.sender))
        assert tracker
        return [event.action_name for event in tracker.events if isinstance(event, ActionExecuted)]


@pytest.fixture(scope="session")
def bot_over(model: Path) -> Iterator[Callable[[Path], Bot]]:
    """Loads the model over a folder of pages."""
    from bot.serving import load

    loop = asyncio.new_event_loop()

    def make(folder: Path) -> Bot:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("BOT_MONOGRAPHS", str(folder))
            return Bot(loop.run_until_complete(load(model)), folder, loop)

    yield make
    loop.close()


@pytest.fixture(scope="session")
def bot(bot_over: Callable[[Path], Bot]) -> Bot:
    """The bot over the project's own pages."""
    return bot_over(Path("data/monographs").resolve())


@pytest.fixture(scope="session")
def crowded(bot_over: Callable[[Path], Bot], tmp_path_factory: pytest.TempPathFactory) -> Bot:
    """The bot over more pages than it lists at once.

    One of them, Nousol, does not say what it is for; two share the brand name Sharex.
    """
    folder = tmp_path_factory.mktemp("crowded")
    for number in range(60):
        name = f"Drug{chr(97 + number // 8)}{chr(97 + number % 8)}ol"
        page = (
            f"---\ntitle: {name}\n---\n\n**Usage:** {name} is used to make a list longer than it need be.\n"
        )
        (folder / f"{number}.md").write_text(page, "utf-8")
    (folder / "nousol.md").write_text(
        "---\ntitle: Nousol\n---\n\n**Side Effects:**\n\nNousol makes people wonder what it is used for.\n",
        "utf-8",
    )
    for letter in "AB":
        page = (
            f"---\ntitle: Sharedine{letter}\nbrand_names: [Sharex]\n---\n\n"
            f"**Usage:** Page {letter} of the two that share a brand name.\n"
        )
        (folder / f"sharedine-{letter}.md").write_text(page, "utf-8")
    return bot_over(folder)


@pytest.fixture(scope="session")
def empty(bot_over: Callable[[Path], Bot], tmp_path_factory: pytest.TempPathFactory) -> Bot:
    """The bot without a page."""
    return bot_over(tmp_path_factory.mktemp("empty"))


@pytest.fixture
def visitor(bot: Bot) -> Visitor:
    """Somebody whom the bot has not met."""
    return bot.visitor()
