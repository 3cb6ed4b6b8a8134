"""Broken pages: each is reported as what it is, and none stops the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.monographs.folder import read_folder
from bot.monographs.reader import read_page
from bot.monographs.source import MAX_BYTES, MAX_LINES

BROKEN = Path(__file__).with_name("broken")
LINES = {
    "invalid-yaml": 4,
    "front-matter-not-mapping": 2,
    "yaml-tag": 3,
    "empty-title": 3,
    "title-not-text": 2,
}
LINES["yaml-too-complex"] = 9
HEAD = b"---\ntitle: Zorbex\n---\n"


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in sorted(BROKEN.glob("*.md"))])
def test_a_broken_file_is_reported_as_its_name_says(path: Path) -> None:
    reading = read_page(path, BROKEN)
    if path.stem == "good":
        assert reading.monograph is not None
        assert reading.findings == ()
        return
    assert reading.monograph is None
    (finding,) = reading.findings
    assert (finding.path, finding.severity, finding.code) == (path.name, "error", path.stem)
    assert finding.line == LINES.get(path.stem, 1)
    assert "\n" not in finding.message


def test_the_good_page_beside_them_is_served() -> None:
    library = read_folder(BROKEN)
    assert [monograph.title for monograph in library.monographs] == ["Zorbex"]
    assert {finding.path for finding in library.findings} == {
        path.name for path in BROKEN.glob("*.md") if path.stem != "good"
    }
    assert not Path("pwned").exists()


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"", "empty-file", 1),
        (b" \r\n\t\n", "empty-file", 1),
        (b"\xef\xbb\xbf\n", "empty-file", 1),
        (HEAD + b"a\r\nb\rna\xefve", "not-utf8", 6),
        (HEAD + "ü".encode("utf-16"), "binary-content", 4),
        (HEAD + b"\n\0\xff", "binary-content", 5),
        (b"\x89PNG\r\n\x1a\n\0\0", "binary-content", 3),
        (HEAD + b"a" * MAX_BYTES, "too-large", 1),
        (HEAD + b"a\n" * MAX_LINES, "too-large", MAX_LINES),
        (b"---\n" + b"a: b\n" * 20_000 + b"---\n", "too-large", MAX_LINES),
        (b"---\ntitle: " + b"a" * 70_000 + b"\n---\n", "front-matter-too-large", 2),
        (b"---\n", "unterminated-front-matter", 1),
        (b"---\n---\n", "no-title", 1),
        (b"---\ntitle:\n---\n", "empty-title", 2),
        (b"---\ntitle: true\n---\n", "title-not-text", 2),
        (b"---\njust text\n---\n", "front-matter-not-mapping", 2),
        (b"---\ntitle: a\n\ttab: b\n---\n", "invalid-yaml", 3),
        (b"---\ntitle: a\x07b\n---\n", "invalid-yaml", 2),
        (b"---\ntitle: !!bool maybe\n---\n", "invalid-yaml", 2),
        (b"---\ntitle: &a [*a]\n---\n", "title-not-text", 2),
        (b"---\ntitle: " + b"[" * 5_000 + b"\n---\n", "yaml-too-complex", 2),
        (b"---\n{{ site.title }}: a\n---\n", "invalid-yaml", 2),
        (b"---\ntitle: Zorbex\n\n**Usage:** a\n\n---\n\nb\n", "unterminated-front-matter", 1),
    ],
)
def test_broken_bytes(tmp_path: Path, data: bytes, code: str, line: int) -> None:
    path = tmp_path / "page.md"
    path.write_bytes(data)
    reading = read_page(path, tmp_path)
    assert reading.monograph is None
    assert [(finding.code, finding.line) for finding in reading.findings] == [(code, line)]


def test_a_missing_file_is_reported(tmp_path: Path) -> None:
    (finding,) = read_page(tmp_path / "none.md", tmp_path).findings
    assert finding.code == "unreadable"


@pytest.mark.parametrize("body", ["<!-- a\n\n**Usage:** b", "text <!-- a\n\n**Usage:** b"])
def test_an_open_comment_hides_the_rest_and_is_an_error(tmp_path: Path, body: str) -> None:
    path = tmp_path / "page.md"
    path.write_bytes(HEAD + body.encode())
    reading = read_page(path, tmp_path)
    assert reading.monograph is not None
    assert "usage" not in [section.topic for section in reading.monograph.sections]
    assert ("unclosed-comment", 4) in [(finding.code, finding.line) for finding in reading.findings]


@pytest.mark.parametrize(
    "body",
    [
        "*" * 900_000,
        ">" * 1_000 + " a",
        "- " * 1_000 + "a",
        "![a" * 300_000,
        "|a" * 300_000 + "|\n" + "|-" * 300_000,
        "## FAQs\n" + "* **a?** b\n" * 9_000,
        "[a](" * 200_000,
        "a" + " " * 900_000 + "b",
        "`" * 900_000,
        "<a " * 300_000,
    ],
)
def test_extreme_pages_are_read(tmp_path: Path, body: str) -> None:
    path = tmp_path / "page.md"
    path.write_bytes(HEAD + body.encode())
    reading = read_page(path, tmp_path)
    assert (reading.monograph is None) == ("too-large" in [finding.code for finding in reading.findings])
