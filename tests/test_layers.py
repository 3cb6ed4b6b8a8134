"""Imports point down only, so that each part can be read, tested and reused without those above it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# What every part above the names may import.
BASE = {"bot.settings", "bot.vocabulary", "bot.taxonomy", "bot.names"}
# For each part, the parts of the project that it may import besides itself.
MAY_IMPORT: dict[str, set[str]] = {
    "bot.settings": set(),
    "bot.console": set(),
    "bot.vocabulary": set(),
    "bot.taxonomy": {"bot.vocabulary"},
    "bot.monographs": set(),
    "bot.safety": {"bot.names", "bot.vocabulary", "bot.monographs"},
    "bot.encoder": {"bot.settings"},
    "bot.names": {"bot.monographs", "bot.taxonomy", "bot.vocabulary"},
    "bot.catalog": {*BASE, "bot.monographs", "bot.encoder"},
    "bot.choice": {*BASE, "bot.catalog", "bot.encoder", "bot.monographs"},
    "bot.dialogue": {*BASE, "bot.catalog", "bot.choice", "bot.encoder"},
    "bot.nlu": {*BASE, "bot.catalog", "bot.choice", "bot.encoder", "bot.safety"},
    "bot.insight": {*BASE, "bot.catalog", "bot.choice", "bot.dialogue"},
    "bot.training": {*BASE, "bot.catalog", "bot.encoder", "bot.monographs", "bot.nlu"},
    "bot.forgetting": set(),
    "bot.channels": {*BASE, "bot.catalog", "bot.forgetting", "bot.insight", "bot.monographs"},
    "bot.evaluation": {*BASE, "bot.catalog", "bot.choice", "bot.serving"},
    "actions": {*BASE, "bot.catalog", "bot.choice", "bot.dialogue", "bot.safety"},
}
MAY_IMPORT_RASA = {
    "bot.conversations",
    "bot.forgetting",
    "bot.nlu",
    "bot.training",
    "bot.channels",
    "bot.serving",
    "bot.insight",
    "bot.asking",
    "benchmarks",
}


def modules() -> list[Path]:
    folders = ("bot", "actions", "benchmarks")
    return sorted(path.relative_to(ROOT) for folder in folders for path in (ROOT / folder).rglob("*.py"))


def part_of(module: str) -> str:
    """The part that a module belongs to: ``bot.names`` for ``bot.names.near``."""
    names = module.split(".")
    return ".".join(names[:2]) if names[0] == "bot" else names[0]


def module_name(path: Path) -> str:
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


@lru_cache(maxsize=1)
def parts_of_bot() -> frozenset[str]:
    return frozenset(part_of(module_name(path)) for path in modules())


def imports(source: str, path: Path) -> Iterator[str]:
    """Every module that the source imports, inside functions too, with relative ones resolved."""
    package = path.parent.parts
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*above, *([node.module] if node.module else [])])
            yield module
            # `from bot import serving` imports a part by its name.
            yield from (f"{module}.{alias.name}" for alias in node.names if module == "bot")


def imports_of(path: Path) -> set[str]:
    return set(imports((ROOT / path).read_text(encoding="utf-8"), path))


def of_project(names: set[str]) -> set[str]:
    """The project's parts among imported modules."""
    roots = {"bot", "actions", "benchmarks", "tests"}
    return {part_of(name) for name in names if name.split(".")[0] in roots and name != "bot"}


@pytest.mark.parametrize("path", modules(), ids=str)
def test_a_part_imports_only_what_lies_below_it(path: Path) -> None:
    part = part_of(module_name(path))
    if part in MAY_IMPORT:
        assert of_project(imports_of(path)) - {part} <= MAY_IMPORT[part]


@pytest.mark.parametrize("path", modules(), ids=str)
def test_only_the_top_and_rasas_components_import_rasa(path: Path) -> None:
    imported = {name.split(".")[0] for name in imports_of(path)}
    if part_of(module_name(path)) not in MAY_IMPORT_RASA:
        assert "rasa" not in imported
    if part_of(module_name(path)) not in {"actions", "bot.serving"}:
        assert "rasa_sdk" not in imported


@pytest.mark.parametrize("path", modules(), ids=str)
def test_nothing_imports_the_actions_or_the_benchmarks(path: Path) -> None:
    part = part_of(module_name(path))
    assert of_project(imports_of(path)) - {part} <= parts_of_bot() - {"actions", "benchmarks"}


def test_every_package_of_the_bot_has_its_place_in_the_layers() -> None:
    packages = {f"bot.{path.parent.name}" for path in (ROOT / "bot").glob("*/__init__.py")}
    assert packages <= MAY_IMPORT.keys()


def test_actions_are_flat_so_that_no_package_hides_the_bot() -> None:
    assert not list((ROOT / "actions").glob("*/*.py"))
    assert not (ROOT / "actions" / "bot.py").exists()


@pytest.mark.parametrize(
    ("source", "imported"),
    [
        ("import rasa.core", {"rasa.core"}),
        ("def f():\n    from rasa.core import run", {"rasa.core"}),
        ("from .live import find", {"bot.catalog.live"}),
        ("from . import live", {"bot.catalog"}),
        ("from ..settings import settings", {"bot.settings"}),
        ("from bot import serving", {"bot", "bot.serving"}),
        ("if True:\n    import bot.nlu.component as c", {"bot.nlu.component"}),
    ],
)
def test_imports_are_seen_in_whatever_form(source: str, imported: set[str]) -> None:
    assert set(imports(source, Path("bot/catalog/catalog.py"))) == imported
