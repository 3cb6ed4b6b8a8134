"""Findings as text for people, JSON for programs, and annotations for GitHub."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Literal

from .findings import Finding

Format = Literal["text", "json", "github"]
_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def render(findings: Iterable[Finding], format: Format = "text") -> str:
    """All findings in one of the formats, without a final line end.

    Raises ValueError for a format that does not exist.
    """
    if format == "json":
        return json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=2)
    if format == "github":
        return "\n".join(_command(finding) for finding in findings)
    if format == "text":
        return "\n".join(_line(finding) for finding in findings)
    raise ValueError(f"unknown format {format!r}: use text, json or github")


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
