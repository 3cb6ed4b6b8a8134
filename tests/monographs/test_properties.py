"""What holds for any text and any bytes."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.monographs.comments import strip_comments
from bot.monographs.markdown import plain_line
from bot.monographs.reader import parse_page, read_page
from bot.monographs.source import with_line_feeds

PIECES = [
    *(
        "\n",
        " \n",
        "\n\n",
        "**",
        "*",
        "_",
        "__",
        "***",
        "#",
        "## ",
        "### ",
        "- ",
        "* ",
        "1. ",
        "2) ",
        "> ",
        "    ",
    ),
    *(
        "`",
        "```",
        "~~~",
        "---",
        "===",
        ":",
        "?",
        ": ",
        "Q: ",
        "A: ",
        "**Q:** ",
        "A1. ",
        "<!--",
        "-->",
        "|",
        "\\",
    ),
    *("<details>", "<summary>", "</summary>", "</details>", "<br>", "<b>", "</b>", "<h2>", "</h2>", "[a](b)"),
    *(
        "[a]: b",
        "{: .x}",
        "Usage",
        "Side Effects",
        "FAQs",
        "Disclaimer",
        "Note",
        "Zorbex",
        "Why",
        "é",
        "word ",
        "a",
    ),
    *("\u2028", "\x0b", "\x0c", "\x85", "\u200b", "💊", "\u0130", ". ", "&amp;", "\t", "!", "| a |\n|---|\n"),
]
BODIES = st.one_of(st.lists(st.sampled_from(PIECES), max_size=60).map("".join), st.text())


def squeezed(text: str) -> str:
    """``text`` without white space, so that indents and line breaks do not matter."""
    return "".join(text.split())


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(BODIES)
def test_texts_are_parts_of_the_page(body: str) -> None:
    monograph, _ = parse_page(f"---\ntitle: Zorbex\n---\n{body}", "zorbex.md")
    visible = strip_comments(with_line_feeds(body), 4)
    source = squeezed("\n".join(visible.lines))
    quoted = source.replace(">", "")
    for text in [*(s.text for s in monograph.sections), *(e.answer for e in monograph.faq)]:
        assert text.strip()
        assert squeezed(text) in source or squeezed(text).replace(">", "") in quoted


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(BODIES)
def test_lines_are_those_of_headings_and_questions(body: str) -> None:
    page = f"---\ntitle: Zorbex\n---\n{body}"
    monograph, remarks = parse_page(page, "zorbex.md")
    lines = with_line_feeds(page).split("\n")
    for section in monograph.sections:
        if section.topic != "introduction":
            assert (
                section.heading.split()[0] in plain_line(lines[section.line - 1]) or section.heading == "Note"
            )
    for entry in monograph.faq:
        shown = squeezed("".join(lines[entry.line - 1 : entry.line + 20]))
        assert entry.question
        assert squeezed(entry.question)[0] in shown
    assert all(1 <= remark.line <= len(lines) for remark in remarks)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.one_of(
        st.binary(),
        st.text().map(str.encode),
        st.lists(
            st.sampled_from(
                ["---\n", "title: ", "a", ": ", "- ", "!", "&", "*", "{", "[", '"', "\n", "|", "<<: "]
            )
        )
        .map("".join)
        .map(lambda text: f"---\n{text}\n---\n".encode()),
    )
)
def test_any_bytes_are_read_or_reported(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name, "page.md")
        path.write_bytes(data)
        reading = read_page(path, Path(name))
    errors = [finding for finding in reading.findings if finding.severity == "error"]
    assert reading.monograph is not None or len(errors) == 1
