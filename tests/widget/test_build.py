"""The bundle is what its sources make, small, and its lock names no registry."""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
from pathlib import Path

import pytest

WIDGET = Path("widget")
BUNDLE = WIDGET / "dist" / "widget.js"
MOST_GZIPPED = 45_000
NOT_COPIED = shutil.ignore_patterns("node_modules", "dist")


@pytest.fixture(scope="module")
def npm() -> str:
    path = shutil.which("npm")
    if path is None:
        pytest.fail("install Node.js 20 with npm: the widget's build is tested", pytrace=False)
    return path


def test_the_bundle_is_small() -> None:
    assert len(gzip.compress(BUNDLE.read_bytes(), 9)) <= MOST_GZIPPED


def test_the_bundle_is_all_that_is_built() -> None:
    assert [path.name for path in BUNDLE.parent.iterdir()] == ["widget.js"]


def test_the_same_sources_give_the_same_bundle(npm: str, tmp_path: Path) -> None:
    """In another folder, with the locked packages installed anew."""
    copy = tmp_path / "elsewhere" / "widget"
    shutil.copytree(WIDGET, copy, ignore=NOT_COPIED)
    for command in (["ci", "--no-audit", "--no-fund"], ["run", "build"]):
        result = subprocess.run([npm, *command], cwd=copy, capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stderr
    assert (copy / "dist" / "widget.js").read_bytes() == BUNDLE.read_bytes(), "run `npm run build` in widget/"


def test_the_lock_has_digests_and_no_addresses() -> None:
    text = (WIDGET / "package-lock.json").read_text("utf-8")
    assert "resolved" not in text
    assert "registry" not in text
    packages = json.loads(text)["packages"]
    assert all(package.get("integrity") for path, package in packages.items() if path)


def test_the_bundle_needs_no_relaxed_policy() -> None:
    """Neither code from strings, nor styles in attributes, which a strict policy forbids."""
    text = BUNDLE.read_text("utf-8")
    assert "new Function(" not in text
    assert "eval(" not in text
