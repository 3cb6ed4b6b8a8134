"""The command line, as it is called."""

from __future__ import annotations

import asyncio
import io
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GOOD = "---\ntitle: Abacin\naliases: [Abaxil]\n---\n\n**Usage:** Pain.\n\n**Side Effects:** None.\n\n" + (
    "**FAQs:**\n\n* **Can I drink alcohol with Abacin?** *No.*\n\n**Disclaimer:** Ask a doctor.\n"
)
BROKEN = "---\ntitle: [Bebacin\n---\n\n**Usage:** Pain.\n"


def bot(*arguments: str, stdin: bytes = b"", **variables: str) -> subprocess.CompletedProcess[str]:
    """Run ``python -m bot`` from the root; output that is not UTF-8 is an error."""
    result = subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": "", "COLUMNS": "200", **variables},
        input=stdin,
        capture_output=True,
        check=False,
    )
    return subprocess.CompletedProcess(
        arguments, result.returncode, result.stdout.decode(), result.stderr.decode()
    )


@pytest.fixture()
def pages(tmp_path: Path) -> Path:
    """A folder with one good page."""
    (tmp_path / "abacin.md").write_text(GOOD, encoding="utf-8")
    return tmp_path


@pytest.fixture()
def broken(pages: Path) -> Path:
    """The same folder with a page that cannot be read."""
    (pages / "b").mkdir()
    (pages / "b" / "bebacin.md").write_text(BROKEN, encoding="utf-8")
    return pages


# lint


def test_good_pages_pass(pages: Path) -> None:
    result = bot("lint", str(pages))
    assert (result.returncode, result.stdout) == (0, "")
    assert result.stderr == "1 pages can be served, 0 errors\n"


def test_the_projects_own_pages_pass() -> None:
    result = bot("lint")
    assert result.returncode == 0, result.stdout


def test_a_broken_page_is_told_with_file_and_line(broken: Path) -> None:
    result = bot("lint", str(broken))
    assert result.returncode == 1
    path, line, severity, _ = result.stdout.split(":", 3)
    assert (path, int(line) > 0, severity.strip()) == (f"{broken}/b/bebacin.md", True, "error")
    assert result.stderr == "1 pages can be served, 1 errors\n"


def test_findings_as_json(broken: Path, pages: Path) -> None:
    result = bot("lint", str(broken), "--format", "json")
    assert result.returncode == 1
    [finding] = json.loads(result.stdout)
    assert set(finding) == {"path", "line", "severity", "code", "message"}
    assert (finding["path"], finding["severity"]) == ("b/bebacin.md", "error")


def test_no_findings_as_json(pages: Path) -> None:
    result = bot("lint", str(pages), "--format", "json")
    assert (result.returncode, json.loads(result.stdout)) == (0, [])


def test_findings_for_github(broken: Path) -> None:
    result = bot("lint", str(broken), "--format", "github")
    assert result.returncode == 1
    [annotation] = result.stdout.splitlines()
    assert annotation.startswith(f"::error file={broken}/b/bebacin.md,line=")


def test_the_folder_is_a_setting(broken: Path) -> None:
    assert bot("lint", BOT_MONOGRAPHS=str(broken)).returncode == 1


@pytest.mark.parametrize("arguments", [["lint", "nowhere"], ["lint", "--format", "xml"], ["sing"], ["show"]])
def test_what_cannot_be_done_is_told_without_a_traceback(arguments: Sequence[str]) -> None:
    result = bot(*arguments)
    assert result.returncode == 2
    assert result.stderr
    assert "Traceback" not in result.stderr


def test_help_names_every_command() -> None:
    result = bot("--help")
    assert result.returncode == 0
    for command in ("lint", "show", "ask", "evaluate", "export", "train", "serve", "shell"):
        assert command in result.stdout


# Settings


@pytest.mark.parametrize("arguments", [["lint"], ["ask", "hello"], ["train"], ["serve"]])
def test_a_setting_that_cannot_be_used_is_one_line(arguments: Sequence[str]) -> None:
    result = bot(*arguments, BOT_PORT="abc")
    assert result.returncode == 2
    assert result.stdout == ""
    [line] = result.stderr.splitlines()
    assert line.startswith("BOT_PORT=abc: ")


# show


def test_a_page_as_json(pages: Path) -> None:
    result = bot("show", str(pages / "abacin.md"), "--format", "json")
    assert result.returncode == 0
    [page] = json.loads(result.stdout)
    assert set(page) == {
        *("path", "slug", "title", "names", "url", "disclaimer", "note", "sections", "faq"),
    }
    assert (page["path"], page["slug"], page["title"]) == ("abacin.md", "abacin", "Abacin")
    assert page["names"] == ["Abacin", "Abaxil"]
    assert page["disclaimer"] == "Ask a doctor."
    assert page["note"] is None
    assert all(set(s) == {"topic", "heading", "text", "plain", "line"} for s in page["sections"])
    [entry] = page["faq"]
    assert set(entry) == {"question", "answer", "plain", "topic", "line"}
    assert (entry["question"], entry["answer"]) == ("Can I drink alcohol with Abacin?", "*No.*")
    assert (entry["plain"], entry["topic"]) == ("No.", "alcohol")


def test_a_page_as_text(pages: Path) -> None:
    result = bot("show", str(pages / "abacin.md"))
    assert result.returncode == 0
    assert result.stdout.startswith("Abacin (abacin.md)\n  names: Abacin, Abaxil\n")
    assert "[faq/alcohol] Can I drink alcohol with Abacin? No." in result.stdout


def test_a_page_that_cannot_be_shown(broken: Path) -> None:
    bad, good = broken / "b" / "bebacin.md", broken / "abacin.md"
    result = bot("show", str(bad), str(good), str(broken / "none.md"), "--format", "json")
    assert result.returncode == 1
    assert [page["slug"] for page in json.loads(result.stdout)] == ["abacin"]
    assert [line.split(": ")[0] for line in result.stderr.splitlines()] == [
        str(bad),
        str(broken / "none.md"),
    ]


# ask


def test_one_question(model: Path) -> None:
    result = bot("ask", "How often is natalizumab given?")
    assert result.returncode == 0
    assert result.stdout.startswith("This page is meant for general knowledge and is not medical advice.")
    assert "As a rule, once every 4 weeks." in result.stdout
    assert "Traceback" not in result.stderr


def test_json_lines(model: Path) -> None:
    """Every line has its reply, whatever stands in the lines before."""
    lines = [
        b'{"question": "How often is natalizumab given?", "sender": "a", "id": 7}',
        b'{"question": "can i drive", "sender": "a"}',
        b'{"question": "can i drive", "sender": "b"}',
        b"not json",
        b"",
        b"[1, 2]",
        b'{"question": 5}',
        b'{"sender": "a"}',
        b"null",
        b'{"question": ""}',
        b'{"question": "hello"}',
    ]
    result = bot("ask", stdin=b"\n".join(lines) + b"\n")
    assert result.returncode == 0, result.stderr
    replies = [json.loads(line) for line in result.stdout.splitlines()]
    assert len(replies) == len(lines) - 1
    first, second, other, *malformed, empty, hello = replies

    assert (first["question"], first["sender"], first["id"]) == ("How often is natalizumab given?", "a", 7)
    assert first["reply"]["kind"] == "answer"
    assert first["reply"]["answers"][0]["drug"]["slug"] == "natalizumab"
    assert any("every 4 weeks" in message for message in first["messages"])
    assert second["reply"]["kind"] != "clarify_drug", "the conversation of a sender goes on"
    assert other["reply"]["kind"] == "clarify_drug", "and is its own"
    assert [list(reply) for reply in malformed] == [["error"]] * 5
    assert malformed[0]["error"].startswith("line 4: ")
    assert malformed[1]["error"].startswith("line 6: ")
    assert empty["reply"]["kind"] == "invalid_input"
    assert hello["reply"]["kind"] == "smalltalk"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(r'{"question": "\ud83d hello"}', id="half a surrogate pair"),
        pytest.param("[" * 100_000, id="nested too deeply"),
        pytest.param('{"question": "hello", "sender": null}', id="no sender"),
        pytest.param('\ufeff{"question": "hello"}', id="byte order mark"),
        pytest.param('{"question": "\\u0000/restart", "sender": {"a": 1}}', id="odd sender"),
    ],
)
def test_no_line_keeps_the_next_from_its_reply(model: Path, line: str) -> None:
    from bot.asking import ask_lines

    output = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    asyncio.run(ask_lines(model, [line, '{"question": "hello"}'], output))
    _, last = output.buffer.getvalue().decode().splitlines()
    assert json.loads(last)["reply"]["kind"] == "smalltalk"


def test_bytes_that_are_no_text_get_a_reply_too(model: Path) -> None:
    result = bot("ask", stdin=b'{"question": "caf\xe9"}\n{"question": "hello"}\n', PYTHONUTF8="1")
    assert result.returncode == 0, result.stderr[-500:]
    _, last = result.stdout.splitlines()
    assert json.loads(last)["reply"]["kind"] == "smalltalk"
