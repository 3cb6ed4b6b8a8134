"""Monographs of the tests' own making."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bot.monographs.model import FaqEntry, Monograph, Section
from bot.monographs.slugs import slug


def monograph(
    title: str,
    *aliases: str,
    faq: Sequence[tuple[str, str]] = (),
    sections: Sequence[tuple[str, str]] = (),
    disclaimer: str | None = None,
    note: str | None = None,
) -> Monograph:
    """A drug's page; ``faq`` are questions with answers, ``sections`` topics with texts."""
    return Monograph(
        path=f"{slug(title)}.md",
        slug=slug(title),
        title=title,
        names=(title, *aliases),
        sections=tuple(
            Section(topic, topic.replace("_", " ").title(), text, text, line)
            for line, (topic, text) in enumerate(sections, 10)
        ),
        faq=tuple(
            FaqEntry(question, answer, answer, line) for line, (question, answer) in enumerate(faq, 100)
        ),
        disclaimer=disclaimer,
        note=note,
        permalink=None,
    )


def save(folder: Path, title: str, answer: str = "An answer.", name: str | None = None) -> Path:
    """Write a small page into a folder, under a new inode as editors do; returns its path."""
    path = folder / (name or f"{slug(title)}.md")
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".new")
    unfinished.write_text(
        f"---\ntitle: {title}\n---\n\n**Usage:** Against something.\n\n**FAQs:**\n\n* **Why?** {answer}\n",
        encoding="utf-8",
    )
    return unfinished.replace(path)
