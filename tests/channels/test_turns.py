"""Each message of a widget's conversation is answered once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from bot.channels.turns import Turn, TurnOutput, Turns


class Bot:
    """Counts how often it is asked; the first ``faults`` times it breaks."""

    def __init__(self, faults: int = 0) -> None:
        self.asked = 0
        self.faults = faults
        self.may_answer = asyncio.Event()

    async def take(self) -> Turn:
        self.asked += 1
        asked = self.asked
        await self.may_answer.wait()
        if asked <= self.faults:
            raise RuntimeError("broken")
        return {"number": asked}


def run(scenario: Callable[[], Awaitable[None]]) -> None:
    asyncio.run(asyncio.wait_for(scenario(), timeout=10))  # type: ignore[arg-type]


def test_a_message_that_comes_twice_is_taken_once() -> None:
    async def scenario() -> None:
        bot, turns = Bot(), Turns()
        first = asyncio.ensure_future(turns.once("me", "a", bot.take))
        again = asyncio.ensure_future(turns.once("me", "a", bot.take))
        await asyncio.sleep(0)
        bot.may_answer.set()
        assert await first == await again == await turns.once("me", "a", bot.take) == {"number": 1}
        assert await turns.once("me", "b", bot.take) == {"number": 2}
        assert await turns.once("you", "a", bot.take) == {"number": 3}

    run(scenario)


def test_one_that_came_to_nothing_is_taken_again() -> None:
    async def scenario() -> None:
        bot, turns = Bot(faults=1), Turns()
        bot.may_answer.set()
        with pytest.raises(RuntimeError):
            await turns.once("me", "a", bot.take)
        assert await turns.once("me", "a", bot.take) == {"number": 2}

    run(scenario)


def test_a_visitor_who_goes_away_finds_the_reply_later() -> None:
    async def scenario() -> None:
        bot, turns = Bot(), Turns()
        gone = asyncio.ensure_future(turns.once("me", "a", bot.take))
        await asyncio.sleep(0.01)
        gone.cancel()
        bot.may_answer.set()
        assert await turns.once("me", "a", bot.take) == {"number": 1}

    run(scenario)


def test_forgetting_waits_for_what_is_on_its_way() -> None:
    async def scenario() -> None:
        bot, turns = Bot(), Turns()
        asked = asyncio.ensure_future(turns.once("me", "a", bot.take))
        await asyncio.sleep(0.01)
        forgotten = asyncio.ensure_future(turns.forget("me"))
        await asyncio.sleep(0.01)
        assert not forgotten.done()
        bot.may_answer.set()
        await forgotten
        assert asked.done()
        assert await turns.once("me", "a", bot.take) == {"number": 2}

    run(scenario)


def test_old_conversations_and_turns_make_room() -> None:
    async def scenario() -> None:
        bot, turns = Bot(), Turns(most=2)
        bot.may_answer.set()
        for sender in "abc":
            await turns.once(sender, "x", bot.take)
        assert await turns.once("c", "x", bot.take) == {"number": 3}
        assert await turns.once("a", "x", bot.take) == {"number": 4}

    run(scenario)


def test_a_reply_is_shown_in_its_order_with_answers_apart() -> None:
    async def scenario() -> None:
        output = TurnOutput()
        source = {"path": "a.md", "url": "https://example.org/a#faqs"}
        button = {"title": "More", "payload": "Abacin: More"}
        shows = {"answer": 0, "disclaimer": "Ask a *doctor*."}
        await output.send_response("me", {"text": "In general:\n \nso"})
        await output.send_response("me", {"text": "whole", "shows": shows, "buttons": [button]})
        await output.send_response("me", {"custom": {"answers": [{"text": "See [b](b).", "source": source}]}})
        turn = output.turn("an-id")
        assert turn["id"] == "an-id"
        assert turn["messages"] == [
            {
                "type": "text",
                "text": "In general:\n \nso",
                "html": "<p>In general:</p>\n<p>so</p>",
                "buttons": [],
            },
            {
                "type": "answer",
                "answer": 0,
                "html": '<p>See <a href="https://example.org/b" rel="noopener noreferrer">b</a>.</p>',
                "disclaimer": {"text": "Ask a *doctor*.", "html": "<p>Ask a <em>doctor</em>.</p>"},
                "buttons": [button],
            },
        ]

    run(scenario)


def test_a_reply_without_its_end_is_a_fault() -> None:
    with pytest.raises(RuntimeError):
        TurnOutput().turn("an-id")
