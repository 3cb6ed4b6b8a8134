"""What every reply of the bot must be, whatever was asked and over whichever channel.

The checks know the pages, as ``bot.monographs`` reads them, and none of the code that makes replies.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml

from bot.monographs.folder import page_paths
from bot.monographs.model import Monograph
from bot.monographs.reader import read_page

KINDS = {
    "answer", "overview", "compare", "list_drugs", "clarify_drug", "did_you_mean", "unknown_drug", "not_covered",
    "emergency", "personal_advice", "out_of_scope", "smalltalk", "invalid_input",
}  # fmt: skip
QUOTING = {"answer", "overview", "compare"}
SITE = Path("bot/catalog/site.yml")
# A shorter line may stand in the bot's own wording by chance.
_TELLING = 25

Message = dict[str, Any]


@dataclass
class Reply:
    """The messages of one turn, in the order in which a visitor sees them."""

    messages: list[Message]

    @property
    def texts(self) -> list[str]:
        return [message["text"] for message in self.messages if message.get("text")]

    @property
    def text(self) -> str:
        return "\n".join(self.texts)

    @property
    def buttons(self) -> list[Message]:
        return [button for message in self.messages for button in message.get("buttons", [])]

    @property
    def json(self) -> Message:
        (found,) = [message["custom"] for message in self.messages if "custom" in message]
        return found

    @property
    def kind(self) -> str:
        return self.json["kind"]

    @property
    def titles(self) -> list[str]:
        """The titles of the quoted entries."""
        return [answer["entry"]["title"] for answer in self.json["answers"]]

    @property
    def drugs(self) -> list[str]:
        """The slugs of the quoted pages."""
        return [answer["drug"]["slug"] for answer in self.json["answers"]]


@dataclass
class Page:
    """A monograph, and what may be quoted from it."""

    monograph: Monograph

    @cached_property
    def head(self) -> str:
        """What a message that quotes the page begins with: its disclaimer, else the site's, and its note."""
        site = yaml.safe_load(SITE.read_text("utf-8"))["disclaimer"]
        parts = [self.monograph.disclaimer or site, self.monograph.note]
        return without_blanks("\n\n".join(part for part in parts if part))

    @cached_property
    def entries(self) -> set[tuple[str, str, str]]:
        """Type, title and text of everything that can be quoted."""
        faq = {("faq", entry.question, entry.answer) for entry in self.monograph.faq}
        sections = {("section", section.heading, section.text) for section in self.monograph.sections}
        return faq | sections

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines that tell a quotation."""
        answers = [entry.answer for entry in self.monograph.faq] + [
            section.text for section in self.monograph.sections if section.topic not in {"disclaimer", "note"}
        ]
        found = {line.strip() for answer in answers for line in answer.split("\n")}
        return tuple(line for line in found if len(line) >= _TELLING)


@dataclass
class Pages:
    """The pages of a folder as they are at the moment."""

    folder: Path
    _read: dict[tuple[Path, int, int], Page | None] = field(default_factory=dict)

    def current(self) -> dict[str, Page]:
        """The readable pages by their path in the folder."""
        pages = [self._page(path) for path in page_paths(self.folder)]
        return {page.monograph.path: page for page in pages if page}

    def _page(self, path: Path) -> Page | None:
        stamp = (path, path.stat().st_mtime_ns, path.stat().st_size)
        if stamp not in self._read:
            monograph = read_page(path, self.folder).monograph
            self._read[stamp] = Page(monograph) if monograph else None
        return self._read[stamp]


def without_blanks(text: str) -> str:
    """The text without its blank lines: channels may only differ in these."""
    return "\n".join(line.rstrip() for line in text.strip().splitlines() if line.strip())


def check(reply: Reply, pages: Mapping[str, Page], site_url: str) -> None:
    """Assert the contract of a reply to a program: the text for people, then one JSON object."""
    customs = [message["custom"] for message in reply.messages if "custom" in message]
    assert len(customs) == 1, reply.messages
    assert "custom" in reply.messages[-1], reply.messages
    assert reply.texts, reply.messages
    assert all(set(m) <= {"recipient_id", "text", "buttons", "custom"} for m in reply.messages), (
        reply.messages
    )
    _check_json(reply, pages, site_url)
    check_texts(reply.texts, pages.values())


def _check_json(reply: Reply, pages: Mapping[str, Page], site_url: str) -> None:
    body = reply.json
    assert set(body) == {"schema", "kind", "disclaimer", "answers", "suggestions"}
    assert body["schema"] == 1
    assert body["kind"] in KINDS
    assert body["suggestions"] == reply.buttons
    for suggestion in body["suggestions"]:
        assert suggestion["title"].strip()
        assert not suggestion["payload"].startswith("/"), "a payload must be plain text"
    assert bool(body["answers"]) == bool(body["disclaimer"])
    if not body["answers"]:
        assert body["kind"] != "answer"
        return
    assert body["kind"] in QUOTING
    shown = without_blanks(reply.text)
    for answer in body["answers"]:
        assert set(answer) == {"drug", "entry", "text", "source", "confidence"}
        page = pages[answer["source"]["path"]]
        entry = answer["entry"]
        assert _is_verbatim(entry, answer["text"], page), "not verbatim"
        assert set(entry) == {"type", "topic", "title"}
        assert entry["topic"]
        assert answer["drug"] == {"slug": page.monograph.slug, "name": page.monograph.title}
        assert 0 < answer["confidence"] <= 1
        assert without_blanks(answer["text"]) in shown
        assert without_blanks(page.head) in without_blanks(body["disclaimer"])
        url = answer["source"]["url"]
        assert url.startswith(site_url) or page.monograph.permalink, url
        assert urlsplit(url).scheme in {"http", "https"}, url
        assert re.search(rf"\]\({re.escape(url)}\)", reply.text), "the answer links its source"


def _is_verbatim(entry: dict[str, str], text: str, page: Page) -> bool:
    """Whether a text is that of an entry, or a part of a section."""
    same = [t for type, title, t in page.entries if (type, title) == (entry["type"], entry["title"])]
    return text in same or (entry["type"] == "section" and any(text in whole for whole in same))


def check_texts(texts: Iterable[str], pages: Iterable[Page]) -> None:
    """Assert that each message with monograph text begins with the disclaimer of its page."""
    pages = list(pages)
    for text in texts:
        assert "\n\n" not in text, f"a channel would split this message: {text!r}"
        shown = without_blanks(text)
        for line, owners in _quotations(shown, pages):
            heads = [owner.head for owner in owners]
            place = shown.index(line)
            assert any(-1 < shown.find(head) < place for head in heads), (
                f"no disclaimer above {line!r}: {text}"
            )
            assert shown.startswith(tuple(page.head for page in pages if page.head in shown)), text


def quoted_drugs(reply: Reply, pages: Mapping[str, Page]) -> list[set[str]]:
    """For each line of a page that a reply shows, the slugs of the pages that have it."""
    return [
        {page.monograph.slug for page in owners}
        for text in reply.texts
        for _, owners in _quotations(without_blanks(text), list(pages.values()))
    ]


def _quotations(shown: str, pages: Sequence[Page]) -> Iterator[tuple[str, list[Page]]]:
    """The lines of pages that stand in a message, each with the pages that have it."""
    found: dict[str, list[Page]] = {}
    for page in pages:
        for line in page.lines:
            if line in shown:
                found.setdefault(line, []).append(page)
    # A line of a disclaimer may be repeated in a page's text.
    heads = "\n".join(page.head for page in pages)
    return ((line, owners) for line, owners in found.items() if line not in heads)
