"""The web widget's channel: its script, its pages, and the messages of its visitors."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from pydantic import BaseModel, Field
from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, empty, json

from bot.catalog import live_catalog
from bot.channels.bundle import serve_bundle
from bot.channels.limits import Limits
from bot.channels.requests import (
    SECURITY_HEADERS,
    Refused,
    cors_headers,
    preflight_headers,
    read_body,
)
from bot.channels.sessions import new_session, sender_of
from bot.channels.site import add_pages
from bot.channels.turns import Turn, TurnOutput, Turns
from bot.forgetting import forget
from bot.insight.broker import GapBroker
from bot.insight.feedback import record_feedback
from bot.settings import settings

logger = logging.getLogger(__name__)

_MOST_NAMES = 6
_ID = r"^[\w-]{8,64}$"
_PINNED = r"/<digest:widget\.(?P<digest>[0-9a-f]{16})\.js>"

TakeMessage = Callable[[UserMessage], Awaitable[None]]


class Nothing(BaseModel, extra="forbid"):
    """The body of a request that says nothing."""


class InSession(BaseModel, extra="forbid"):
    """The body of a request that belongs to a conversation."""

    session: str = Field(max_length=400)


class Message(InSession):
    """A visitor's message: ``id`` is made by the widget, ``drug`` is that of the page that they are on.

    ``after`` is the id of the message to which they see the last reply, and ``about`` the drug of what they
    see; ``lang`` is the language of the widget's words.
    """

    id: str = Field(regex=_ID)
    message: str = Field(min_length=1)
    drug: str | None = Field(default=None, max_length=200)
    after: str | None = Field(default=None, regex=_ID)
    about: str | None = Field(default=None, max_length=200)
    lang: str | None = Field(default=None, max_length=35)

    @property
    def metadata(self) -> dict[str, str]:
        """What the actions may know besides the words."""
        return self.dict(include={"drug", "after", "about", "lang"}, exclude_none=True)


class Vote(InSession):
    """A visitor's vote on an answer; the last one of an ``id`` counts."""

    id: str = Field(regex=r"^[\w-]{8,80}$")
    vote: str = Field(regex="^(up|down)$")
    drug: str = Field(max_length=200)
    topic: str = Field(max_length=200)
    question: str = Field(max_length=1000)
    comment: str = Field(default="", max_length=500)


class Typed(BaseModel, extra="forbid"):
    """The word that a visitor is typing."""

    text: str = Field(max_length=100)


class WidgetInput(InputChannel):
    """The ``widget`` channel, at the root: ``/widget.js`` and what is below ``/widget/``."""

    def __init__(self) -> None:
        self._turns = Turns()
        self._limits = Limits()

    @classmethod
    def name(cls) -> str:
        return "widget"

    def url_prefix(self) -> str:
        return "/"

    def blueprint(self, on_new_message: TakeMessage) -> Blueprint:
        """The routes; errors are one line of JSON, and every response has its headers."""
        routes = Blueprint("widget")
        routes.before_server_start(_trust_proxies)
        routes.on_response(_allow_preflight)
        routes.add_route(serve_bundle, "/widget.js", methods=["GET", "HEAD"], name="script")
        routes.add_route(serve_bundle, _PINNED, methods=["GET", "HEAD"], name="pinned_script")

        async def take(request: Request) -> HTTPResponse:
            return await self._message(request, on_new_message)

        posts = {"session": self._session, "message": take, "feedback": self._vote}
        posts |= {"forget": self._forget, "names": self._names}
        for name, handler in posts.items():
            path = f"/widget/{name}"
            routes.add_route(_guarded(handler), path, methods=["POST"], name=name, stream=True)
            routes.add_route(_preflight, path, methods=["OPTIONS"], name=f"{name}_preflight")
        add_pages(routes)
        return routes

    async def _session(self, request: Request) -> HTTPResponse:
        await read_body(request, Nothing)
        await self._limits.count_request(request)
        return json({"session": new_session()})

    async def _message(self, request: Request, on_new_message: TakeMessage) -> HTTPResponse:
        body = await read_body(request, Message)
        sender = sender_of(body.session)
        await self._limits.count_message(request, sender)

        async def turn() -> Turn:
            output = TurnOutput()
            message = UserMessage(
                body.message, output, sender, None, self.name(), message_id=body.id, metadata=body.metadata
            )
            await on_new_message(message)
            return output.turn(body.id)

        return json(await self._turns.once(sender, body.id, turn))

    async def _vote(self, request: Request) -> HTTPResponse:
        body = await read_body(request, Vote)
        sender_of(body.session)
        await self._limits.count_request(request)
        try:
            record_feedback(
                live_catalog(settings().monographs).current(), answer=body.id, **body.dict(exclude={"id"})
            )
        except ValueError as error:
            raise Refused(400, str(error)) from error
        return empty()

    async def _forget(self, request: Request) -> HTTPResponse:
        body = await read_body(request, InSession)
        sender = sender_of(body.session)
        await self._limits.count_request(request)
        await self._turns.forget(sender)
        agent = request.app.ctx.agent
        async with agent.lock_store.lock(sender):
            await forget(agent.tracker_store, sender)
        broker = agent.tracker_store.event_broker
        if isinstance(broker, GapBroker):
            broker.forget(sender)
        return empty()

    async def _names(self, request: Request) -> HTTPResponse:
        body = await read_body(request, Typed)
        await self._limits.count_request(request)
        catalog = live_catalog(settings().monographs).current()
        found = catalog.completions(body.text, _MOST_NAMES)
        return json({"names": [{"name": name, "drug": title} for name, title in found]})


def _guarded(
    handler: Callable[[Request], Awaitable[HTTPResponse]],
) -> Callable[[Request], Awaitable[HTTPResponse]]:
    """A handler whose refusals and faults are responses, with the headers that all need."""

    async def answer(request: Request) -> HTTPResponse:
        try:
            response = await handler(request)
        except Refused as refused:
            response = refused.response()
        except asyncio.CancelledError:
            raise
        except Exception:
            logger.exception("%s failed", request.path)
            response = json({"error": "a fault of the bot: try again"}, status=500)
        response.headers.update({**SECURITY_HEADERS, **cors_headers(request), "Cache-Control": "no-store"})
        return response

    return answer


async def _preflight(request: Request) -> HTTPResponse:
    return empty()


async def _allow_preflight(request: Request, response: HTTPResponse) -> None:
    """Rasa's own server answers preflights before any handler: this comes after it too."""
    if request.method == "OPTIONS":
        response.headers.update(preflight_headers(request))


async def _trust_proxies(app: Sanic, loop: asyncio.AbstractEventLoop) -> None:
    app.config.PROXIES_COUNT = settings().proxies or None
