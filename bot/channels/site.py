"""The pages that the channel serves, with the headers that keep them closed."""

from __future__ import annotations

from pathlib import Path

from sanic import Blueprint
from sanic.exceptions import NotFound
from sanic.request import Request
from sanic.response import HTTPResponse, file, html

from bot.catalog import live_catalog
from bot.channels import pages
from bot.channels.pages.monographs import drug_at, monograph_page
from bot.channels.requests import SECURITY_HEADERS
from bot.settings import settings

_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "connect-src": "'self'",
    "img-src": "'self' data:",
    "base-uri": "'none'",
    "form-action": "'none'",
}
_FILES = Path(pages.__file__).parent
_MINUTES = {"Cache-Control": "public, max-age=300"}


def front_page() -> Blueprint:
    """The demo page at ``/``, where Rasa's own server has its greeting."""
    routes = Blueprint("front_page")
    routes.add_route(_demo, "/", methods=["GET"], name="front")
    return routes


async def drug_page(request: Request, error: NotFound) -> HTTPResponse:
    """A drug's page as its source's link names it, unless the pages stand on a site of their own.

    Their addresses may be any: this is for what nothing else is found at.
    """
    drug = drug_at(live_catalog(settings().monographs).current(), request.path)
    if drug is None or settings().site_url:
        return request.app.error_handler.default(request, error)
    return html(monograph_page(drug), headers=_closed("'none'"))


def add_pages(routes: Blueprint) -> None:
    """Add the demo page, the page of an iframe, and what they need."""
    routes.add_route(_demo, "/widget/demo", methods=["GET"], name="demo")
    routes.add_route(_frame, "/widget/frame", methods=["GET"], name="frame")
    routes.add_route(_style, "/widget/page.css", methods=["GET"], name="style")
    routes.add_route(_script, "/widget/page.js", methods=["GET"], name="page_script")


async def _demo(request: Request) -> HTTPResponse:
    catalog = live_catalog(settings().monographs).current()
    address = f"{request.scheme}://{request.host}"
    return html(pages.demo_page(catalog, address), headers=_closed("'none'"))


async def _frame(request: Request) -> HTTPResponse:
    attributes = {name: values[0] for name, values in request.args.items()}
    return html(
        pages.frame_page(attributes), headers=_closed(" ".join(["'self'", *sorted(settings().origins)]))
    )


async def _style(request: Request) -> HTTPResponse:
    return await file(_FILES / "page.css", headers={**SECURITY_HEADERS, **_MINUTES})


async def _script(request: Request) -> HTTPResponse:
    return await file(_FILES / "page.js", headers={**SECURITY_HEADERS, **_MINUTES})


def _closed(ancestors: str) -> dict[str, str]:
    """Headers of a page that runs nothing but its own, and stands in the frames of these sites only."""
    policy = "; ".join(f"{name} {value}" for name, value in {**_POLICY, "frame-ancestors": ancestors}.items())
    return {**SECURITY_HEADERS, "Content-Security-Policy": policy, "Cache-Control": "no-cache"}
