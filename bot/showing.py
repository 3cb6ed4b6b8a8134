"""Prints a page as the bot reads it, for the editor who wonders what became of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bot.catalog.catalog import Catalog, Drug
from bot.monographs.reader import read_page


def read(page: Path) -> tuple[Drug | None, str]:
    """A page's drug, or None and what is wrong with it."""
    reading = read_page(page, page.parent)
    if reading.monograph is None:
        return None, "; ".join(f.message for f in reading.findings if f.severity == "error")
    return Catalog([reading.monograph]).drug(reading.monograph.slug), ""


def as_json(drug: Drug) -> dict[str, Any]:
    """Title, names, sections and FAQ entries. ``text`` and ``answer`` are verbatim Markdown."""
    page = drug.monograph
    return {
        "path": page.path,
        "slug": page.slug,
        "title": page.title,
        "names": list(page.names),
        "url": page.permalink,
        "disclaimer": page.disclaimer,
        "note": page.note,
        "sections": [
            {"topic": s.topic, "heading": s.heading, "text": s.text, "plain": s.plain, "line": s.line}
            for s in page.sections
        ],
        "faq": [
            {"question": e.title, "answer": e.text, "plain": e.plain, "topic": e.topic, "line": e.line}
            for e in drug.faq()
        ],
    }


def as_text(drug: Drug) -> str:
    """The same for people, with each answer on one line."""
    page = drug.monograph
    lines = [f"{page.title} ({page.path})", f"  names: {', '.join(page.names)}"]
    lines += [f"  {s.line}: [{s.topic}] {s.heading}: {_brief(s.plain)}" for s in page.sections]
    lines += [f"  {e.line}: [faq/{e.topic}] {e.title} {_brief(e.plain)}" for e in drug.faq()]
    return "\n".join(lines)


def _brief(plain: str, most: int = 80) -> str:
    line = " ".join(plain.split())
    return line if len(line) <= most else f"{line[:most].rstrip()} ..."
