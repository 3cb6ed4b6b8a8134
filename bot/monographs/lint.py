"""Findings as text for people, JSON for programs, and annotations for GitHub."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Literal

from .findings import Finding

Format = Literal["text", "json", "github"]
_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def render(findings: Iterable[Finding], format: Format = "text", folder: Path | None = None) -> str:
    """All findings in one of the formats, without a final line end.

    With the ``folder`` of the pages, text and annotations give each path as seen from the working
    directory (from the repository's root, where GitHub runs it), so that an editor can open it.

    Raises ValueError for a format that does not exist.
    """
    if format == "json":
        return json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=2)
    if format == "github":
        return "\n".join(_command(finding) for finding in _located(findings, folder))
    if format == "text":
        return "\n".join(_line(finding) for finding in _located(findings, folder))
    raise ValueError(f"unknown format {format!r}: use text, json or github")


def _located(findings: Iterable[Finding], folder: Path | None) -> Iterator[Finding]:
    if folder is None:
        yield from findings
        return
    place, here = folder.resolve(), Path.cwd().resolve()
    base = place.relative_to(here) if place.is_relative_to(here) else folder
    for finding in findings:
        yield replace(finding, path=(base / finding.path).as_posix())


def _line(finding: Finding) -> str:
    line = f"{finding.path}:{finding.line}: {finding.severity}: {finding.message}"
    return line.replace("\r", "\\r").replace("\n", "\\n")


def _command(finding: Finding) -> str:
    properties = {"file": finding.path, "line": str(finding.line), "title": finding.code}
    joined = ",".join(f"{key}={_escape_property(value)}" for key, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {joined}::{_escape(finding.message)}"


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")
