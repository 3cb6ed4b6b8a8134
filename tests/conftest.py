"""Real parts for all tests: the project's own trained model, and pages of the test's making."""

from __future__ import annotations

from bot.console import quiet

quiet()

import os  # noqa: E402
from pathlib import Path  # noqa: E402

import pytest  # noqa: E402

from bot.catalog import Catalog, live_catalog  # noqa: E402
from bot.settings import settings  # noqa: E402

pytest_plugins = ["tests.serving"]

ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True, scope="session")
def in_the_project() -> None:
    """Tests run from the root, as Rasa does."""
    os.chdir(ROOT)


@pytest.fixture(scope="session")
def model() -> Path:
    """The model of the project as it is, trained if need be."""
    from bot.training.train import train

    return train()


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """The catalog of the project's own pages."""
    return live_catalog(settings().monographs).current()
