"""A site's own page of a drug, for a bot that has no site yet: what its answers' sources lead to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from markupsafe import Markup

from bot.catalog import Catalog, Drug, Entry
from bot.catalog.addresses import FAQ_ANCHOR, anchor, page_address
from bot.catalog.catalog import FAQ
from bot.channels.pages.templates import template
from bot.channels.rendering import render_page_text


@dataclass(frozen=True)
class Part:
    """A part of a page, rendered."""

    anchor: str
    title: str
    html: Markup


def monograph_page(drug: Drug) -> str:
    """The whole page of a drug, with the widget in its corner."""
    base = page_address(drug.monograph, "")
    return template("monograph.html").render(
        drug=drug,
        disclaimer=Markup(render_page_text(drug.disclaimer, base)),
        parts=[_part(entry, base) for entry in drug.entries if entry.type != FAQ],
        questions=[_part(entry, base) for entry in drug.entries if entry.type == FAQ],
        faq_anchor=FAQ_ANCHOR,
    )


def drug_at(catalog: Catalog, address: str) -> Drug | None:
    """The drug whose page has this address on a site without a name of its own."""
    slug = _addresses(catalog).get(address.rstrip("/"))
    return None if slug is None else catalog.drug(slug)


@lru_cache(maxsize=1)
def _addresses(catalog: Catalog) -> dict[str, str]:
    return {page_address(page, "").rstrip("/"): slug for slug, page in catalog.monographs.items()}


def _part(entry: Entry, base: str) -> Part:
    return Part(anchor(entry), entry.title, Markup(render_page_text(entry.text, base)))
