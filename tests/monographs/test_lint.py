"""How findings are shown."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.monographs.findings import Finding
from bot.monographs.lint import render

FINDINGS = [
    Finding("a,b:c.md", 3, "error", "no-title", "100% wrong:\nsay, why"),
    Finding("d.md", 1, "info", "no-disclaimer", "None"),
]


def test_text() -> None:
    assert render(FINDINGS, "text") == "a,b:c.md:3: error: 100% wrong:\\nsay, why\nd.md:1: info: None"


def test_json() -> None:
    first, second = json.loads(render(FINDINGS, "json"))
    assert first == {
        "path": "a,b:c.md",
        "line": 3,
        "severity": "error",
        "code": "no-title",
        "message": "100% wrong:\nsay, why",
    }
    assert second["severity"] == "info"


def test_github() -> None:
    assert render(FINDINGS, "github").split("\n") == [
        "::error file=a%2Cb%3Ac.md,line=3,title=no-title::100%25 wrong:%0Asay, why",
        "::notice file=d.md,line=1,title=no-disclaimer::None",
    ]


def test_paths_as_seen_from_the_working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in (Path("data/pages"), tmp_path / "data/pages"):
        assert render(FINDINGS[1:], "text", folder) == "data/pages/d.md:1: info: None"
        assert "file=data/pages/d.md," in render(FINDINGS[1:], "github", folder)
        assert json.loads(render(FINDINGS[1:], "json", folder))[0]["path"] == "d.md"
    assert render(FINDINGS[1:], "text", Path("/elsewhere")) == "/elsewhere/d.md:1: info: None"


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown format"):
        render([], "xml")  # type: ignore[arg-type]
