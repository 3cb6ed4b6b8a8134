"""The trained model, asked what it understands."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

Parse = Callable[[str], dict[str, Any]]


@pytest.fixture(scope="session")
def parse(model: Path) -> Iterator[Parse]:
    """A function that gives what Rasa understands of a message."""
    from bot.serving import load

    loop = asyncio.new_event_loop()
    agent = loop.run_until_complete(load(model))
    yield lambda text: loop.run_until_complete(agent.parse_message(text))
    loop.close()
