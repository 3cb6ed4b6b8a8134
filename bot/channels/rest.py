"""Rasa's REST channel, which refuses what is not a message."""

from __future__ import annotations

from typing import Any

from rasa.core.channels.rest import RestInput
from sanic.exceptions import InvalidUsage
from sanic.request import Request


class StrictRestInput(RestInput):
    """The ``rest`` channel: a body that is not as it should be gets status 400 and one line.

    Rasa's own answers a number for a message with an empty reply, and a list for a body with
    a fault; and it lets a visitor pass for another channel.
    """

    @classmethod
    def name(cls) -> str:
        return RestInput.name()

    async def _extract_sender(self, req: Request) -> str | None:
        sender = _body(req).get("sender", "default")
        if not isinstance(sender, str):
            raise InvalidUsage('"sender" must be a text')
        return sender

    def _extract_message(self, req: Request) -> str | None:
        message = _body(req).get("message", "")
        if not isinstance(message, str):
            raise InvalidUsage('"message" must be a text')
        return message

    def _extract_input_channel(self, req: Request) -> str:
        return self.name()

    def get_metadata(self, request: Request) -> dict[str, Any] | None:
        metadata = _body(request).get("metadata")
        if metadata is not None and not isinstance(metadata, dict):
            raise InvalidUsage('"metadata" must be an object')
        return metadata


def _body(request: Request) -> dict[str, Any]:
    """The request's JSON object; raises InvalidUsage, which is status 400, if it has none."""
    body = request.json
    if not isinstance(body, dict):
        raise InvalidUsage('send a JSON object: {"sender": "...", "message": "..."}')
    return body
