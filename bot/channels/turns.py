"""Turns of the widget's conversations: each message is answered once, however often it is sent."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Coroutine
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel

from bot.channels.rendering import render_own_words, render_page_text

Turn = dict[str, Any]
_MOST_CONVERSATIONS = 2000
_MOST_TURNS = 20


class TurnOutput(CollectingOutputChannel):
    """Collects a reply as the widget shows it: answers apart from what the bot says itself."""

    def __init__(self) -> None:
        super().__init__()
        self.reply: dict[str, Any] | None = None

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Take one message of the reply, or the JSON that ends it."""
        if message.get("custom"):
            self.reply = message["custom"]
        elif message.get("text"):
            self.messages.append(message)

    def turn(self, message_id: str) -> Turn:
        """The whole reply; raises RuntimeError if it has not come to its end."""
        if self.reply is None:
            raise RuntimeError("the bot gave no reply")
        answers = self.reply["answers"]
        return {
            "id": message_id,
            "messages": [_shown(message, answers) for message in self.messages],
            "reply": self.reply,
        }


def _shown(message: dict[str, Any], answers: list[dict[str, Any]]) -> dict[str, Any]:
    buttons = message.get("buttons") or []
    shows = message.get("shows")
    if not shows:
        text = message["text"]
        return {"type": "text", "text": text, "html": render_own_words(text), "buttons": buttons}
    answer, base = answers[shows["answer"]], answers[shows["answer"]]["source"]["url"]
    disclaimer = shows["disclaimer"]
    return {
        "type": "answer",
        "answer": shows["answer"],
        "html": render_page_text(answer["text"], base),
        "disclaimer": {"text": disclaimer, "html": render_page_text(disclaimer, base)},
        "buttons": buttons,
    }


class Turns:
    """The latest turns of the latest conversations: a message that is sent again gets the same reply."""

    def __init__(self, most: int = _MOST_CONVERSATIONS) -> None:
        self._most = most
        self._conversations: OrderedDict[str, OrderedDict[str, asyncio.Task[Turn]]] = OrderedDict()

    async def once(self, sender: str, message_id: str, take: Callable[[], Coroutine[Any, Any, Turn]]) -> Turn:
        """The reply to a message: a new one if it has not been sent before, or came to nothing.

        The visitor may go away: the turn is brought to its end all the same.
        """
        turns = self._conversations.setdefault(sender, OrderedDict())
        self._conversations.move_to_end(sender)
        task = turns.get(message_id)
        if task is None or (task.done() and (task.cancelled() or task.exception())):
            task = turns[message_id] = asyncio.create_task(take())
        _keep(turns, _MOST_TURNS)
        _keep(self._conversations, self._most)
        return await asyncio.shield(task)

    async def forget(self, sender: str) -> None:
        """Forget a conversation's turns, as soon as those on their way have come to their end."""
        for task in self._conversations.pop(sender, {}).values():
            await asyncio.wait([task])


def _keep(kept: OrderedDict[str, Any], most: int) -> None:
    while len(kept) > most:
        kept.popitem(last=False)
