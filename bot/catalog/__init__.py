"""The pages as one read-only, queryable whole. Imports no Rasa."""

from bot.catalog.catalog import Catalog, Drug, Entry
from bot.catalog.live import LiveCatalog, live_catalog
from bot.catalog.names import Mention, NameIndex, mask

__all__ = ["Catalog", "Drug", "Entry", "LiveCatalog", "Mention", "NameIndex", "live_catalog", "mask"]
