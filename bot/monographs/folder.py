"""Reads a folder of pages."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .findings import Finding
from .model import Monograph
from .reader import read_page
from .vocabulary import key


@dataclass(frozen=True)
class Library:
    """The monographs of a folder that can be served, in the order of their paths, and all findings."""

    monographs: tuple[Monograph, ...]
    findings: tuple[Finding, ...]


def page_paths(folder: Path) -> list[Path]:
    """All .md files in ``folder`` or below, sorted; hidden ones and links out of the folder are left out."""
    root = folder.resolve()
    found: list[Path] = []
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in files:
            path = Path(place, name)
            if name.startswith(".") or path.suffix.lower() != ".md":
                continue
            inside = not path.is_symlink() or path.resolve().is_relative_to(root)
            # A pipe would block the reader; a link to nothing is worth a finding.
            if inside and (path.is_file() or not path.exists()):
                found.append(path)
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def duplicates(monographs: Iterable[Monograph]) -> list[Finding]:
    """An error for every page whose drug has a page already; the first by path is the one served."""
    first: dict[str, Monograph] = {}
    findings: list[Finding] = []
    for monograph in sorted(monographs, key=lambda monograph: monograph.path):
        keys = (f"slug {monograph.slug}", f"title {key(monograph.title)}")
        same = next((first[name] for name in keys if name in first), None)
        if same is None:
            first.update(dict.fromkeys(keys, monograph))
            continue
        message = (
            f"{monograph.title[:80]!r} has the page {same.path} already, so this one is not used: merge them."
        )
        findings.append(Finding(monograph.path, 1, "error", "duplicate-drug", message))
    return findings


def shared_names(monographs: Iterable[Monograph]) -> list[Finding]:
    """An info for every name that a page with an earlier path has too."""
    first: dict[str, Monograph] = {}
    findings: list[Finding] = []
    for monograph in sorted(monographs, key=lambda monograph: monograph.path):
        for name in {key(name): name for name in monograph.names if key(name)}.values():
            other = first.setdefault(key(name), monograph)
            if other is not monograph:
                message = (
                    f"The name {name[:80]!r} is on the page {other.path} too: check that both are right."
                )
                findings.append(Finding(monograph.path, 1, "info", "shared-name", message))
    return findings


def read_folder(folder: Path) -> Library:
    """Read all pages of ``folder``; a page that cannot be used is a finding and leaves the others alone."""
    readings = [read_page(path, folder) for path in page_paths(folder)]
    monographs = [reading.monograph for reading in readings if reading.monograph is not None]
    repeated = duplicates(monographs)
    unused = {finding.path for finding in repeated}
    findings = [finding for reading in readings for finding in reading.findings]
    if not readings:
        message = "There is no page in this folder: put the .md files of the drugs into it."
        findings.append(Finding(".", 1, "error", "no-pages", message))
    served = tuple(m for m in sorted(monographs, key=lambda m: m.path) if m.path not in unused)
    return Library(served, tuple(sorted([*findings, *repeated, *shared_names(served)])))
