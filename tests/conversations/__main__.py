"""Holds the conversations of this folder with the bot: ``python -m tests.conversations``.

This is ``rasa test core --e2e --stories tests/conversations`` on the model of the project as it is,
trained if need be. It shows every conversation that went wrong, and exits with 1 if one did.
"""

from __future__ import annotations

from bot.console import quiet

quiet()

import asyncio  # noqa: E402
import sys  # noqa: E402
from contextlib import redirect_stderr  # noqa: E402
from io import StringIO  # noqa: E402
from pathlib import Path  # noqa: E402

import yaml  # noqa: E402
from rasa.core.agent import Agent  # noqa: E402
from rasa.core.constants import FAILED_STORIES_FILE  # noqa: E402
from rasa.core.test import test  # noqa: E402

from bot.training.train import train  # noqa: E402

HERE = Path("tests/conversations")
RESULTS = Path("results/conversations")


def main() -> int:
    """Hold all conversations; returns the exit code."""
    agent = Agent.load(str(train()))
    written = sum(len(yaml.safe_load(path.read_text("utf-8"))["stories"]) for path in HERE.glob("test_*.yml"))
    RESULTS.mkdir(parents=True, exist_ok=True)
    with redirect_stderr(StringIO()):  # progress bars
        report = asyncio.run(
            test(str(HERE), agent, out_directory=str(RESULTS), e2e=True, disable_plotting=True)
        )
    held = report["report"]["conversation_accuracy"]
    print(f"{held['correct']} of {written} conversations went as written")
    if held["correct"] == written:
        return 0
    print((RESULTS / FAILED_STORIES_FILE).read_text("utf-8"))
    return 1


if __name__ == "__main__":
    sys.exit(main())
