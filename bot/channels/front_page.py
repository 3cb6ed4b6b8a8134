"""The page at ``/``: what runs here, and how to ask it."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from string import Template

from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, html

from bot.catalog import Catalog, live_catalog
from bot.settings import settings

_TEMPLATE = Template(Path(__file__).with_name("front_page.html").read_text(encoding="utf-8"))
_MOST_SHOWN = 200


def front_page() -> Blueprint:
    """A blueprint that serves the page for the pages as they are when it is asked for."""
    blueprint = Blueprint("front_page")

    @blueprint.get("/")
    async def show(request: Request) -> HTTPResponse:
        address = f"{request.scheme}://{request.host}"
        return html(render(live_catalog(settings().monographs).current(), address))

    return blueprint


def render(catalog: Catalog, address: str) -> str:
    """The page's HTML. Nothing that a monograph says can act as markup."""
    titles = [catalog.title(slug) for slug in catalog.slugs]
    question = f"How does {titles[0]} work?" if titles else "Which drugs do you know?"
    more = " ..." if len(titles) > _MOST_SHOWN else ""
    return _TEMPLATE.substitute(
        count=len(titles),
        address=escape(address),
        body=escape(json.dumps({"sender": "me", "message": question}).replace("'", "\\u0027")),
        drugs=escape(", ".join(titles[:_MOST_SHOWN])) + more,
    )
