"""Where a page and its parts stand on the site."""

from __future__ import annotations

from urllib.parse import quote, urljoin, urlsplit

from slugify import slugify

from bot.catalog.catalog import FAQ, Entry
from bot.monographs.model import Monograph

FAQ_ANCHOR = "faqs"
_SAFE_SCHEMES = {"", "http", "https"}


def page_address(page: Monograph, site_url: str) -> str:
    """A page's address on the site, or one that is relative to it if the site's address is empty.

    One that is not of the web is not taken from a page's front matter.
    """
    base = site_url.rstrip("/") + "/"
    for place in (page.permalink, page.path.removesuffix(".md")):
        url = (
            urljoin(base, quote(place.lstrip("/") if _is_path(place) else place, safe="/:?=&%#~+,"))
            if place
            else ""
        )
        if url and urlsplit(url).scheme in _SAFE_SCHEMES:
            return url.split("#")[0]
    return base


def anchor(entry: Entry) -> str:
    """The part of its page in which an entry stands, as sites name it: after the heading."""
    return FAQ_ANCHOR if entry.type == FAQ else slugify(entry.title)


def _is_path(place: str) -> bool:
    return not urlsplit(place).scheme
