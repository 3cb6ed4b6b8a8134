"""What a request must be before it is looked at: from an allowed site, small, and of the right shape."""

from __future__ import annotations

from typing import TypeVar
from urllib.parse import urlsplit

from pydantic import BaseModel, ValidationError
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.settings import ANY, settings

LARGEST_BODY = 4096  # bytes
_JSON = "application/json"
_DAY = 86_400  # seconds
SECURITY_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}

Body = TypeVar("Body", bound=BaseModel)


class Refused(Exception):
    """A request that is not taken: its status, and one line that says why."""

    def __init__(self, status: int, reason: str, retry_after: int | None = None) -> None:
        super().__init__(reason)
        self.status = status
        self.retry_after = retry_after

    def response(self) -> HTTPResponse:
        """The answer to the request."""
        headers = {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}
        return json({"error": str(self)}, status=self.status, headers=headers)


def _check_origin(request: Request) -> None:
    """Raise Refused if a browser sends the request for a site that the settings do not allow.

    A program that is no browser names no origin; it could name any, and is let in.
    """
    origin = request.headers.get("origin")
    if origin is not None and not _is_allowed(origin, request):
        raise Refused(403, f"{origin} may not use this bot: add it to BOT_ORIGINS")


def _is_allowed(origin: str, request: Request) -> bool:
    allowed = settings().origins
    return ANY in allowed or origin.lower() in allowed or _is_own(origin, request)


def _is_own(origin: str, request: Request) -> bool:
    try:
        return bool(request.host) and urlsplit(origin).netloc == request.host
    except ValueError:
        return False


def cors_headers(request: Request) -> dict[str, str]:
    """The headers with which the page that sent the request may read the response.

    One of a site that is not allowed may read that it is refused: ``read_body`` lets it have nothing else.
    """
    origin = request.headers.get("origin")
    if origin is None:
        return {"Vary": "Origin"}
    return {
        "Vary": "Origin",
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Expose-Headers": "Retry-After",
    }


def preflight_headers(request: Request) -> dict[str, str]:
    """What a browser is told that asks whether it may send JSON here: what it sends is checked then."""
    return {
        **cors_headers(request),
        "Access-Control-Allow-Methods": "POST",
        "Access-Control-Allow-Headers": "Content-Type",
        "Access-Control-Max-Age": str(_DAY),
    }


async def read_body(request: Request, shape: type[Body]) -> Body:
    """The request's JSON; raises Refused if its site is not allowed, it is too large, or no such body."""
    _check_origin(request)
    if request.headers.get("content-type", "").split(";")[0].strip().lower() != _JSON:
        raise Refused(415, f"send {_JSON}")
    content = b""
    while (piece := await request.stream.read()) is not None:
        content += piece
        if len(content) > LARGEST_BODY:
            raise Refused(413, f"a request has at most {LARGEST_BODY} bytes")
    try:
        return shape.parse_raw(content)
    except ValidationError as error:
        problem = error.errors()[0]
        place = ".".join(map(str, problem["loc"])).replace("__root__", "body")
        raise Refused(400, f"{place}: {problem['msg']}") from error
    except (ValueError, RecursionError) as error:
        raise Refused(400, "the body is no JSON") from error
