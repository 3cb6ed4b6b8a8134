"""A long conversation stays cheap, and loses nothing that a turn needs."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.conversations import KEPT_TURNS
from bot.serving import ask, load


def test_the_drug_is_remembered_and_the_events_are_bounded(model: Path) -> None:
    async def talk() -> tuple[list[int], str]:
        agent = await load(model)
        await ask(agent, "metformin", "visitor")
        sizes = []
        for _ in range(4 * KEPT_TURNS):
            await ask(agent, "thanks", "visitor")
            tracker = await agent.tracker_store.retrieve("visitor")
            assert tracker is not None
            sizes.append(len(tracker.events))
        replies = await ask(agent, "what are its side effects?", "visitor")
        return sizes, replies[-1]["custom"]["answers"][0]["drug"]["slug"]

    sizes, slug = asyncio.run(talk())
    assert slug == "metformin"
    assert sizes[-1] == sizes[2 * KEPT_TURNS]
