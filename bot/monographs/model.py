"""What a page of the site becomes once it is read: plain, immutable data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Section:
    """A headed part of a page, without its heading.

    ``topic`` is one of the section topics of ``headings.yml`` (``usage``, ``dosage``,
    ``side_effects`` ...), or the slug of a heading that is not listed there.
    ``text`` is the verbatim Markdown, ``plain`` the same without markup, and ``line``
    the 1-based line of the heading in the file.
    """

    topic: str
    heading: str
    text: str
    plain: str
    line: int


@dataclass(frozen=True)
class FaqEntry:
    """A question of the page's FAQ section and its answer.

    ``question`` is the question as written, without markup; ``answer`` the verbatim
    Markdown below it (dedented where the entry is a list item), ``plain`` the same
    without markup, and ``line`` the 1-based line of the question in the file.
    """

    question: str
    answer: str
    plain: str
    line: int


@dataclass(frozen=True)
class Monograph:
    """One drug's page.

    ``path`` is relative to the folder of pages, with forward slashes. ``names`` are the
    names that the page claims for its drug, as written, the title first. ``disclaimer``
    and ``note`` are the verbatim Markdown of those sections; None where the page has none.
    ``permalink`` is the ``url`` or ``permalink`` of the front matter.
    """

    path: str
    slug: str
    title: str
    names: tuple[str, ...]
    sections: tuple[Section, ...]
    faq: tuple[FaqEntry, ...]
    disclaimer: str | None
    note: str | None
    permalink: str | None
