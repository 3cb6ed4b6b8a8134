"""Reads one page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .body import Contents, read_body
from .comments import strip_comments
from .findings import Finding, Remark, Unreadable
from .front_matter import split
from .metadata import Metadata, generic_names, read_metadata, unique
from .model import Monograph, Section
from .slugs import slug
from .source import read_text, with_line_feeds
from .vocabulary import default

_EXPECTED = {
    "usage": ("no-usage", "Usage"),
    "side_effects": ("no-side-effects", "Side Effects"),
}


@dataclass(frozen=True)
class Reading:
    """A page as far as it could be read, and what there is to say about it.

    ``monograph`` is None when the page cannot be used; an error in ``findings`` says why.
    """

    monograph: Monograph | None
    findings: tuple[Finding, ...]


def read_page(path: Path, folder: Path) -> Reading:
    """Read the page at ``path`` in the folder of pages. Raises nothing, whatever the file holds."""
    relative = relative_path(path, folder)
    try:
        monograph, remarks = parse_page(read_text(path), relative)
    except Unreadable as error:
        return Reading(None, (error.remark.on(relative),))
    findings = sorted((remark.on(relative) for remark in remarks), key=lambda finding: finding.line)
    return Reading(monograph, tuple(findings))


def relative_path(path: Path, folder: Path) -> str:
    """``path`` as seen from ``folder``, with forward slashes."""
    try:
        relative = path.relative_to(folder).as_posix()
    except ValueError:
        relative = path.name
    # A name that is no valid UTF-8 comes with surrogates, which cannot be printed.
    return relative.encode("utf-8", "replace").decode("utf-8")


def parse_page(text: str, relative: str) -> tuple[Monograph, list[Remark]]:
    """The monograph in the text of a page, with remarks on it.

    Raises Unreadable when the front matter cannot be used.
    """
    page = split(with_line_feeds(text))
    metadata = read_metadata(page)
    visible = strip_comments(page.body, page.first_line)
    contents = read_body(visible, metadata.title, metadata.names, default())
    monograph = _monograph(relative, metadata, contents)
    return monograph, [*metadata.remarks, *visible.remarks, *contents.remarks, *_missing(contents)]


def _monograph(relative: str, metadata: Metadata, contents: Contents) -> Monograph:
    generic = [
        name
        for section in contents.sections
        if section.topic == "generic_name"
        for name in generic_names(section.plain)
    ]
    return Monograph(
        path=relative,
        slug=slug(metadata.title) or slug(Path(relative).stem) or "page",
        title=metadata.title,
        names=unique([*metadata.names, *generic]),
        sections=contents.sections,
        faq=contents.faq,
        disclaimer=_joined(contents.sections, "disclaimer"),
        note=_joined(contents.sections, "note"),
        permalink=metadata.permalink,
    )


def _joined(sections: Sequence[Section], topic: str) -> str | None:
    texts = [section.text for section in sections if section.topic == topic]
    return "\n\n".join(dict.fromkeys(texts)) or None


def _missing(contents: Contents) -> list[Remark]:
    remarks: list[Remark] = []
    if contents.faq_line is None:
        message = "There is no FAQ section: add a heading FAQs with questions and answers."
        remarks.append(Remark(1, "warning", "no-faq", message))
    topics = {section.topic for section in contents.sections}
    for topic, (code, heading) in _EXPECTED.items():
        if topic not in topics:
            message = (
                f"There is no {heading} section: add one if the drug has it, under the heading {heading}."
            )
            remarks.append(Remark(1, "info", code, message))
    if "disclaimer" not in topics:
        message = (
            "There is no Disclaimer: the site's own is shown, so add one only if this page needs another."
        )
        remarks.append(Remark(1, "info", "no-disclaimer", message))
    return remarks
