"""Names of drugs: what a drug is called, and where a text names one. Knows pages, but no catalog of them."""

from bot.names.names import PLACEHOLDER, Mention, NameIndex, mask

__all__ = ["PLACEHOLDER", "Mention", "NameIndex", "mask"]
