"""The widget's script, as it is served: compressed, and cached by a digest of its content."""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from sanic.exceptions import NotFound
from sanic.request import Request
from sanic.response import HTTPResponse, empty, raw

from bot.channels.requests import SECURITY_HEADERS

BUNDLE = Path(__file__).parents[2] / "widget" / "dist" / "widget.js"
_DIGEST_LENGTH = 16
_AN_HOUR = "public, max-age=3600"
_FOR_EVER = "public, max-age=31536000, immutable"


@dataclass(frozen=True)
class Bundle:
    """A script with its compressed form and the digest of its content."""

    content: bytes
    compressed: bytes
    digest: str


@lru_cache(maxsize=1)
def bundle() -> Bundle:
    """The built widget; raises FileNotFoundError without it."""
    content = BUNDLE.read_bytes()
    digest = hashlib.sha256(content).hexdigest()[:_DIGEST_LENGTH]
    return Bundle(content, gzip.compress(content, mtime=0), digest)


def serve_bundle(request: Request, digest: str | None = None) -> HTTPResponse:
    """The script under its plain name, or for ever under its digest's; raises NotFound for another digest."""
    script = bundle()
    if digest not in (None, script.digest):
        raise NotFound(f"no widget.{digest}.js here")
    headers = {
        "Cache-Control": _FOR_EVER if digest else _AN_HOUR,
        "ETag": f'"{script.digest}"',
        "Vary": "Accept-Encoding",
        # Any site may load it; which sites may use the bot is checked where messages come in.
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
        **SECURITY_HEADERS,
    }
    if script.digest in request.headers.get("if-none-match", ""):
        return empty(status=304, headers=headers)
    if "gzip" in request.headers.get("accept-encoding", ""):
        headers["Content-Encoding"] = "gzip"
        return raw(script.compressed, content_type="text/javascript; charset=utf-8", headers=headers)
    return raw(script.content, content_type="text/javascript; charset=utf-8", headers=headers)
