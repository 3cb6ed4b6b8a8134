"""Questions without a server: one for a person, or lines of JSON for a program."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TextIO

from bot.serving import ask, load


async def ask_one(model: Path, question: str) -> str:
    """The text of the reply to one question."""
    messages = await ask(await load(model), question, "ask")
    return "\n\n".join(message["text"] for message in messages if "text" in message)


async def ask_lines(model: Path, lines: Iterable[str], output: TextIO) -> None:
    """Answer each line ``{"question": ..., "sender": ...}`` with a line of JSON.

    The reply holds the input's fields, ``messages`` (the texts) and ``reply`` (the JSON for
    programs). Without ``sender`` each line is a conversation of its own. A line that is not such an object
    is answered with ``error``, and the next one is read.
    """
    agent = await load(model)
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            asked = _parse(line)
        except ValueError as error:
            reply: dict[str, Any] = {"error": f"line {number}: {error}"}
        else:
            messages = await ask(agent, asked["question"], str(asked.get("sender") or f"line-{number}"))
            custom = [message["custom"] for message in messages if "custom" in message]
            texts = [message["text"] for message in messages if "text" in message]
            reply = {**asked, "messages": texts, "reply": custom[-1] if custom else None}
        output.write(json.dumps(reply) + "\n")
        output.flush()


def _parse(line: str) -> dict[str, Any]:
    try:
        asked = json.loads(line)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if not isinstance(asked, dict) or not isinstance(asked.get("question"), str):
        raise ValueError('expected an object with a "question", such as {"question": "..."}')
    return asked
