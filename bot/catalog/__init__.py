"""The pages as one read-only, queryable whole. Imports no Rasa."""

from bot.catalog.catalog import Catalog, Drug, Entry
from bot.catalog.live import LiveCatalog, live_catalog

__all__ = ["Catalog", "Drug", "Entry", "LiveCatalog", "live_catalog"]
