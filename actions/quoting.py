"""The one place where monograph text is put into a message.

Rasa's channels split a message at each blank line, so that a disclaimer and its answer would
part: the lines between paragraphs hold a space, which is still blank to Markdown. The text is
handed to Rasa as it is, not through a response of the domain: Rasa would take braces in it
for variables.
"""

from __future__ import annotations

import re
from typing import Any

from bot.catalog import Drug, Entry
from bot.catalog.addresses import anchor, page_address
from bot.settings import settings

_BLANK_LINE = re.compile(r"\n(?=\n)")
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~])")


def unbroken(text: str) -> str:
    """The text with no line that is quite empty, so that no channel splits it."""
    return _BLANK_LINE.sub("\n ", text)


class Markdown(str):
    """Text of this project's own that is Markdown, to be shown as such."""


def as_plain(text: str) -> str:
    """Text in which no character acts as Markdown or HTML."""
    return text if isinstance(text, Markdown) else _MARKUP.sub(r"\\\1", text)


def quotation(drug: Drug, entry: Entry) -> str:
    """A message with one entry of a page: disclaimer, drug and title, the page's text, source."""
    title = as_plain(entry.title)
    name = as_plain(drug.name)
    return unbroken(
        "\n\n".join(
            [
                drug.disclaimer,
                f"**{name}: {title}**",
                entry.text,
                f"→ [{name}]({source(drug, entry)['url']})",
            ]
        )
    )


def as_json(drug: Drug, entry: Entry, confidence: float) -> dict[str, Any]:
    """The same entry for programs, as an item of ``answers``."""
    return {
        "drug": {"slug": drug.slug, "name": drug.name},
        "entry": {"type": entry.type, "topic": entry.topic, "title": entry.title},
        "text": entry.text,
        "source": source(drug, entry),
        "confidence": round(confidence, 4),
    }


def source(drug: Drug, entry: Entry) -> dict[str, str]:
    """Where the entry stands: the page's path in the folder, and its address on the site."""
    page = drug.monograph
    return {"path": page.path, "url": f"{page_address(page, settings().site_url)}#{anchor(entry)}"}
