"""What is wrong with a page, said so that an editor can put it right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, order=True)
class Finding:
    """One remark on one line of one page.

    ``path`` is relative to the folder of pages, ``line`` is 1-based, ``code`` is the stable
    kebab-case name of the rule, and ``message`` says in one line what is wrong and what to do.
    """

    path: str
    line: int
    severity: Severity
    code: str
    message: str


@dataclass(frozen=True)
class Remark:
    """A finding whose page is not known yet: what the parts of the reader report."""

    line: int
    severity: Severity
    code: str
    message: str

    def on(self, path: str) -> Finding:
        """The finding that this remark is on the page at ``path``."""
        return Finding(path, self.line, self.severity, self.code, self.message)


class Unreadable(Exception):
    """A page cannot be used at all; ``remark`` says why."""

    def __init__(self, line: int, code: str, message: str) -> None:
        super().__init__(message)
        self.remark = Remark(line, "error", code, message)
