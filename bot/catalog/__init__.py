"""The pages as one read-only, queryable whole. Imports no Rasa."""

from bot.catalog.catalog import Catalog, Drug, Entry
from bot.catalog.live import LiveCatalog, live_catalog
from bot.catalog.names import PLACEHOLDER, Mention, NameIndex, mask

__all__ = [
    "PLACEHOLDER",
    "Catalog",
    "Drug",
    "Entry",
    "LiveCatalog",
    "Mention",
    "NameIndex",
    "live_catalog",
    "mask",
]
